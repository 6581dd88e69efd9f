import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventFacts } from '../../../src/domain/kpi/facts/event-facts.ts';
import { paceOf } from '../../../src/domain/kpi/pace.ts';
import { eventToWatch } from '../../../src/domain/kpi/which-event.ts';
import { addDays } from '../../../src/lib/time/day.ts';
import { event, factsOf, limits, noLabels, registration, roster, today } from './hand-made.ts';

/** Registered so many days before the start, at noon in Shanghai. */
const early = (client: string, of: { id: string; start: string }, days: number) =>
  registration(client, of.id, { registeredAt: `${addDays(of.start, -days)}T04:00:00.000Z` });

const last = event('E001', '2025-11-01');
const held = event('E002', '2026-11-01');
const ahead = event('E003', '2026-12-08');

describe('the pace of registrations', () => {
  const registrations = [
    ...[90, 42, 40, 7, 0].map((days, i) => early(`C${i}`, last, days)),
    ...[42, 41, 1, 0].map((days, i) => early(`C${i}`, held, days)),
    registration('C8', 'E002', { status: 'cancelled', registeredAt: '2026-01-01T00:00:00.000Z' }),
  ];
  const of = roster({ events: [last, held], registrations });

  test('is what was there so many days before, and what part of all that is', () => {
    const { points, total, expected } = paceOf(factsOf(of, 'E002'), factsOf(of, 'E001'), today);
    expect(
      points.map(({ daysToGo, registrations, before }) => [daysToGo, registrations, before.registrations]),
    ).toEqual([
      [84, 0, 1],
      [56, 0, 1],
      [42, 1, 2],
      [28, 2, 3],
      [21, 2, 3],
      [14, 2, 3],
      [7, 2, 4],
      [3, 2, 4],
      [1, 3, 4],
      [0, 4, 5],
    ]);
    expect(points.map(({ share }) => share).slice(1, 4)).toEqual([0, 1 / 4, 1 / 2]);
    expect(points[2]?.before.share).toBe(2 / 5);
    expect({ total, expected }).toEqual({ total: 4, expected: null });
  });

  test('of an event ahead ends today, and says what it comes to if the rest comes as before', () => {
    // 14 days to go: four are there. Of the one before, five of ten were.
    const booked = [
      ...[30, 25, 20, 14].map((days, i) => early(`C${i}`, ahead, days)),
      ...[30, 20, 18, 15, 14, 10, 5, 5, 1, 0].map((days, i) => early(`C${i}`, held, days)),
    ];
    const of = roster({ events: [held, ahead], registrations: booked });
    const { points, expected } = paceOf(factsOf(of, 'E003'), factsOf(of, 'E002'), today);
    expect(points.find(({ daysToGo }) => daysToGo === 14)).toMatchObject({
      registrations: 4,
      share: null,
      before: { registrations: 5, share: 0.5 },
    });
    expect(points.filter(({ daysToGo }) => daysToGo < 14).every((one) => one.registrations === null)).toBe(
      true,
    );
    expect(expected).toBe(8);
    // The day it is looked at is always one of them.
    const later = paceOf(factsOf(of, 'E003', { day: '2026-11-29' }), null, '2026-11-29');
    expect(later.points.map(({ daysToGo }) => daysToGo)).toContain(9);
  });

  test('makes no guess from a handful', () => {
    const few = [early('C1', ahead, 20), ...[30, 20, 2, 1].map((days, i) => early(`C${i}`, held, days))];
    const of = roster({ events: [held, ahead], registrations: few });
    expect(paceOf(factsOf(of, 'E003'), factsOf(of, 'E002'), today).expected).toBeNull();
  });

  test('without a day counts what came into the roster by then, and says how many there are', () => {
    const of = roster({
      events: [held],
      registrations: [
        registration('C1', 'E002', { created: '2026-10-20T00:00:00.000Z' }),
        registration('C2', 'E002', { created: '2026-11-20T00:00:00.000Z' }),
      ],
    });
    const { points, undated } = paceOf(factsOf(of, 'E002'), null, today);
    expect(undated).toBe(2);
    expect(points.filter(({ daysToGo }) => daysToGo < 14).map((one) => one.registrations)).toEqual([
      1, 1, 1, 2,
    ]);
  });

  test('has nobody to count where there are none', () => {
    const { points, total } = paceOf(factsOf(roster({ events: [held] }), 'E002'), null, today);
    expect(total).toBe(0);
    expect(points.every(({ registrations, share }) => registrations === 0 && share === null)).toBe(true);
  });
});

test('every point is the figure of registrations as of its day', () => {
  const start = '2026-06-01';
  const instants = fc
    .tuple(fc.integer({ min: -3, max: 120 }), fc.integer({ min: 0, max: 86_399 }))
    .map(([days, seconds]) =>
      new Date(Date.parse(`${addDays(start, -days)}T00:00:00Z`) + seconds * 1000).toISOString(),
    );
  const one = fc.record({ registeredAt: fc.option(instants, { nil: undefined }), created: instants });
  const zones = fc.constantFrom('Asia/Shanghai', 'America/Los_Angeles', 'UTC');
  fc.assert(
    fc.property(fc.array(one, { maxLength: 12 }), zones, (registered, zone) => {
      const of = roster({
        events: [event('E001', start, { zone })],
        registrations: registered.map(({ registeredAt, created }, i) =>
          registration(`C${i}`, 'E001', { created, ...(registeredAt ? { registeredAt } : {}) }),
        ),
      });
      const scope = { zone: 'Asia/Shanghai', limits, labels: noLabels };
      const whole = factsOf(of, 'E001');
      for (const point of paceOf(whole, null, today).points) {
        const [it] = [...of.events.values()].map(eventFacts(of, { ...scope, day: point.day }));
        expect(point.registrations).toBe(it?.registered.length);
      }
    }),
  );
});

test('watched is the next event somebody is registered for, else the one held last', () => {
  const events = [last, held, ahead, event('E004', '2027-01-10')];
  const watch = (...booked: string[]) => eventToWatch(events, today, ({ id }) => booked.includes(id))?.id;
  expect(watch('E004', 'E001')).toBe('E004');
  expect(watch('E003', 'E004')).toBe('E003');
  expect(watch()).toBe('E002');
});
