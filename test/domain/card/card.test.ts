import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cardOf } from '../../../src/domain/card/card.ts';
import type { CardRoster } from '../../../src/domain/card/records.ts';
import { dossiers } from '../../../src/domain/dossier.ts';
import type { Client } from '../../../src/domain/records/client.ts';
import type { Cost } from '../../../src/domain/records/cost.ts';
import type { Review } from '../../../src/domain/records/review.ts';
import { thresholds as limits } from '../../../src/domain/records/thresholds.ts';
import { stagesOf } from '../../../src/domain/relationship/history.ts';
import { type LabelRoster, relationships } from '../../../src/domain/relationship/relationship.ts';
import { yuan } from '../../support/amounts.ts';
import { asRoster } from '../../support/by-the-book/as-a-roster.ts';
import { drawn, numbers } from '../../support/by-the-book/drawn.ts';
import { answer, came, done, followup, interaction, registration, survey } from '../kpi/hand-made.ts';
import { caseOf, client, event, rosterWith, salons, today } from '../relationship/judged.ts';

const zone = 'Asia/Shanghai';
const typed = { created: '2022-01-05T00:00:00.000Z', updated: '2022-01-05T00:00:00.000Z' };

type Parts = Parameters<typeof rosterWith>[0];

/** The card of `C1`, with what else is on it. */
function card(parts: Parts, also: Partial<CardRoster> = {}, more: Partial<Client> = {}, day = today) {
  const own = client('C1', { emails: [{ value: 'c1@example.com', valid: true, bounced: false }], ...more });
  return cardIn(
    { ...rosterWith({ ...parts, clients: [own] }), ...also } as LabelRoster & CardRoster,
    own,
    day,
  );
}

function cardIn(roster: LabelRoster & CardRoster, one: Client, day: string) {
  const relationship = relationships(roster, dossiers(roster, { day, zone }), limits).of(one);
  const scope = { day, zone, limits };
  return cardOf(roster, relationship, { ...scope, stages: stagesOf(roster, one, scope) });
}

const others = salons.slice(0, 4).map(({ id }) => came('else', id));

