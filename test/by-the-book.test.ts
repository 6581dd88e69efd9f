import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asItWas } from '../src/domain/as-it-was.ts';
import { dossiers } from '../src/domain/dossier.ts';
import { clientFactsOf } from '../src/domain/kpi/client-facts.ts';
import { eventFacts } from '../src/domain/kpi/event-facts.ts';
import { kpis } from '../src/domain/kpi/index.ts';
import { keyOf } from '../src/domain/kpi/measure.ts';
import { seriesLabels } from '../src/domain/kpi/series-labels.ts';
import { type InSeries, isBelowZero, relationships } from '../src/domain/relationship/relationship.ts';
import { thresholdsOf } from '../src/domain/relationship/thresholds.ts';
import type { Roster } from '../src/domain/roster.ts';
import { dayPlan } from '../src/domain/service/day-plan.ts';
import { lastContacts } from '../src/domain/service/recurrence.ts';
import { asRoster } from './support/by-the-book/as-a-roster.ts';
import { bookOn } from './support/by-the-book/book.ts';
import { dayPlanOf } from './support/by-the-book/day-plan.ts';
import { standingOf } from './support/by-the-book/editions.ts';
import { figuresOf } from './support/by-the-book/figures.ts';
import { labelsOf, type InSeries as Reckoned } from './support/by-the-book/labels.ts';
import { inAnyOrder, oddRoster } from './support/by-the-book/odd-roster.ts';
import { rfmByRank } from './support/by-the-book/value.ts';

const zone = 'Asia/Shanghai';

/** A roster and a day to judge it by, as the numbers they are drawn from: those can be read. */
const anyNumbers = fc.record({
  seed: fc.nat(),
  clients: fc.integer({ min: 1, max: 60 }),
  at: fc.nat({ max: 3 }),
});
type Numbers = typeof anyNumbers extends fc.Arbitrary<infer T> ? T : never;

function drawn({ seed, clients, at }: Numbers) {
  const { book, days } = oddRoster(seed, clients);
  return { book, day: days[at % days.length] ?? '' };
}

/** Quotients and means may differ in a digit that means nothing. */
function near<T>(value: T): T {
  return rounded(value) as T;
}

function rounded(value: unknown): unknown {
  if (typeof value === 'number') return Number(value.toPrecision(12));
  if (Array.isArray(value)) return value.map(rounded);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, rounded(one)]));
}

const byName = <T extends { readonly series: string | null }>(all: readonly T[]) =>
  Object.fromEntries(all.map((one) => [one.series, one]));

function inSeries(one: InSeries): Reckoned {
  const { signals, value } = one;
  return {
    series: one.series,
    stage: one.stage.value,
    lifecycle: one.lifecycle.value,
    signals: signals.compared
      ? signals.each.map(({ id, isOn, before, now }) => ({ id, isOn, before, now }))
      : null,
    score: signals.score,
    isWarning: signals.isWarning,
    value: value?.current ?? null,
    level: value?.level ?? null,
    points: one.points,
    tier: one.tier.value,
    rfm: one.rfm,
    ltv: one.ltv,
    service: one.service?.amount ?? null,
    isBelowZero: isBelowZero(one),
  };
}

/** What the program says of every client it knows, by id. */
function labelsTold(roster: Roster, day: string, series?: string) {
  const scope = { day, zone, ...(series === undefined ? {} : { series }) };
  const all = relationships(roster, dossiers(roster, scope), thresholdsOf(roster.settings), series);
  return Object.fromEntries(
    [...roster.clients.values()].map((client) => {
      const { main, others, frequency, activity, depth, class: attention } = all.of(client);
      const labels = {
        main: inSeries(main),
        others: byName(others().map(inSeries)),
        frequency: frequency.value,
        activity: activity.value,
        class: attention.value,
        depth: depth.value,
      };
      return [client.id, near(labels)] as const;
    }),
  );
}

test('every label of every client is what the rules say, in the main series and in a named one, on any day', () => {
  fc.assert(
    fc.property(anyNumbers, fc.constantFrom(undefined, undefined, 'Salon', 'Expo'), (numbers, series) => {
      const { book, day } = drawn(numbers);
      fc.pre(series === undefined || book.events.some((event) => event.series === series));
      const then = bookOn(book, day);
      const reckoned = then.clients.map((client) => {
        const labels = labelsOf(then, client, series);
        return [client.id, near({ ...labels, others: byName(labels.others) })];
      });
      expect(labelsTold(asItWas(asRoster(book), day, zone), day, series)).toEqual(
        Object.fromEntries(reckoned),
      );
    }),
    { numRuns: 20 },
  );
});

