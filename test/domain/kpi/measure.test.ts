import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventFacts, type KpiRoster } from '../../../src/domain/kpi/facts/event-facts.ts';
import { kpis } from '../../../src/domain/kpi/index.ts';
import { measure } from '../../../src/domain/kpi/measure.ts';
import {
  answer,
  came,
  cost,
  done,
  event,
  factsOf,
  followup,
  limits,
  noLabels,
  registration,
  roster,
  survey,
  today,
} from './hand-made.ts';

const fee = (amount: number, currency = 'CNY') => ({ fee: { amount, currency } });
const two = roster({
  events: [event('E001', '2025-03-01'), event('E002', '2026-03-01')],
  registrations: [
    came('C1', 'E001', fee(1_000)),
    registration('C2', 'E001', fee(500, 'USD')),
    registration('C3', 'E001'),
    came('C1', 'E002', fee(3_000)),
    came('C2', 'E002', fee(7)),
    registration('C4', 'E002', fee(900, 'USD')),
  ],
  surveys: [survey('S001', 'E002')],
  answers: [answer('S001', { overall: 4, recommend: 9 }, { client: 'C1' })],
  followups: [followup('F0001', 'C1', '2025-06-01', done('2025-06-01'))],
});

describe('measuring one event against another', () => {
  const measured = measure(factsOf(two, 'E002'), factsOf(two, 'E001'));
  const of = (id: string) => measured.filter(({ kpi }) => kpi.id === id);

  test('gives every KPI in the order shown', () => {
    expect(new Set(measured.map(({ kpi }) => kpi.id))).toEqual(new Set(kpis.map(({ id }) => id)));
    expect(measured[0]?.kpi.id).toBe('registrations');
  });

  test('takes the change from values that were never rounded', () => {
    expect(of('attendance-rate')[0]).toMatchObject({ previous: 1 / 3, change: 2 / 3 - 1 / 3 });
    expect(of('registrations')[0]).toMatchObject({ previous: 3, change: 0 });
  });

  test('compares each currency with itself', () => {
    expect(
      of('revenue').map(({ figure, previous, change }) => [figure.currency, figure.value, previous, change]),
    ).toEqual([
      ['CNY', 3_007, 1_000, 2_007],
      ['USD', 900, 500, 400],
    ]);
  });

  test('knows no change where one of the two is unknown', () => {
    expect(of('nps')[0]).toMatchObject({ figure: { value: 100 }, previous: null, change: null });
    expect(of('retention-rate')[0]).toMatchObject({ figure: { value: 2 / 3 }, previous: null, change: null });
    for (const { previous, change } of measure(factsOf(two, 'E002'), null))
      expect([previous, change]).toEqual([null, null]);
  });

  test('a share of money is held against that of an edition in another currency', () => {
    const abroad = roster({
      events: [event('E001', '2025-03-01', { currency: 'USD' }), event('E002', '2026-03-01')],
      registrations: [came('C1', 'E001', fee(1_500, 'USD')), came('C1', 'E002', fee(3_000))],
      costs: [
        cost('X1', { amount: 1_000, currency: 'USD' }, 'event', { event: 'E001' }),
        cost('X2', { amount: 1_000, currency: 'CNY' }, 'event', { event: 'E002' }),
      ],
    });
    const found = measure(factsOf(abroad, 'E002'), factsOf(abroad, 'E001'));
    const told = found.flatMap(({ kpi, figure, previous }) =>
      kpi.id === 'roi' || kpi.id === 'cost-per-attendee' ? [[kpi.id, figure.currency, previous]] : [],
    );
    expect(told).toEqual([
      ['cost-per-attendee', 'CNY', null],
      ['roi', 'CNY', 0.5],
    ]);
  });

  test('points of one scale are not held against points of another', () => {
    const ease = (id: string, of: string, max: number) =>
      survey(id, of, {
        questions: [{ id: 'easy', kind: 'scale', min: 1, max, measures: 'effort', text: { en: 'Easy?' } }],
      });
    const asked = (max: number) => {
      const both = roster({
        events: [...two.events.values()],
        surveys: [ease('S001', 'E001', 5), ease('S002', 'E002', max)],
        answers: [answer('S001', { easy: 4 }), answer('S002', { easy: 5 })],
      });
      const found = measure(factsOf(both, 'E002'), factsOf(both, 'E001'));
      return found.flatMap(({ kpi, previous, change }) => (kpi.id === 'ces' ? [previous, change] : []));
    };
    expect(asked(5)).toEqual([4, 1]);
    expect(asked(7)).toEqual([null, null]);
  });

  test('tells what it was before, in its currency, where nothing is known now', () => {
    const costly = roster({
      events: [event('E001', '2025-03-01'), event('E002', '2026-03-01')],
      registrations: [came('C1', 'E001', fee(1_000)), came('C1', 'E002')],
      costs: [cost('X1', { amount: 400, currency: 'CNY' }, 'event', { event: 'E001' })],
    });
    const told = measure(factsOf(costly, 'E002'), factsOf(costly, 'E001'));
    for (const [id, before] of [
      ['cost-per-attendee', 400],
      ['roi', 1.5],
    ] as const)
      expect(told.find(({ kpi }) => kpi.id === id)).toMatchObject({
        figure: { value: null, currency: 'CNY', notes: ['no-costs'] },
        previous: before,
        change: null,
      });
  });

  test('gives one KPI alone where only that is asked for', () => {
    expect(measure(factsOf(two, 'E002'), null, 'nps').map(({ kpi }) => kpi.id)).toEqual(['nps']);
  });

  test('gives the few that tell at a glance how an event went where those are asked for', () => {
    const told = (only?: 'headlines') =>
      measure(factsOf(two, 'E002'), factsOf(two, 'E001'), only).map(({ kpi, change, figure }) => ({
        id: kpi.id,
        isHeadline: kpi.isHeadline,
        value: figure.value,
        change,
      }));
    const few = told('headlines');
    expect(few).toEqual(told().filter(({ isHeadline }) => isHeadline));
    expect(few.map(({ id }) => id)).toContain('retention-rate');
  });
});