describe('the timeline', () => {
  test('is all that happened up to the day, the latest first, over any roster', () => {
    fc.assert(
      fc.property(numbers(15), (from) => {
        const { book, day } = drawn(from);
        const roster = asRoster(book);
        for (const one of roster.clients.values()) {
          const { timeline, relationship } = cardIn(roster, one, day);
          const on = timeline.map((happening) => happening.day);
          expect(on).toEqual(on.toSorted().reverse());
          expect(on.every((at) => at <= day)).toBe(true);
          const { dossier } = relationship.main.standing;
          const count = (kind: string) => timeline.filter(({ deed }) => deed.kind === kind).length;
          expect(count('interaction')).toBe(dossier.interactions.length);
          expect(count('answered')).toBe(dossier.answers.length);
          expect(count('stayed-away')).toBe(dossier.noShows.length);
          expect(count('registered')).toBe(dossier.parts.length);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('tells of every kind of thing', () => {
    const cost: Cost = {
      id: 'X1',
      ...typed,
      client: 'C1',
      day: '2026-04-01',
      amount: yuan(30),
      category: 'service',
    };
    const { timeline } = card(
      {
        registrations: [
          ...others,
          came('C1', 'E003', { registeredAt: '2025-02-01T00:00:00.000Z' }),
          registration('C1', 'E004', { registeredAt: '2026-02-01T00:00:00.000Z' }),
        ],
        interactions: [interaction('I1', 'C1', { at: '2026-05-01T00:00:00.000Z', channel: 'phone' })],
        followups: [
          followup('F1', 'C1', '2026-06-01', done('2026-06-02')),
          followup('F2', 'C1', '2026-12-24'),
        ],
        surveys: [survey('S1', 'E003')],
        answers: [
          answer('S1', { overall: 4, recommend: 8 }, { client: 'C1', at: '2025-03-05T00:00:00.000Z' }),
        ],
        cases: [caseOf('K1', 'C1', '2026-03-10', { closed: '2026-03-12', outcome: 'paid back' })],
      },
      {
        costs: new Map([['X1', cost]]),
        losses: new Map([['Q1', { id: 'Q1', ...typed, client: 'C1', day: '2026-06-03', reason: 'price' }]]),
        decisions: new Map([
          ['D1', { id: 'D1', ...typed, client: 'C1', day: '2026-06-03', verdict: 'end', reason: 'moved' }],
        ]),
      },
    );
    expect(timeline.map(({ day, deed }) => [day, deed.kind])).toEqual([
      ['2026-06-03', 'decided'],
      ['2026-06-03', 'lost'],
      ['2026-06-02', 'followup-done'],
      ['2026-05-01', 'interaction'],
      ['2026-04-01', 'cost'],
      ['2026-03-12', 'case-closed'],
      ['2026-03-10', 'case-opened'],
      ['2026-03-01', 'stayed-away'],
      ['2026-02-01', 'registered'],
      ['2025-03-05', 'answered'],
      ['2025-03-01', 'came'],
      ['2025-02-01', 'registered'],
    ]);
  });
});

describe('the events', () => {
  const presences = (parts: Parts) =>
    card(parts).editions.map(({ event: of, presence }) => [of.id, presence]);

  test('say whether they came, where that is known', () => {
    const events = salons.map((one) => (one.id === 'E002' ? { ...one, cancelled: true as const } : one));
    const registrations = [
      ...others.filter((one) => one.event !== 'E001'),
      registration('C1', 'E001'),
      registration('C1', 'E002'),
      came('C1', 'E003'),
      registration('C1', 'E004'),
      registration('C1', 'E005'),
    ];
    expect(presences({ events, registrations })).toEqual([
      ['E005', 'booked'],
      ['E004', 'no-show'],
      ['E003', 'came'],
      ['E002', 'called-off'],
      ['E001', 'counted'],
    ]);
    expect(presences({ registrations: [registration('C1', 'E004', { status: 'waitlisted' })] })).toEqual([
      ['E004', 'waitlisted'],
    ]);
  });

  test('are one line each, with what it was worth, paid and open by currency', () => {
    const { editions, accounts } = card({
      registrations: [
        came('C1', 'E003', { role: 'exhibitor', fee: yuan(500), paid: yuan(500), refunded: yuan(100) }),
        came('C1', 'E004', { role: 'exhibitor', fee: yuan(300), paid: yuan(100) }),
        came('C1', 'E004', { role: 'speaker', sponsorship: { amount: 5000, currency: 'EUR' } }),
        registration('C1', 'E005', { status: 'cancelled', fee: yuan(999) }),
      ],
    });
    expect(editions.map(({ event: of, roles, open }) => [of.id, roles, open])).toEqual([
      ['E005', [], []],
      ['E004', ['exhibitor', 'speaker'], [yuan(200)]],
      ['E003', ['exhibitor'], []],
    ]);
    expect(accounts).toEqual([
      { currency: 'CNY', worth: 70_000, paid: 60_000, refunded: 10_000, open: 20_000 },
      { currency: 'EUR', worth: 5000, paid: 0, refunded: 0, open: 0 },
    ]);
  });

  test('tell how needs changed between the two latest that know of any', () => {
    const registrations = [
      came('C1', 'E001', { needs: ['power', 'storage'] }),
      came('C1', 'E003', { needs: ['Power', 'corner booth'] }),
      came('C1', 'E004'),
    ];
    expect(card({ registrations }).needs).toEqual({
      event: { id: 'E003', name: 'Salon 2025' },
      before: { id: 'E001', name: 'Salon 2023' },
      added: ['corner booth'],
      gone: ['storage'],
    });
    expect(card({ registrations: registrations.slice(1) }).needs).toBeNull();
  });
});

describe('what is open', () => {
  test('is what is to be done, answered, paid and decided, in this order', () => {
    const review: Review = {
      id: 'V1',
      ...typed,
      kind: 'duplicate',
      client: 'C9',
      candidates: ['C1'],
      state: 'open',
    };
    const owing = came('C1', 'E004', { fee: yuan(300), paid: yuan(100) });
    const { open } = card(
      {
        registrations: [owing],
        followups: [followup('F1', 'C1', '2026-12-24'), followup('F2', 'C1', '2026-11-20')],
        cases: [caseOf('K1', 'C1', '2026-11-01'), caseOf('K2', 'C1', '2026-03-01', { closed: '2026-03-02' })],
      },
      { reviews: new Map([['V1', review]]) },
    );
    expect(open.map(({ kind, id }) => [kind, id])).toEqual([
      ['followup', 'F2'],
      ['followup', 'F1'],
      ['case', 'K1'],
      ['unpaid', owing.id],
      ['review', 'V1'],
    ]);
    expect(open[0]).toMatchObject({ overdue: 4 });
    expect(open[1]).toMatchObject({ overdue: -30 });
  });
});

describe('the next step', () => {
  const step = (parts: Parts, more: Partial<Client> = {}) => card(parts, {}, more).next;
  const untilNow = { events: salons.slice(0, 4) };

  test('is a follow-up that is due, then a grievance, then what the day plan says', () => {
    const weakening = { registrations: [...others, came('C1', 'E003', { fee: yuan(100), paid: yuan(100) })] };
    const grieved = { ...weakening, cases: [caseOf('K1', 'C1', '2026-11-01')] };
    const due = { ...grieved, followups: [followup('F1', 'C1', '2026-11-20')] };
    expect(step(due)).toMatchObject({ kind: 'turn', reason: { kind: 'followup', id: 'F1' } });
    expect(step(grieved)).toMatchObject({ kind: 'case', id: 'K1' });
    expect(step(weakening)).toMatchObject({ kind: 'turn', reason: { kind: 'weaken' } });
  });

  test('is else what the stage asks for', () => {
    const there = came('C1', 'E004', { fee: yuan(100), paid: yuan(100) });
    expect(step({ registrations: [came('C1', 'E004', { fee: yuan(100) })] })).toMatchObject({
      kind: 'unpaid',
    });
    expect(step({ registrations: [there] })).toEqual({
      kind: 'invite',
      event: { id: 'E005', name: 'Salon 2027' },
    });
    expect(step({ registrations: [there, registration('C1', 'E005')] })).toMatchObject({ kind: 'prepare' });
    expect(step({ ...untilNow, registrations: [there] })).toEqual({ kind: 'ask' });
    expect(step({})).toEqual({ kind: 'invite', event: { id: 'E005', name: 'Salon 2027' } });
    expect(step({ events: [] })).toEqual({ kind: 'ask' });
    expect(step({ events: [event('E009', '2027-01-01', { cancelled: true })] })).toEqual({ kind: 'ask' });
  });

  test('is nothing for whom it was decided to let go, but what they owe; a booking comes after all', () => {
    const made = {
      ...typed,
      client: 'C1',
      day: '2026-06-01',
      verdict: 'end',
      reason: 'closed down',
    } as const;
    const decisions = new Map([['D1', { ...made, id: 'D1' }]]);
    const next = (...registrations: Parameters<typeof came>[]) =>
      card({ registrations: registrations.map((one) => came(...one)) }, { decisions }).next;
    const paid = { fee: yuan(100), paid: yuan(100) };
    expect(next(['C1', 'E003', paid])).toEqual({ kind: 'let-go', reason: 'closed down' });
    expect(next(['C1', 'E003', { fee: yuan(100) }])).toMatchObject({ kind: 'unpaid' });
    expect(
      card({ registrations: [came('C1', 'E003', paid), registration('C1', 'E005')] }, { decisions }).next,
    ).toMatchObject({ kind: 'prepare' });
  });

  test('invites nobody who is invited, or waits, already', () => {
    for (const status of ['invited', 'waitlisted'] as const) {
      const one = registration('C1', 'E005', { status });
      expect(step({ registrations: [one] })).toEqual({
        kind: 'undecided',
        id: one.id,
        status,
        event: { id: 'E005', name: 'Salon 2027' },
      });
    }
    const [past] = [registration('C1', 'E004', { status: 'waitlisted' })];
    expect(step({ registrations: [past] })).toMatchObject({ kind: 'invite' });
  });

  test('is to find a way where none may be used, and nothing for who is archived', () => {
    expect(step({}, { emails: [] })).toEqual({ kind: 'reach' });
    const archived = { at: '2026-01-01T00:00:00.000Z', reason: 'moved' };
    expect(step({}, { archived })).toEqual({ kind: 'archived', reason: 'moved' });
  });
});

test('a score that was left blank last is not known, whatever was said before', () => {
  const answers = [
    answer('S1', { overall: 4, recommend: 8 }, { client: 'C1', at: '2025-03-05T00:00:00.000Z' }),
    answer('S2', { overall: 2 }, { client: 'C1', at: '2026-03-05T00:00:00.000Z' }),
  ];
  const surveys = [survey('S1', 'E003'), survey('S2', 'E004')];
  expect(card({ surveys, answers }).scores).toEqual({
    recommendation: null,
    satisfaction: { score: 2, event: { id: 'E004', name: 'Salon 2026' } },
  });
});
