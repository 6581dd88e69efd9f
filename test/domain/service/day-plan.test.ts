import { describe, expect, test } from 'vitest';
import type { Client } from '../../../src/domain/records/client.ts';
import type { FollowUp } from '../../../src/domain/records/followup.ts';
import type { Registration } from '../../../src/domain/records/registration.ts';
import { dayPlan } from '../../../src/domain/service/day-plan.ts';
import { nextBirthday } from '../../../src/domain/value/birthday.ts';
import { bestWay } from '../../../src/domain/value/channel.ts';
import { yuan } from '../../support/amounts.ts';
import { came, followup, registration } from '../kpi/hand-made.ts';
import { caseOf, client, judged, today } from '../relationship/judged.ts';

/** Worth 1,000 yuan in the edition before, and stayed away from the latest. */
const gone = (id: string) => came(id, 'E003', { fee: yuan(1000) });
const stayed = (id: string, amount: number) => came(id, 'E004', { fee: yuan(amount) });

function plan(
  clients: readonly Client[],
  more: {
    readonly registrations?: readonly Registration[];
    readonly followups?: readonly FollowUp[];
    readonly contacts?: readonly (readonly [string, string])[];
    readonly cases?: ReturnType<typeof caseOf>[];
    readonly isOwn?: (client: Client) => boolean;
    readonly letGo?: readonly string[];
  } = {},
) {
  const { registrations = [], followups = [], contacts = [], cases = [], letGo = [], isOwn } = more;
  const all = judged({ clients, registrations, cases });
  return dayPlan(clients, followups, {
    day: today,
    limits: all.limits,
    relationshipOf: all.of,
    contacts: new Map(contacts),
    isLetGo: ({ client: { id } }) => letGo.includes(id),
    ...(isOwn && { isOwn }),
  }).map(({ client: { id }, score, reasons }) => ({ id, score, why: reasons.map(({ kind }) => kind) }));
}

