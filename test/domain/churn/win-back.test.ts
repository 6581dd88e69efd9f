/** Whom to win back, the value at stake, and which decisions still apply. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toWinBack } from '../../../src/domain/churn/win-back.ts';
import type { Client } from '../../../src/domain/records/client.ts';
import type { Decision } from '../../../src/domain/records/decision.ts';
import type { Loss } from '../../../src/domain/records/loss.ts';
import type { Registration } from '../../../src/domain/records/registration.ts';
import { yuan } from '../../support/amounts.ts';
import { came } from '../kpi/hand-made.ts';
import { client, event, judged, salons, today } from '../relationship/judged.ts';
import { decision, loss } from './hand-made.ts';

interface Told {
  readonly clients?: readonly Client[];
  readonly registrations?: readonly Registration[];
  readonly losses?: readonly Loss[];
  readonly decisions?: readonly Decision[];
  readonly decided?: boolean;
  readonly day?: string;
  readonly events?: typeof salons;
}

function winBack({
  registrations = [],
  losses = [],
  decisions = [],
  decided = false,
  day = today,
  ...told
}: Told) {
  const ids = [...new Set([...registrations, ...losses].map((one) => one.client))];
  const clients = told.clients ?? ids.sort().map((id) => client(id));
  const all = judged({ ...told, clients, registrations }, { day });
  return toWinBack(clients, { relationshipOf: all.of, losses, decisions, day, decided });
}
const ids = (told: Told) => winBack(told).map((one) => one.client.id);
/** Took part in the editions of these years, each worth so many yuan. */
const years = (id: string, worth: Readonly<Record<string, number>>) =>
  Object.entries(worth).map(([of, amount]) => came(id, of, { fee: yuan(amount) }));
/** Somebody who came to everything. */
const faithful = years('C9', { E001: 1, E002: 1, E003: 1, E004: 1 });

describe('to win back', () => {
  test('are those who missed the latest or the last two; who came is not', () => {
    const registrations = [
      ...faithful,
      ...years('C1', { E003: 10 }),
      ...years('C2', { E001: 10 }),
      ...years('C3', { E004: 10 }),
    ];
    expect(ids({ registrations })).toEqual(['C1', 'C2']);
  });

  test('are not those who came to another series since', () => {
    const fair = event('E009', '2026-06-01', { series: 'Fair' });
    const registrations = [...faithful, ...years('C1', { E003: 10, E004: 10 })];
    const losses = [loss('Q1', 'C1', '2026-05-01')];
    const events = [...salons, fair];
    expect(ids({ events, registrations, losses })).toEqual(['C1']);
    expect(ids({ events, registrations: [...registrations, came('C1', 'E009')], losses })).toEqual([]);
  });

  test('are ranked by what they were worth in the last two editions they came to', () => {
    const registrations = [
      ...faithful,
      ...years('C1', { E001: 900, E002: 100, E003: 100 }),
      ...years('C2', { E001: 300 }),
      ...years('C3', { E001: 100, E002: 150 }),
    ];
    const found = winBack({ registrations });
    expect(found.map((one) => [one.client.id, one.stake.value])).toEqual([
      ['C2', yuan(300)],
      ['C3', yuan(250)],
      ['C1', yuan(200)],
    ]);
    expect(found.map(({ stake }) => stake.editions.map(({ id }) => id))).toEqual([
      ['E001'],
      ['E001', 'E002'],
      ['E002', 'E003'],
    ]);
  });

  test('without money come last, and it is said that nothing is known, not zero', () => {
    const registrations = [
      ...faithful,
      came('C1', 'E003', { fee: { amount: 900, currency: 'EUR' } }),
      came('C2', 'E003'),
      ...years('C3', { E003: 0 }),
      ...years('C4', { E003: 1 }),
    ];
    const found = winBack({ registrations });
    expect(found.map((one) => [one.client.id, one.stake.value, one.stake.hasOthers])).toEqual([
      ['C4', yuan(1), false],
      ['C1', null, true],
      ['C2', null, false],
      ['C3', yuan(0), false],
    ]);
  });

  test('a cancelled edition is neither missed nor what they were last worth; one ahead takes nobody off', () => {
    const events = salons.map((one) => (one.id === 'E004' ? { ...one, cancelled: true } : one));
    const registrations = [
      ...faithful,
      ...years('C1', { E003: 10 }),
      ...years('C2', { E002: 5 }),
      came('C2', 'E005'),
    ];
    expect(ids({ registrations, events })).toEqual(['C2']);
  });

  test('who is on record as lost, until they take part again', () => {
    const registrations = [...faithful, ...years('C3', { E004: 10 })];
    expect(ids({ registrations, losses: [loss('Q1', 'C3', '2026-05-01')] })).toEqual(['C3']);
    expect(ids({ registrations, losses: [loss('Q1', 'C3', '2026-02-01')] })).toEqual([]);
    expect(ids({ registrations, losses: [loss('Q1', 'C3', '2026-05-01')], day: '2026-04-30' })).toEqual([]);
  });

  test('nobody who is archived', () => {
    const registrations = [...faithful, ...years('C1', { E003: 10 })];
    const clients = [client('C1', { archived: { at: '2026-05-01T00:00:00.000Z', reason: 'moved' } })];
    expect(ids({ registrations, clients })).toEqual([]);
  });

  test('who is to be let go is out until the day that was named, or until they come back and fade again', () => {
    const registrations = [...faithful, ...years('C1', { E002: 10 })];
    const decisions = [decision('D1', 'C1', '2026-05-01', { until: '2026-11-24' })];
    expect(ids({ registrations, decisions })).toEqual([]);
    expect(ids({ registrations, decisions, day: '2026-11-25' })).toEqual(['C1']);
    expect(ids({ registrations, decisions, day: '2026-04-30' })).toEqual(['C1']);
    const before = [decision('D1', 'C1', '2024-01-01')];
    expect(ids({ registrations, decisions: before })).toEqual(['C1']);
  });

  test('the last decision stands; those decided about can be asked for', () => {
    const registrations = [...faithful, ...years('C1', { E002: 10 })];
    const decisions = [
      decision('D1', 'C1', '2026-05-01'),
      decision('D2', 'C1', '2026-06-01', { verdict: 'rescue', reason: 'asked again' }),
    ];
    expect(winBack({ registrations, decisions }).map((one) => one.decision?.id)).toEqual(['D2']);
    expect(ids({ registrations, decisions: decisions.slice(0, 1), decided: true })).toEqual(['C1']);
    expect(ids({ registrations, decided: true })).toEqual([]);
  });

  test('of an empty roster nobody', () => {
    expect(winBack({})).toEqual([]);
    expect(ids({ events: [event('E001', '2023-03-01')], registrations: years('C1', { E001: 1 }) })).toEqual(
      [],
    );
  });

  test('the order of records and clients changes nothing', () => {
    const edition = fc.constantFrom('E001', 'E002', 'E003', 'E004');
    const one = fc.tuple(fc.constantFrom('C1', 'C2', 'C3', 'C4'), edition, fc.integer({ min: 0, max: 3 }));
    fc.assert(
      fc.property(fc.array(one, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (rows, dice) => {
        const registrations = [
          ...faithful,
          ...rows.map(([id, of, amount], i) => ({ ...came(id, of, { fee: yuan(amount) }), id: `R${i}` })),
        ];
        const shuffled = registrations
          .map((registration) => ({ registration, by: dice.next().value }))
          .sort((a, b) => a.by - b.by)
          .map(({ registration }) => registration);
        expect(ids({ registrations: shuffled })).toEqual(ids({ registrations }));
      }),
    );
  });
});
