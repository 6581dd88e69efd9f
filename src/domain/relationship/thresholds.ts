/** The limits that labels are drawn at. */

/** Days, scores, shares and counts. */
export const thresholds = {
  /** Days since the first sign of life up to which somebody is new, and since the last up to which they are active or sleeping. */
  'activity.new': 90,
  'activity.active': 180,
  'activity.sleeping': 540,
  /** An overall satisfaction, on 1 to 5, that is low. */
  'satisfaction.low': 2,
  /** The highest answer to the recommendation question of somebody who objects. */
  'class.nps': 6,
  /** Editions taken part in from which somebody is loyal. */
  'loyal.editions': 3,
  /** Points of potential from which it is high, and what earns them. */
  'potential.high': 2,
  'potential.employees': 100,
  'potential.interactions': 2,
  'potential.days': 365,
  /** The share by which an area must shrink, the points by which satisfaction must fall. */
  'signal.area': 0.1,
  'signal.satisfaction': 1,
  /** The share of the contacts before that is few, where there were at least so many. */
  'signal.contacts': 0.5,
  'signal.contacts-before': 2,
  /** Signals from which a relation weakens; the score from which it is an early warning. */
  'signals.weaken': 2,
  'signals.warning': 40,
  /** Days without an interaction that are too many for a VIP. */
  'vip.gap': 90,
  /** The yearly share by which money to come is worth less than money now. */
  'ltv.discount': 0.1,
} as const satisfies Readonly<Record<string, number>>;

export type Thresholds = { readonly [K in keyof typeof thresholds]: number };