/** The same records in another order. */
function shuffled(of: KpiRoster, order: <T>(items: readonly T[]) => T[]): KpiRoster {
  const mixed = <T>(records: ReadonlyMap<string, T>) => new Map(order([...records]));
  return {
    ...of,
    events: mixed(of.events),
    registrations: mixed(of.registrations),
    interactions: mixed(of.interactions),
    followups: mixed(of.followups),
    surveys: mixed(of.surveys),
    answers: mixed(of.answers),
  };
}

const clients = ['C1', 'C2', 'C3', 'C4', 'C5'];
const anyRoster = fc
  .record({
    registrations: fc.array(
      fc.record({
        client: fc.constantFrom(...clients),
        of: fc.constantFrom('E001', 'E002', 'E003'),
        status: fc.constantFrom('invited', 'pending', 'registered', 'attended', 'cancelled'),
        amount: fc.option(fc.integer({ min: 0, max: 100_000 })),
        currency: fc.constantFrom('CNY', 'USD'),
      }),
      { maxLength: 20 },
    ),
    answers: fc.array(
      fc.record({
        client: fc.option(fc.constantFrom(...clients)),
        of: fc.constantFrom('S001', 'S002'),
        overall: fc.integer({ min: 0, max: 11 }),
        recommend: fc.integer({ min: -1, max: 11 }),
        day: fc.integer({ min: 1, max: 9 }),
      }),
      { maxLength: 12 },
    ),
    cancelled: fc.boolean(),
  })
  .map((made) =>
    roster({
      events: [
        event('E001', '2024-03-01'),
        event('E002', '2025-03-01', { cancelled: made.cancelled }),
        event('E003', '2026-03-01'),
      ],
      registrations: made.registrations.map(({ client, of, status, amount, currency }) =>
        registration(client, of, {
          status: status as 'registered',
          ...(amount === null ? {} : fee(amount, currency)),
        }),
      ),
      surveys: [
        survey('S001', 'E003'),
        survey('S002', 'E003', {
          questions: [{ id: 'overall', text: { en: 'x' }, kind: 'scale', min: 1, max: 10 }],
        }),
      ],
      answers: made.answers.map(({ client, of, overall, recommend, day }) =>
        answer(
          of,
          { overall, recommend },
          { ...(client === null ? {} : { client }), at: `2026-03-0${day}T00:00:00.000Z` },
        ),
      ),
    }),
  );

describe('laws of the figures', () => {
  const of = (made: KpiRoster) => {
    const facts = eventFacts(made, { day: today, zone: 'Asia/Shanghai', limits, labels: noLabels });
    const found = made.events.get('E003');
    return found
      ? measure(facts(found), null).map(({ kpi, figure: { people: _, ...figure } }) => ({
          id: kpi.id,
          ...figure,
        }))
      : [];
  };

  test('the order of the records changes nothing', () => {
    fc.assert(
      fc.property(anyRoster, fc.infiniteStream(fc.nat({ max: 1_000 })), (made, random) => {
        const order = <T>(items: readonly T[]) =>
          items
            .map((item) => ({ item, at: random.next().value }))
            .sort((a, b) => a.at - b.at)
            .map(({ item }) => item);
        expect(of(shuffled(made, order))).toEqual(of(made));
      }),
      { numRuns: 60 },
    );
  });

  test('a figure is a number or it is null with a note; shares lie between nobody and everybody', () => {
    fc.assert(
      fc.property(anyRoster, (made) => {
        for (const { id, value, notes, denominator, numerator } of of(made)) {
          if (value === null) expect(notes).not.toEqual([]);
          else expect(Number.isFinite(value)).toBe(true);
          const kpi = kpis.find((one) => one.id === id);
          if (kpi?.unit === 'share' && id !== 'response-rate' && value !== null) {
            expect(numerator).toBeGreaterThanOrEqual(0);
            expect(denominator).toBeGreaterThanOrEqual(numerator ?? 0);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('those who came and those who did not, those who stayed and those who left, are all there were', () => {
    fc.assert(
      fc.property(anyRoster, (made) => {
        const figures = new Map(of(made).map((figure) => [figure.id, figure]));
        for (const [one, other] of [
          ['attendance-rate', 'no-show-rate'],
          ['retention-rate', 'churn-rate'],
        ] as const) {
          const [a, b] = [figures.get(one), figures.get(other)];
          expect(a?.denominator).toBe(b?.denominator);
          if (a?.value != null) expect((a.numerator ?? 0) + (b?.numerator ?? 0)).toBe(a.denominator);
        }
      }),
      { numRuns: 60 },
    );
  });
});
