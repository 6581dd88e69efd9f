import { expect, test } from 'vitest';
import { editionsAYear } from '../../../src/domain/churn/rhythm.ts';
import { seriesOf } from '../../../src/domain/edition/participation.ts';
import type { Event } from '../../../src/domain/records/event.ts';

const at = '2026-01-01T00:00:00.000Z';
const held = (...starts: readonly string[]): Event[] =>
  starts.map((start, n) => ({
    id: `E00${n + 1}`,
    name: start,
    series: 'Meetup',
    start,
    cancelled: false,
    created: at,
    updated: at,
  }));

test.each([
  [['2026-06-20', '2026-07-20', '2026-08-20', '2026-09-20'], 12],
  [['2024-04-12', '2025-04-18', '2026-04-17'], 1],
  [['2022-04-12', '2024-04-18', '2026-04-17'], 1],
  [['2026-06-20', '2026-07-20', '2027-08-20'], null],
  [['2026-07-20', '2026-07-20', '2026-07-20'], null],
])('editions on %j are %j a year', (starts, times) => {
  const events = held(...starts);
  const series = seriesOf(events[0] as Event);
  expect(editionsAYear(events, series, '2026-11-24')).toBe(times);
});
