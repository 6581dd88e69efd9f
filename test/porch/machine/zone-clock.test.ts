import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lookFirstAt, wallClock } from '../../../src/lib/time/instant.ts';
import { clockOfProcess, dayByClock } from '../../../src/porch/machine/zone-clock.ts';

const zones = [
  ...Intl.supportedValuesOf('timeZone'),
  'asia/shanghai',
  'America/Buenos_Aires',
  'Europe/Nowhere',
  'GMT+8',
  'EST5EDT',
  'SystemV/EST5',
  'UTC',
  '',
];
const moments = fc
  .date({ min: new Date('1960-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((date) => Math.floor(date.getTime() / 1000) * 1000);

/** As Intl alone tells it. */
function byIntl(at: number, zone: string): string {
  lookFirstAt(() => null);
  return wallClock(new Date(at).toISOString(), zone);
}

test('the clock of the process shows in every zone what Intl says, or nothing', () => {
  const clock = clockOfProcess(Number.POSITIVE_INFINITY);
  let seen = 0;
  fc.assert(
    fc.property(fc.constantFrom(...zones), moments, (zone, at) => {
      const wall = clock(at, zone);
      if (wall === null) return;
      seen++;
      expect(wall).toBe(byIntl(at, zone));
    }),
    { numRuns: 3_000 },
  );
  expect(seen).toBeGreaterThan(1_500);
  for (const zone of ['Asia/Shanghai', 'Europe/Berlin', 'America/New_York'])
    expect(clock(Date.UTC(2026, 3, 17), zone)).toBe(byIntl(Date.UTC(2026, 3, 17), zone));
});

test('what the process may understand otherwise, or not at all, is left to Intl', () => {
  const clock = clockOfProcess();
  for (const zone of ['asia/shanghai', 'Europe/Nowhere', 'GMT+8', 'UTC', ''])
    expect(clock(0, zone), zone).toBeNull();
  expect(clock(Date.UTC(1925, 0, 1), 'Asia/Shanghai')).toBeNull();
  expect(clock(Number.NaN, 'Asia/Shanghai')).toBeNull();
});

test('so is everything after many times', () => {
  const clock = clockOfProcess(2);
  const shown = [0, 1_000, 2_000].map((at) => clock(at, 'Asia/Shanghai'));
  expect(shown).toEqual(['1970-01-01T08:00:00', '1970-01-01T08:00:01', null]);
});

test('the zone of the process stays what it was', () => {
  const before = process.env.TZ;
  clockOfProcess()(0, 'Asia/Shanghai');
  expect(dayByClock('2026-11-24T20:00:00Z', 'Asia/Shanghai')).toBe('2026-11-25');
  expect(process.env.TZ).toBe(before);
});
