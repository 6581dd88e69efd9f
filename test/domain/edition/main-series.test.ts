import { expect, test } from 'vitest';
import { mainSeriesOf } from '../../../src/domain/edition/main-series.ts';
import type { Event } from '../../../src/domain/records/event.ts';

const event = (id: string, name: string, series?: string): Event => ({
  id,
  created: '2026-01-01T00:00:00Z',
  updated: '2026-01-01T00:00:00Z',
  name,
  start: '2026-04-17',
  ...(series === undefined ? {} : { series }),
});

test('of several series nobody came to, the one registered for most is the main one, then the smaller name', () => {
  const [fair, salon] = [event('E001', 'Fair 2026', 'Fair'), event('E002', 'Salon 2026', 'Salon')];
  expect(mainSeriesOf([fair, salon], [])).toBe('Fair');
  expect(mainSeriesOf([fair, salon, salon], [])).toBe('Salon');
  expect(mainSeriesOf([], [])).toBeNull();
});

test('an event that is a series of its own goes by its name, whichever was typed first', () => {
  const salon = event('E003', 'Salon 2026', 'Salon');
  for (const [party, walk] of [
    ['E001', 'E002'],
    ['E002', 'E001'],
  ] as const) {
    expect(mainSeriesOf([event(party, 'Party'), event(walk, 'Walk')], [])).toBe(party);
    expect(mainSeriesOf([event(party, 'Party'), salon], [])).toBe(party);
    expect(mainSeriesOf([event(walk, 'Walk'), salon], [])).toBe('Salon');
  }
});
