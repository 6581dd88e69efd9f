import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asItWas } from '../src/domain/dossier/as-it-was.ts';
import { dossiers } from '../src/domain/dossier.ts';
import { clientFactsOf } from '../src/domain/kpi/facts/client-facts.ts';
import { eventFacts } from '../src/domain/kpi/facts/event-facts.ts';
import { kpis } from '../src/domain/kpi/index.ts';
import { keyOf } from '../src/domain/kpi/measure.ts';
import { seriesLabels } from '../src/domain/kpi/series-labels.ts';
import { thresholdsOf } from '../src/domain/records/thresholds.ts';
import { relationships } from '../src/domain/relationship/relationship.ts';
import type { Roster } from '../src/domain/roster.ts';
import { dayPlan } from '../src/domain/service/day-plan.ts';
import { lastContacts } from '../src/domain/service/recurrence.ts';
import { asRoster } from './support/by-the-book/as-a-roster.ts';
import { bookOn } from './support/by-the-book/book.ts';
import { dayPlanOf } from './support/by-the-book/day-plan.ts';
import { drawn, numbers, zone } from './support/by-the-book/drawn.ts';
import { figuresOf } from './support/by-the-book/figures.ts';
import { labelsTold, near } from './support/by-the-book/labels-told.ts';
import { inAnyOrder } from './support/by-the-book/odd-roster.ts';

const rosters = numbers(60);

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
    fc.property(rosters, fc.nat(), (from, at) => {
      const { book, day } = drawn(from);
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
    fc.property(rosters, (from) => {
      const { book, day } = drawn(from);
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
    fc.property(rosters, fc.nat(), (from, seed) => {
      const { book, day } = drawn(from);
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
