import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asItWas } from '../../../src/domain/as-it-was.ts';
import { dossiers } from '../../../src/domain/dossier.ts';
import { activities } from '../../../src/domain/relationship/activity.ts';
import { clientClasses } from '../../../src/domain/relationship/class.ts';
import { depths } from '../../../src/domain/relationship/depth.ts';
import { frequencies } from '../../../src/domain/relationship/frequency.ts';
import { lifecycles } from '../../../src/domain/relationship/lifecycle.ts';
import { joinedFields } from '../../../src/domain/relationship/read-fields.ts';
import {
  type InSeries,
  isBelowZero,
  type LabelRoster,
  relationships,
} from '../../../src/domain/relationship/relationship.ts';
import { potentialPoints } from '../../../src/domain/relationship/rule.ts';
import { stages } from '../../../src/domain/relationship/stage.ts';
import { thresholds } from '../../../src/domain/relationship/thresholds.ts';
import { tiers, valueLevels } from '../../../src/domain/relationship/tier.ts';
import { type InSeriesReckoned, type Reckoned, reckoning } from './oracle.ts';
import { knownOn, type Raw } from './oracle-facts.ts';
import { anyLimits, written } from './oracle-limits.ts';
import { days } from './oracle-records.ts';
import { crowd, rosterOf, rosters, shuffled } from './oracle-rosters.ts';

/** What the program says of a client in a series, in the words of the reckoning. */
function told(one: InSeries): InSeriesReckoned {
  const { series, stage, lifecycle, signals, value, service, points, tier, rfm, ltv } = one;
  const isMore = isBelowZero(one) === true;
  return {
    series,
    stage: stage.value,
    lifecycle: lifecycle.value,
    signals: signals.compared
      ? signals.each.map(({ id, isOn, before, now }) => ({ id, isOn, before, now }))
      : null,
    score: signals.score,
    isWarning: signals.isWarning,
    current: value?.current ?? null,
    level: value?.level ?? null,
    service: service && { amount: service.amount, minutes: service.minutes, isMore },
    points,
    tier: tier.value,
    rfm,
    ltv,
  };
}

