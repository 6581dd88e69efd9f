/** Losses of an edition or a series, and the table of their reasons. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lossesTold } from '../../../src/domain/churn/losses.ts';
import { lossReasons } from '../../../src/domain/churn/reasons.ts';
import type { Loss } from '../../../src/domain/records/loss.ts';
import type { Registration } from '../../../src/domain/records/registration.ts';
import { yuan } from '../../support/amounts.ts';
import { came } from '../kpi/hand-made.ts';
import { client, event, judged, salons, today } from '../relationship/judged.ts';
import { loss } from './hand-made.ts';

const expo = event('E010', '2026-06-01', { series: 'Expo' });

function told(
  losses: readonly Loss[],
  {
    registrations = [],
    day = today,
    ...only
  }: { registrations?: readonly Registration[]; day?: string; event?: typeof expo; series?: string } = {},
) {
  const events = [...salons, expo];
  const clients = ['C1', 'C2', 'C3'].map((id) => client(id));
  const all = judged({ clients, events, registrations }, { day });
  const roster = {
    clients: new Map(clients.map((one) => [one.id, one])),
    events: new Map(events.map((one) => [one.id, one])),
    losses: new Map(losses.map((one) => [one.id, one])),
  };
  return lossesTold(roster, { relationshipOf: all.of, day, ...only });
}
const idsOf = (...args: Parameters<typeof told>) => told(...args).map((one) => one.loss.id);
const salon = (id: string) => salons.find((one) => one.id === id);

describe('losses', () => {
  test('are told the latest first, up to the day', () => {
    const losses = [
      loss('Q1', 'C1', '2026-01-01'),
      loss('Q2', 'C2', '2026-03-01'),
      loss('Q3', 'C3', '2026-03-01'),
    ];
    expect(idsOf(losses)).toEqual(['Q3', 'Q2', 'Q1']);
    expect(idsOf(losses, { day: '2026-02-28' })).toEqual(['Q1']);
  });

  test('are worth the last two editions taken part in by their day, so that a second loss is another sum', () => {
    const registrations = ['E001', 'E002', 'E004'].map((of, i) => came('C1', of, { fee: yuan(10 ** i) }));
    const losses = [
      loss('Q1', 'C1', '2024-06-01'),
      loss('Q2', 'C1', '2026-06-01'),
      loss('Q3', 'C2', '2026-06-01'),
    ];
    expect(told(losses, { registrations }).map(({ stake }) => stake.value)).toEqual([
      null,
      yuan(110),
      yuan(11),
    ]);
  });

  test('belong to the edition they name, else to the one in whose cycle they fall', () => {
    const registrations = ['C1', 'C2', 'C3'].map((id) => came(id, 'E001'));
    const losses = [
      loss('Q1', 'C1', '2026-10-01', { event: 'E004' }),
      loss('Q2', 'C2', '2026-03-01'),
      loss('Q3', 'C3', '2025-03-03'),
      loss('Q4', 'C3', '2026-03-02'),
    ];
    const about = (id: string) => idsOf(losses, { registrations, event: salon(id) ?? expo });
    expect(about('E004')).toEqual(['Q1', 'Q2']);
    expect(about('E003')).toEqual(['Q3']);
    expect(about('E005')).toEqual(['Q4']);
    expect(idsOf(losses, { registrations, event: expo })).toEqual([]);
  });

  test('belong to the series of the edition they name, else to that of the client', () => {
    const registrations = [came('C1', 'E001'), came('C2', 'E010')];
    const losses = [
      loss('Q1', 'C1', '2026-10-01'),
      loss('Q2', 'C2', '2026-10-02'),
      loss('Q3', 'C1', '2026-10-03', { event: 'E010' }),
      loss('Q4', 'C3', '2026-10-04'),
    ];
    expect(idsOf(losses, { registrations, series: 'Salon' })).toEqual(['Q1']);
    expect(idsOf(losses, { registrations, series: 'Expo' })).toEqual(['Q3', 'Q2']);
  });
});

describe('reasons', () => {
  test('are sorted by how many left for them, then by what was lost; shares run up to one', () => {
    const registrations = [came('C1', 'E003', { fee: yuan(5) }), came('C2', 'E003', { fee: yuan(7) })];
    const losses = [
      loss('Q1', 'C1', '2026-01-01', { reason: 'price' }),
      loss('Q2', 'C2', '2026-01-01', { reason: 'moved' }),
      loss('Q3', 'C3', '2026-01-01', { reason: 'no-time' }),
      loss('Q4', 'C3', '2026-02-01', { reason: 'no-time' }),
    ];
    expect(lossReasons(told(losses, { registrations }))).toEqual([
      { reason: 'no-time', count: 2, share: 0.5, cumulative: 0.5, value: null, clients: ['C3'] },
      { reason: 'moved', count: 1, share: 0.25, cumulative: 0.75, value: yuan(7), clients: ['C2'] },
      { reason: 'price', count: 1, share: 0.25, cumulative: 1, value: yuan(5), clients: ['C1'] },
    ]);
    expect(lossReasons([])).toEqual([]);
  });

  test('count every loss once, never more rarely further down, and end at one', () => {
    const reason = fc.constantFrom('price', 'moved', 'other', 'Visa');
    fc.assert(
      fc.property(fc.array(reason, { minLength: 1, maxLength: 30 }), (all) => {
        const table = lossReasons(
          told(all.map((one, i) => loss(`Q${i}`, 'C1', '2026-01-01', { reason: one }))),
        );
        const counts = table.map(({ count }) => count);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(all.length);
        expect(counts).toEqual([...counts].sort((a, b) => b - a));
        expect(table.at(-1)?.cumulative).toBe(1);
      }),
    );
  });
});
