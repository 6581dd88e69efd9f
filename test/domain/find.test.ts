import { describe, expect, test } from 'vitest';
import { resolveEvent, resolveSeries } from '../../src/domain/find/named.ts';
import { event } from './kpi/hand-made.ts';

const events = [
  event('E001', '2025-10-11', { name: 'E2', series: 'Indie Web' }),
  event('E002', '2026-04-17', { name: 'E3', series: 'Star Ripple' }),
  event('E003', '2026-10-10', { name: '秋季沙龙' }),
];
const named = (ref: string) => resolveEvent(events, ref).id;

describe('an event', () => {
  test('is meant by its id, by its name, by its id in short, by a part of its name, in this order', () => {
    expect(named('E002')).toBe('E002');
    expect(named('E2')).toBe('E001');
    expect(named('e3')).toBe('E002');
    expect(named('e1')).toBe('E001');
    expect(named('秋季')).toBe('E003');
    expect(named('E3@2026-04-17')).toBe('E002');
    const years = [
      event('E001', '2025-06-06', { name: 'Knot & Kiln 2025' }),
      event('E002', '2026-06-05', { name: 'Knot & Kiln 2026' }),
      event('E003', '2026-09-05', { name: 'Kiln Fest 2026' }),
    ];
    expect(resolveEvent(years, 'knot 2026').id).toBe('E002');
    expect(() => resolveEvent(years, 'k 2026')).toThrow('event.ambiguous');
    expect(() => resolveEvent(years, '2026 knot')).toThrow('event.unknown');
    // A name with its day may be that of a new event.
    expect(() => resolveEvent(years, 'knot 2026@2026-06-05')).toThrow('event.unknown');
    expect(() => resolveEvent(years, 'knot 2027')).toThrow('event.unknown');
    expect(() => named('E9')).toThrow('event.unknown');
    expect(() => named('e')).toThrow('event.ambiguous');
  });
});

describe('a series', () => {
  test('is meant by its name or a part of it, that of an event without one by the event', () => {
    const lone = [
      ...events,
      { ...event('E004', '2026-11-01', { name: 'Fair' }), series: undefined },
    ] as typeof events;
    expect(resolveSeries(lone, 'indie web')).toBe('Indie Web');
    expect(resolveSeries(lone, 'ripple')).toBe('Star Ripple');
    expect(resolveSeries(lone, 'fair')).toBe('E004');
    expect(resolveSeries(lone, 'E004')).toBe('E004');
    expect(() =>
      resolveSeries([...lone, event('E005', '2027-04-17', { name: 'E4', series: 'Star Fair' })], 'air'),
    ).toThrow(expect.objectContaining({ params: { ref: 'air', near: ['Fair', 'Star Fair'] } }));
    expect(() => resolveSeries(lone, 'Indy Web')).toThrow('series.unknown');
    expect(() => resolveSeries(lone, '')).toThrow('series.unknown');
  });
});