/** All labels of every client of the roster, by id; of each alone where `isAlone`. */
function judged(
  roster: LabelRoster,
  day: string,
  series?: string,
  { isAlone = false, limits = thresholds } = {},
): Record<string, Reckoned> {
  const scope = { day, zone: roster.settings.zone ?? 'UTC', ...(series === undefined ? {} : { series }) };
  const among = (only?: string) =>
    relationships(roster, dossiers(roster, only === undefined ? scope : { ...scope, only }), limits, series);
  const everybody = among();
  const inOrder = [...roster.clients.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return Object.fromEntries(
    inOrder.map((client) => {
      const all = isAlone ? among(client.id) : everybody;
      const { main, others, frequency, activity, depth, class: attention } = all.of(client);
      const labels = {
        main: told(main),
        others: others().map(told),
        frequency: frequency.value,
        activity: activity.value,
        class: attention.value,
        depth: depth.value,
      };
      return [client.id, labels];
    }),
  );
}

function reckoned(raw: Raw, day: string, series?: string, limits = written): Record<string, Reckoned> {
  const reckon = reckoning(raw, day, series, limits);
  return Object.fromEntries([...knownOn(raw, day)].sort().map((id) => [id, reckon(id)]));
}

/** Quotients and means may differ in a digit that means nothing. */
function nearly(all: Record<string, Reckoned>): unknown {
  const near = (value: number | null, digits: number) => value && expect.closeTo(value, digits);
  const inSeries = (one: InSeriesReckoned) => ({
    ...one,
    ltv: near(one.ltv, 3),
    signals: one.signals?.map((it) => ({ ...it, before: near(it.before, 9), now: near(it.now, 9) })) ?? null,
  });
  return Object.fromEntries(
    Object.entries(all).map(([id, one]) => [
      id,
      { ...one, main: inSeries(one.main), others: one.others.map(inSeries) },
    ]),
  );
}

const series = fc.noBias(fc.constantFrom(undefined, undefined, undefined, 'Salon', 'Expo', 'E1006'));

test('every label is what a second reckoning by the rules says, on any day, in the main series and in a named one', () => {
  fc.assert(
    fc.property(rosters, days, series, (raw, day, named) => {
      const then = asItWas(rosterOf(raw), day, raw.zone);
      expect(judged(then, day, named)).toEqual(nearly(reckoned(raw, day, named)));
    }),
    { numRuns: 150 },
  );
});

test('the limits are those that are written in the rules, and a roster set to others is judged by them', () => {
  expect(thresholds).toEqual(written);
  fc.assert(
    fc.property(rosters, days, anyLimits, (raw, day, limits) => {
      const then = asItWas(rosterOf(raw), day, raw.zone);
      expect(judged(then, day, undefined, { limits })).toEqual(nearly(reckoned(raw, day, undefined, limits)));
    }),
    { numRuns: 100 },
  );
});

test('the order of the records changes nothing', () => {
  fc.assert(
    fc.property(rosters, days, fc.nat({ max: 999 }), (raw, day, seed) => {
      expect(judged(rosterOf(shuffled(raw, seed)), day)).toEqual(judged(rosterOf(raw), day));
    }),
    { numRuns: 50 },
  );
});

test('a client judged alone is judged as among all the others', () => {
  fc.assert(
    fc.property(rosters, days, series, (raw, day, named) => {
      const roster = rosterOf(raw);
      expect(judged(roster, day, named, { isAlone: true })).toEqual(judged(roster, day, named));
    }),
    { numRuns: 30 },
  );
});

/** The records with only these of their fields. */
const narrowed = <T extends object>(records: ReadonlyMap<string, T>, fields: readonly string[]) =>
  new Map(
    [...records].map(([id, record]) => [
      id,
      Object.fromEntries(Object.entries(record).filter(([key]) => fields.includes(key))) as T,
    ]),
  );

test('the fields that are read of other collections are enough', () => {
  fc.assert(
    fc.property(rosters, days, (raw, day) => {
      const whole = rosterOf(raw);
      const registrations = narrowed(whole.registrations, joinedFields.registrations);
      const interactions = narrowed(whole.interactions, joinedFields.interactions);
      expect(judged({ ...whole, registrations, interactions }, day)).toEqual(judged(whole, day));
    }),
    { numRuns: 30 },
  );
});

test('records of later days change nothing', () => {
  fc.assert(
    fc.property(rosters, days, series, (raw, day, named) => {
      const now = rosterOf(raw);
      const then = asItWas(now, day, raw.zone);
      // Who is there at all is told by the roster of that day.
      expect(judged({ ...now, clients: then.clients }, day, named)).toEqual(judged(then, day, named));
    }),
    { numRuns: 50 },
  );
});

test('so many clients that scores are fifths of them, and one client fewer', () => {
  const crowds = fc
    .array(
      fc.record({
        editions: fc.constantFrom(['E1'], ['E2'], ['E3'], ['E1', 'E2'], ['E2', 'E3'], ['E1', 'E2', 'E3']),
        fee: fc.constantFrom(0, 0, 100, 5_000, 50_000, 120_000, 999_900, 5_000_000),
      }),
      { minLength: 499, maxLength: 501, size: 'max' },
    )
    .map((people): Raw => crowd(people));
  fc.assert(
    fc.property(crowds, (raw) => {
      const rfm = (all: Record<string, Reckoned>) => Object.values(all).map(({ main }) => main.rfm);
      expect(rfm(judged(rosterOf(raw), '2026-06-15'))).toEqual(rfm(reckoned(raw, '2026-06-15')));
    }),
    { numRuns: 3 },
  );
});

/** Labels of which some values come up rarely, and every value that they have. */
const values: Readonly<Record<string, readonly unknown[]>> = {
  stage: [...stages, null],
  lifecycle: [...lifecycles, null],
  activity: [...activities, null],
  frequency: frequencies,
  class: clientClasses,
  depth: depths,
  tier: [...tiers, null],
  level: [...valueLevels, null],
  recency: [1, 2, 3, 4, 5],
  times: [1, 2, 3, 4, 5],
  money: [1, 2, 3, 4, 5],
  rfm: [null],
  ltv: [true, false, null],
  compared: [true, false],
  warning: [true, false],
  less: [true, false, null],
  complaints: [true, false],
  satisfaction: [true, false, null],
  contacts: [true, false],
  unfair: [true, false],
  points: potentialPoints,
  others: [0, 1, 2],
  belowZero: [true, false, null],
};

test('every value of every label is drawn', () => {
  const sample = fc.sample(fc.tuple(rosters, days, series), { seed: 20261126, numRuns: 150 });
  const all = sample.flatMap(([raw, day, named]) => Object.values(reckoned(raw, day, named)));
  const drawn = new Set(all.flatMap(valuesOf).map(([label, value]) => `${label}: ${value}`));
  const wanted = Object.entries(values).flatMap(([label, some]) => some.map((value) => `${label}: ${value}`));
  expect(wanted.filter((one) => !drawn.has(one))).toEqual([]);
});

function valuesOf({ main, others, ...overAll }: Reckoned): [label: string, value: unknown][] {
  const { stage, lifecycle, tier, level, service, rfm, ltv, signals, isWarning, points } = main;
  return [
    ...Object.entries({ ...overAll, stage, lifecycle, tier, level, others: others.length }),
    ...(rfm ? Object.entries({ recency: rfm.recency, times: rfm.frequency, money: rfm.money }) : []),
    ...(signals ?? []).map(({ id, isOn }): [string, unknown] => [id, isOn]),
    ...points.map((point): [string, unknown] => ['points', point]),
    ['rfm', rfm],
    ['belowZero', service === null ? null : service.isMore],
    ['ltv', ltv === null ? null : ltv > 0],
    ['compared', signals !== null],
    ['warning', isWarning],
  ];
}
