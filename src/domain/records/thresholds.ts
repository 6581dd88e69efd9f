/** The limits that labels and figures are drawn at: what they are unless the roster is set otherwise, and what they may be. */

/** Both ends included. */
export interface Threshold {
  readonly default: number;
  readonly from: number;
  readonly to: number;
  readonly whole: boolean;
  /** 0 to 1, also typed as per cent. */
  readonly share: boolean;
}

const century = 36_500;
const many = 1_000_000_000;

const days = (limit: number) => counted(limit, century);

const table = {
  /** Days since the first sign of life up to which somebody is new, and since the last up to which they are active or sleeping. */
  'activity.new': days(90),
  'activity.active': days(180),
  'activity.sleeping': days(540),
  /** An overall satisfaction, on 1 to 5, that is low. */
  'satisfaction.low': measured(2, 1, 5),
  /** The highest answer to the recommendation question of somebody who objects. */
  'class.nps': measured(6, 0, 10),
  /** Editions taken part in from which somebody is loyal. */
  'loyal.editions': counted(3, many),
  /** Points of potential from which it is high, and what earns them. */
  'potential.high': counted(2, 5),
  'potential.employees': counted(100, many),
  'potential.interactions': counted(2, many),
  'potential.days': days(365),
  /** The share by which an area must shrink, the points by which satisfaction must fall. */
  'signal.area': share(0.1, 0.01),
  'signal.satisfaction': measured(1, 0.1, 4),
  /** The share of the contacts before that is few, where there were at least so many. */
  'signal.contacts': share(0.5, 0),
  'signal.contacts-before': counted(2, many),
  /** Signals from which a relation weakens; the score from which it is an early warning. */
  'signals.weaken': counted(2, 5),
  'signals.warning': counted(40, 100),
  /** The share of the editions since the first one from which somebody is regular. */
  'frequency.regular': share(0.5, 0),
  /** Days since the last participation up to which recency scores 5, 4, 3 and 2, and major units from which money scores 5, 4 and 3. */
  'rfm.recency-5': days(90),
  'rfm.recency-4': days(180),
  'rfm.recency-3': days(365),
  'rfm.recency-2': days(540),
  'rfm.money-5': measured(50_000, 0, many),
  'rfm.money-4': measured(10_000, 0, many),
  'rfm.money-3': measured(1_000, 0, many),
  /** Clients who took part from which scores are fifths of them by rank. */
  'rfm.fifths': counted(500, many),
  /** Days without an interaction that are too many for a VIP. */
  'vip.gap': days(90),
  /** Days ahead in which a birthday is a reason to turn to somebody. */
  'birthday.days': counted(7, 366),
  /** Days in which somebody who was unhappy in a survey is to be called. */
  'unhappy.days': counted(2, 366),
  /** The yearly share by which money to come is worth less than money now. */
  'ltv.discount': share(0.1, 0),
  /** What satisfaction, expectations met and nearness to the ideal weigh in the satisfaction index, against each other. */
  'index.satisfaction': measured(1, 0, 100),
  'index.confirmation': measured(1, 0, 100),
  'index.ideal': measured(1, 0, 100),
  /** What an hour of work costs, in major units of the roster's currency; at 0 it costs nothing. */
  'service.rate': measured(0, 0, many),
  /** What is assumed of a client who left: how often in a year and how many years they would have spent, whom they tell, and what comes of it. */
  'churn.periods': measured(1, 0, 366),
  'churn.years': measured(10, 0, 100),
  'churn.reached': measured(15, 0, many),
  'churn.influenced': share(0.5, 0),
  'churn.spread': measured(5, 0, many),
  'churn.stop': share(0.25, 0),
} as const satisfies Readonly<Record<string, Threshold>>;

export type ThresholdKey = keyof typeof table;
/** Days, scores, shares, counts and, of `service.rate`, money. */
export type Thresholds = { readonly [K in ThresholdKey]: number };

export const thresholdTable: Readonly<Record<ThresholdKey, Threshold>> = table;
export const thresholdKeys = Object.keys(table) as readonly ThresholdKey[];
/** As they are unless somebody said otherwise. */
export const thresholds = Object.fromEntries(
  thresholdKeys.map((key) => [key, table[key].default]),
) as Thresholds;

/** Limits that go from low to high. */
const ladders: readonly (readonly ThresholdKey[])[] = [
  ['activity.active', 'activity.sleeping'],
  ['rfm.recency-5', 'rfm.recency-4', 'rfm.recency-3', 'rfm.recency-2'],
  ['rfm.money-3', 'rfm.money-4', 'rfm.money-5'],
];

export function isThreshold(key: string): key is ThresholdKey {
  return Object.hasOwn(table, key);
}

/** The limits of a roster with these settings; a value that can be no limit is passed over. */
export function thresholdsOf(settings: Partial<Thresholds>): Thresholds {
  const given = thresholdKeys.filter((key) => isWithinRange(settings[key], thresholdTable[key]));
  return { ...thresholds, ...Object.fromEntries(given.map((key) => [key, settings[key]])) };
}

/** A limit that was gone by. */
export interface LimitInForce {
  readonly key: ThresholdKey;
  readonly value: number;
  readonly default: number;
}

export function inForce(keys: readonly ThresholdKey[], limits: Thresholds): LimitInForce[] {
  return keys.map((key) => ({ key, value: limits[key], default: thresholds[key] }));
}

/** What a limit may be beside the others: on a ladder none passes its neighbour. */
export function rangeOf(key: ThresholdKey, limits: Thresholds): Threshold {
  const row = thresholdTable[key];
  const ladder = ladders.find((steps) => steps.includes(key)) ?? [key];
  const at = ladder.indexOf(key);
  const below = ladder[at - 1];
  const above = ladder[at + 1];
  return {
    ...row,
    from: below === undefined ? row.from : limits[below],
    to: above === undefined ? row.to : limits[above],
  };
}

/** Whether a value can be that limit. */
export function isWithinRange(value: unknown, { from, to, whole }: Threshold): value is number {
  return (
    typeof value === 'number' && value >= from && value <= to && (whole ? Number.isSafeInteger(value) : true)
  );
}

function counted(limit: number, to: number): Threshold {
  return { default: limit, from: 1, to, whole: true, share: false };
}

function measured(limit: number, from: number, to: number): Threshold {
  return { default: limit, from, to, whole: false, share: false };
}

function share(limit: number, from: number): Threshold {
  return { default: limit, from, to: 1, whole: false, share: true };
}
