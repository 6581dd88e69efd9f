import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Client } from '../../../src/domain/records/client.ts';
import { dayFacts, dayFactsView } from '../../../src/domain/service/day-facts.ts';
import { dayPlan } from '../../../src/domain/service/day-plan.ts';
import { came, followup } from '../kpi/hand-made.ts';
import { client, judged, today } from '../relationship/judged.ts';

const ids = ['C1', 'C2', 'C3', 'C4', 'C5'];
const at = '2026-01-02T00:00:00.000Z';
const secret = 'Rosalind';

const anyClient = (id: string) =>
  fc
    .record(
      {
        archived: fc.constant({ at, reason: secret }),
        owner: fc.constantFrom('Ann', 'Bo'),
        companySize: fc.constantFrom(1, 500),
        needs: fc.array(fc.constant(secret), { maxLength: 2 }),
        tags: fc.subarray(['VIP', 'local']),
        referredBy: fc.constantFrom(...ids),
        birthday: fc.constantFrom('1990-11-27', '--11-24', '2000-02-29', '1980-06-01'),
        setLabels: fc.constantFrom(
          [{ label: 'tier', value: 'platinum', reason: secret, by: secret, at } as const],
          [{ label: 'stage', value: 'weaken', reason: secret, by: secret, at, until: '2026-11-01' } as const],
          [{ label: 'stage', value: 'vanish', reason: secret, by: secret, at } as const],
        ),
      },
      { requiredKeys: [] },
    )
    .map((more): Client => client(id, { name: secret, notes: secret, ...more }));

const someRegistrations = fc.array(
  fc.tuple(fc.constantFrom(...ids), fc.constantFrom('E002', 'E003', 'E004'), fc.constantFrom(0, 100, 900)),
  { maxLength: 12 },
);
const someContacts = fc.array(
  fc.tuple(fc.constantFrom(...ids), fc.constantFrom('2026-11-01', '2025-01-01')),
  { maxLength: 4 },
);
const someDue = fc.subarray(ids);

describe('what the day plan asks of a client', () => {
  test('ranks them as all that is known of them does', () => {
    fc.assert(
      fc.property(
        fc.tuple(...ids.map(anyClient)),
        someRegistrations,
        someContacts,
        someDue,
        (clients, registered, contacts, due) => {
          const registrations = registered.map(([id, event, yuan]) =>
            came(id, event, { fee: { amount: yuan * 100, currency: 'CNY' } }),
          );
          const plan = (list: readonly Client[]) => {
            const { limits, of } = judged({ clients: list, registrations });
            return dayPlan(
              list,
              due.map((id, place) => followup(`F${place}`, id, '2026-11-20')),
              {
                day: today,
                limits,
                relationshipOf: of,
                contacts: new Map(contacts),
                isOwn: ({ owner }) => owner !== 'Bo',
                isLetGo: ({ client: { id } }) => id === 'C5',
              },
            ).map(({ client: { id }, score, stage, reasons }) => ({
              id,
              score,
              stage,
              why: reasons.map(({ kind }) => kind),
            }));
          };
          expect(plan(clients.map((one) => dayFacts(one) as Client))).toEqual(plan(clients));
        },
      ),
      { seed: 9, numRuns: 300 },
    );
  });

  test('tells nothing of who they are', () => {
    fc.assert(
      fc.property(anyClient('C1'), (one) => {
        const text = JSON.stringify(dayFacts(one));
        expect(text).not.toMatch(/Rosalind|1990|1980|2000|local/);
        const { fields } = dayFactsView;
        expect(Object.keys(dayFacts(one)).filter((field) => !fields.includes(field))).toEqual([]);
      }),
      { seed: 9, numRuns: 100 },
    );
  });
});