describe('the day plan', () => {
  test('leaves in peace who is to be let go, but for what is due', () => {
    const told = { registrations: [gone('C1'), stayed('C2', 1000)], letGo: ['C1'] };
    expect(plan([client('C1')], { ...told, letGo: [] }).map(({ why }) => why)).toEqual([['weaken']]);
    expect(plan([client('C1')], told)).toEqual([]);
    const due = plan([client('C1')], { ...told, followups: [followup('F1', 'C1', today)] });
    expect(due.map(({ why }) => why)).toEqual([['followup']]);
  });

  test('has nobody without a reason, archived ones never', () => {
    expect(
      plan([client('C1'), client('C2', { archived: { at: '2026-01-01T00:00:00.000Z', reason: 'moved' } })], {
        followups: [followup('F1', 'C1', '2026-11-25'), followup('F2', 'C2', '2026-11-01')],
      }),
    ).toEqual([]);
  });

  test('a follow-up from its day on; overdue days count up to three times', () => {
    const clients = ['C1', 'C2', 'C3'].map((id) => client(id));
    expect(
      plan(clients, {
        followups: [
          followup('F1', 'C1', '2026-11-24'),
          followup('F2', 'C2', '2026-11-09'),
          followup('F3', 'C3', '2026-01-01'),
          followup('F4', 'C3', '2026-11-24', { state: 'dropped' }),
        ],
      }),
    ).toEqual([
      { id: 'C3', score: 3, why: ['followup'] },
      { id: 'C2', score: 1.5, why: ['followup'] },
      { id: 'C1', score: 1, why: ['followup'] },
    ]);
  });

  test('a relation that weakens or vanishes, where it has value: worth, danger and waiting multiplied', () => {
    const clients = ['C1', 'C2', 'C3', 'C4'].map((id) => client(id));
    const registrations = [
      gone('C1'),
      stayed('C2', 500),
      came('C3', 'E003'),
      came('C4', 'E002', { fee: yuan(900) }),
    ];
    // Of 1,000 and 500 the median is 750. C1: (1 + 4/3) x (1 + 25/100 + 0.5). C3 has no value, and C4 none any more.
    expect(plan(clients, { registrations })).toEqual([
      { id: 'C1', score: expect.closeTo((7 / 3) * 1.75, 10), why: ['weaken'] },
    ]);
    expect(
      plan(clients, {
        registrations,
        cases: [caseOf('K1', 'C1', '2025-06-01')],
        followups: [followup('F1', 'C1', '2026-11-09')],
      }),
    ).toEqual([{ id: 'C1', score: expect.closeTo((7 / 3) * 1.95 * 1.5, 10), why: ['followup', 'weaken'] }]);
  });

  test('a VIP without an interaction for more than 90 days, or ever', () => {
    const vip = (id: string) => client(id, { tags: ['VIP'] });
    const contacts = [
      ['C1', '2026-08-26'],
      ['C2', '2026-08-25'],
    ] as const;
    expect(plan([vip('C1'), vip('C2'), vip('C3'), client('C4')], { contacts })).toEqual([
      { id: 'C2', score: 1, why: ['gap'] },
      { id: 'C3', score: 1, why: ['gap'] },
    ]);
  });

  test('speaks of what they are sore about, then of the edition they booked or the next one', () => {
    const clients = ['C1', 'C2', 'C3'].map((id) => client(id));
    const all = judged({
      clients,
      registrations: [gone('C1'), gone('C2'), registration('C2', 'E005'), gone('C3')],
      cases: [caseOf('K1', 'C3', '2025-06-01')],
    });
    const next = { id: 'E005', name: 'Salon 2027' };
    const because = expect.objectContaining({ rule: 'stage.missed-latest' });
    const told = (signal: string | null, isBooked: boolean) => [
      { kind: 'weaken', because, signal, next, isBooked },
    ];
    const scope = { day: today, limits: all.limits, relationshipOf: all.of, contacts: new Map() };
    const turns = dayPlan(clients, [], { ...scope, isLetGo: () => false });
    expect(Object.fromEntries(turns.map(({ client: { id }, reasons }) => [id, reasons]))).toEqual({
      C1: told(null, false),
      C2: told(null, true),
      C3: told('complaints', false),
    });
  });

  test('of clients of somebody else only the follow-ups are a reason', () => {
    const clients = [client('C1', { birthday: '--11-24' }), client('C2', { birthday: '--11-24' })];
    const followups = [followup('F1', 'C2', '2026-11-24')];
    expect(plan(clients, { followups, isOwn: () => false })).toEqual([
      { id: 'C2', score: 1, why: ['followup'] },
    ]);
  });

  test('a birthday within seven days; equal scores by id', () => {
    const born = (id: string, birthday: string) => client(id, { birthday });
    expect(
      plan([
        born('C10', '1990-11-24'),
        born('C9', '--12-01'),
        born('C3', '--12-02'),
        born('C4', '1990-11-23'),
      ]),
    ).toEqual([
      { id: 'C9', score: 1, why: ['birthday'] },
      { id: 'C10', score: 1, why: ['birthday'] },
    ]);
  });

  test('one that comes back waits for so long after the last contact', () => {
    const followups = [followup('F1', 'C1', '2026-11-01', { every: '3w' })];
    expect(plan([client('C1')], { followups, contacts: [['C1', '2026-11-10']] })).toEqual([]);
    expect(plan([client('C1')], { followups, contacts: [['C1', '2026-11-03']] })).toEqual([
      { id: 'C1', score: 1, why: ['followup'] },
    ]);
  });
});

test.each([
  ['1990-05-17', '2026-05-17', '2026-05-17'],
  ['--05-17', '2026-05-18', '2027-05-17'],
  ['2000-02-29', '2026-02-01', '2026-02-28'],
  ['--02-29', '2028-02-01', '2028-02-29'],
])('the birthday %s is celebrated next from %s on %s', (birthday, from, day) => {
  expect(nextBirthday(birthday, from)).toBe(day);
});

describe('the way to reach somebody', () => {
  const phones = [{ value: '+8613800001004', typed: '13800001004', valid: true, bounced: false }];
  const emails = [{ value: 'ann@example.com', valid: true, bounced: false }];
  const way = (more: Partial<Client>) => bestWay(client('C1', { phones, emails, ...more }));

  test('is the one they like, then the most direct', () => {
    expect(way({})).toEqual({ channel: 'phone', contact: '+8613800001004' });
    expect(way({ preferredChannels: ['email'] })).toEqual({ channel: 'email', contact: 'ann@example.com' });
    expect(way({ preferredChannels: ['visit'] })).toEqual({ channel: 'visit', contact: null });
  });

  test('is never one they forbade, took their consent from, or that does not work', () => {
    expect(way({ forbiddenChannels: ['phone', 'sms'] })?.channel).toBe('email');
    expect(way({ consent: { phone: { state: 'no' } } })?.channel).toBe('email');
    expect(
      way({ phones: [], emails: [{ value: 'ann@example.com', valid: true, bounced: true }] }),
    ).toBeNull();
    expect(way({ preferredChannels: ['email'], forbiddenChannels: ['email'] })?.channel).toBe('phone');
  });
});