test('from 500 clients who took part on scores are fifths of them by rank, equal values in the lower one', () => {
  const day = '2026-06-15';
  const { book } = oddRoster(1, 950);
  const then = bookOn(book, day);
  const standings = then.clients.map(({ id }) => standingOf(then, id, 'Salon'));
  const reckoned = rfmByRank(then, standings);
  expect(reckoned.size).toBeGreaterThanOrEqual(500);
  const told = Object.entries(labelsTold(asItWas(asRoster(book), day, zone), day, 'Salon'));
  const scores = told.flatMap(([id, { main }]) => (main.rfm === null ? [] : [[id, main.rfm]]));
  expect(Object.fromEntries(scores)).toEqual(Object.fromEntries(reckoned));
});

/** Value and quotient of every KPI, by id and what it is given by. */
function figuresTold(roster: Roster, day: string, id: string) {
  const scope = { day, zone, limits: thresholdsOf(roster.settings) };
  const event = roster.events.get(id);
  if (event === undefined) throw new Error(`no event ${id}`);
  const facts = eventFacts(
    { ...roster, clients: clientFactsOf(roster.clients) },
    { ...scope, labels: seriesLabels(roster, scope) },
  )(event);
  const all = kpis.flatMap((kpi) =>
    kpi.compute(facts).map((figure) => [keyOf(kpi, figure), figure] as const),
  );
  return Object.fromEntries(
    all.flatMap(([key, { value, numerator, denominator }]) =>
      value === null
        ? []
        : [[key, near({ value, of: numerator === null ? undefined : [numerator, denominator] })]],
    ),
  );
}

test('every figure of an event is what the rules say, on any day', () => {
  fc.assert(
    fc.property(anyNumbers, fc.nat(), (numbers, at) => {
      const { book, day } = drawn(numbers);
      const event = book.events[at % book.events.length];
      fc.pre(event !== undefined);
      const reckoned = Object.entries(figuresOf(book, bookOn(book, day), event)).flatMap(([key, told]) =>
        told === null ? [] : [[key, near({ value: told.value, of: told.of })]],
      );
      expect(figuresTold(asItWas(asRoster(book), day, zone), day, event.id)).toEqual(
        Object.fromEntries(reckoned),
      );
    }),
    { numRuns: 18 },
  );
});

function planTold(roster: Roster, day: string) {
  const limits = thresholdsOf(roster.settings);
  const { of: relationshipOf } = relationships(roster, dossiers(roster, { day, zone }), limits);
  const contacts = lastContacts(roster.interactions.values(), day, zone);
  const scope = { day, limits, relationshipOf, contacts, isLetGo: () => false };
  return dayPlan(roster.clients.values(), roster.followups.values(), scope).map((turn) => ({
    id: turn.client.id,
    score: near(turn.score),
    reasons: turn.reasons.map(({ kind }) => kind),
  }));
}

test('the day plan ranks whom the rules rank, by their score', () => {
  fc.assert(
    fc.property(anyNumbers, (numbers) => {
      const { book, day } = drawn(numbers);
      const told = planTold(asItWas(asRoster(book), day, zone), day);
      expect(told).toEqual(
        dayPlanOf(bookOn(book, day)).map((turn) => ({ ...turn, score: near(turn.score) })),
      );
    }),
    { numRuns: 8 },
  );
});

test('the order of the records changes no label, no figure and no day plan', () => {
  fc.assert(
    fc.property(anyNumbers, fc.nat(), (numbers, seed) => {
      const { book, day } = drawn(numbers);
      const all = [book, inAnyOrder(book, seed)].map((one) => {
        const then = asItWas(asRoster(one), day, zone);
        const figures = book.events.map(({ id }) => figuresTold(then, day, id));
        return { labels: labelsTold(then, day), figures, plan: planTold(then, day) };
      });
      expect(all[1]).toEqual(all[0]);
    }),
    { numRuns: 4 },
  );
});
