import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asItWas } from '../../../src/domain/dossier/as-it-was.ts';
import { thresholds } from '../../../src/domain/records/thresholds.ts';
import { activities } from '../../../src/domain/relationship/labels/activity.ts';
import { clientClasses } from '../../../src/domain/relationship/labels/class.ts';
import { depths } from '../../../src/domain/relationship/labels/depth.ts';
import { frequencies } from '../../../src/domain/relationship/labels/frequency.ts';
import { lifecycles } from '../../../src/domain/relationship/labels/lifecycle.ts';
import { stages } from '../../../src/domain/relationship/labels/stage.ts';
import { tiers, valueLevels } from '../../../src/domain/relationship/labels/tier.ts';
import { joinedFields } from '../../../src/domain/relationship/read-fields.ts';
import { potentialPoints } from '../../../src/domain/relationship/rule.ts';
import { asRoster } from '../../support/by-the-book/as-a-roster.ts';
import { type Book, bookOn } from '../../support/by-the-book/book.ts';
import { anyLimits, drawn, numbers, zone } from '../../support/by-the-book/drawn.ts';
import { type Labels, labelsOf } from '../../support/by-the-book/labels.ts';
import { labelsReckoned, labelsTold } from '../../support/by-the-book/labels-told.ts';
import { written } from '../../support/by-the-book/limits.ts';
import { oddRoster } from '../../support/by-the-book/odd-roster.ts';

/** A series to judge in, which a roster may be without; most are judged in the main one of each client. */
const series = fc.constantFrom(undefined, undefined, 'Salon', 'Expo');
const isThere = ({ events }: Book, name: string | undefined) =>
  name === undefined || events.some((event) => event.series === name);

test('every label of every client is what the rules say, in the main series and in a named one, on any day', () => {
  fc.assert(
    fc.property(numbers(60), series, (from, named) => {
      const { book, day } = drawn(from);
      fc.pre(isThere(book, named));
      const told = labelsTold(asItWas(asRoster(book), day, zone), day, named);
      expect(told).toEqual(labelsReckoned(bookOn(book, day), named));
    }),
    { numRuns: 50 },
  );
});

test('the limits are those that are written in the rules, and a roster set to others is judged by them', () => {
  expect(thresholds).toEqual(written);
  fc.assert(
    fc.property(numbers(25), anyLimits, (from, limits) => {
      const { book: usual, day } = drawn(from);
      const book = { ...usual, settings: { ...usual.settings, ...limits } };
      const told = labelsTold(asItWas(asRoster(book), day, zone), day);
      expect(told).toEqual(labelsReckoned(bookOn(book, day)));
    }),
    { numRuns: 100 },
  );
});

test('from 500 clients who took part on scores are fifths of them by rank, equal values in the lower one', () => {
  const day = '2026-06-15';
  const { book } = oddRoster(1, 950);
  const rfm = (all: ReturnType<typeof labelsTold>) =>
    Object.fromEntries(Object.entries(all).map(([id, { main }]) => [id, main.rfm]));
  const reckoned = rfm(labelsReckoned(bookOn(book, day), 'Salon'));
  expect(Object.values(reckoned).filter((scores) => scores !== null).length).toBeGreaterThanOrEqual(500);
  expect(rfm(labelsTold(asItWas(asRoster(book), day, zone), day, 'Salon'))).toEqual(reckoned);
});

test('a client judged alone is judged as among all the others', () => {
  fc.assert(
    fc.property(numbers(25), series, (from, named) => {
      const { book, day } = drawn(from);
      fc.pre(isThere(book, named));
      const roster = asRoster(book);
      expect(labelsTold(roster, day, named, true)).toEqual(labelsTold(roster, day, named));
    }),
    { numRuns: 50 },
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
    fc.property(numbers(40), (from) => {
      const { book, day } = drawn(from);
      const whole = asRoster(book);
      const registrations = narrowed(whole.registrations, joinedFields.registrations);
      const interactions = narrowed(whole.interactions, joinedFields.interactions);
      expect(labelsTold({ ...whole, registrations, interactions }, day)).toEqual(labelsTold(whole, day));
    }),
    { numRuns: 50 },
  );
});

test('records of later days change nothing', () => {
  fc.assert(
    fc.property(numbers(40), series, (from, named) => {
      const { book, day } = drawn(from);
      fc.pre(isThere(book, named));
      const now = asRoster(book);
      const then = asItWas(now, day, zone);
      // Who is there at all is told by the roster of that day.
      expect(labelsTold({ ...now, clients: then.clients }, day, named)).toEqual(labelsTold(then, day, named));
    }),
    { numRuns: 50 },
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
  const sample = fc.sample(fc.tuple(numbers(60), series), { seed: 20261126, numRuns: 30 });
  const all = sample.flatMap(([from, named]) => {
    const { book, day } = drawn(from);
    const then = bookOn(book, day);
    return then.clients.map((client) => labelsOf(then, client, isThere(book, named) ? named : undefined));
  });
  const found = new Set(all.flatMap(valuesOf).map(([label, value]) => `${label}: ${value}`));
  const wanted = Object.entries(values).flatMap(([label, some]) => some.map((value) => `${label}: ${value}`));
  expect(wanted.filter((one) => !found.has(one))).toEqual([]);
});

function valuesOf({ main, others, ...overAll }: Labels): [label: string, value: unknown][] {
  const { stage, lifecycle, tier, level, rfm, ltv, signals, isWarning, points, isBelowZero } = main;
  return [
    ...Object.entries({ ...overAll, stage, lifecycle, tier, level, others: others.length }),
    ...(rfm ? Object.entries({ recency: rfm.recency, times: rfm.frequency, money: rfm.money }) : []),
    ...(signals ?? []).map(({ id, isOn }): [string, unknown] => [id, isOn]),
    ...points.map((point): [string, unknown] => ['points', point]),
    ['rfm', rfm],
    ['belowZero', isBelowZero],
    ['ltv', ltv === null ? null : ltv > 0],
    ['compared', signals !== null],
    ['warning', isWarning],
  ];
}
