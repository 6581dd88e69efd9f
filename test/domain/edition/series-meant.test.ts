import { expect, test } from 'vitest';
import { seriesMeant } from '../../../src/domain/edition/series-meant.ts';
import type { Event } from '../../../src/domain/records/event.ts';

function event(id: string, name: string, start: string, more: Partial<Event> = {}): Event {
  const at = '2026-01-01T00:00:00.000Z';
  return { id, name, start, created: at, updated: at, ...more };
}

test.each([
  ['DevDays 2025', 'DevDays 2026', 'DevDays'],
  ['茶器展2025', '茶器展 2026 年', '茶器展'],
  ['第三届春季沙龙', '第4届春季沙龙', '春季沙龙'],
  ['2025 Spring Salon, Bonn', 'Spring Salon 2026, Bonn', 'Spring Salon, Bonn'],
  ['3rd Craft Fair', '4th Craft Fair', 'Craft Fair'],
  ['Meetup #12', 'Meetup #13', 'Meetup'],
  ['Jam Vol. 3', 'Jam vol.4', 'Jam'],
])('%s and %s are of one series', (before, now, series) => {
  const events = [event('E001', before, '2025-05-01'), event('E002', now, '2026-05-01')];
  const meant = seriesMeant(events, events[1] as Event);
  expect(meant?.events).toEqual(['E001', 'E002']);
  expect(meant?.series.replaceAll(' ', '')).toBe(series.replaceAll(' ', ''));
});

test('a series that is there already is the one that is meant', () => {
  const events = [
    event('E001', 'DevDays 2024', '2024-05-01', { series: 'Days' }),
    event('E002', 'DevDays 2025', '2025-05-01'),
    event('E003', 'DevDays 2026', '2026-05-01'),
  ];
  expect(seriesMeant(events, events[2] as Event)).toEqual({ series: 'Days', events: ['E002', 'E003'] });
});

test.each([
  ['another name', 'Workshop 2026', '2026-05-01', {}],
  ['a year alone', '2026', '2026-05-01', {}],
  ['the same day, which is the same event', 'DevDays', '2025-05-01', {}],
  ['a series of its own', 'DevDays 2026', '2026-05-01', { series: 'Nights' }],
])('%s tells nothing', (_, name, start, more) => {
  const now = event('E002', name, start, more);
  expect(seriesMeant([event('E001', 'DevDays 2025', '2025-05-01'), now], now)).toBeNull();
});
