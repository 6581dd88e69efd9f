import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, isDay, weekdayOf } from '../../../src/lib/time/day.ts';
import { typedDay } from '../../../src/lib/time/typed-day.ts';
import { typedPeriod } from '../../../src/lib/time/typed-period.ts';
import { readDay } from '../../../src/porch/typed/day.ts';

/** A Tuesday. */
const today = '2026-11-24';

describe.each<readonly [string, string]>([
  ['2026-12-01', '2026-12-01'],
  ['2026/12/1', '2026-12-01'],
  ['2026.12.1', '2026-12-01'],
  ['20261201', '2026-12-01'],
  ['25/12', '2026-12-25'],
  ['12/25/2026', '2026-12-25'],
  ['today', '2026-11-24'],
  ['Tomorrow', '2026-11-25'],
  ['yesterday', '2026-11-23'],
  ['+3d', '2026-11-27'],
  ['+2w', '2026-12-08'],
  ['-1m', '2026-10-24'],
  ['+1y', '2027-11-24'],
  ['fri', '2026-11-27'],
  ['friday', '2026-11-27'],
  ['tue', '2026-12-01'],
  ['next fri', '2026-12-04'],
  ['next-fri', '2026-12-04'],
  ['next tue', '2026-12-01'],
  ['this sun', '2026-11-29'],
  ['last fri', '2026-11-20'],
  ['eow', '2026-11-29'],
  ['eom', '2026-11-30'],
  ['eoy', '2026-12-31'],
  ['in two weeks', '2026-12-08'],
  ['3 days ago', '2026-11-21'],
  ['1 Dec', '2026-12-01'],
  ['Dec 1st', '2026-12-01'],
  ['1 December 2027', '2027-12-01'],
  ['1 jan', '2027-01-01'],
  ['24 nov', '2026-11-24'],
  ['29 feb', '2028-02-29'],
  ['30.11.', '2026-11-30'],
  ['3.12.', '2026-12-03'],
  ['今天', '2026-11-24'],
  ['明天', '2026-11-25'],
  ['后天', '2026-11-26'],
  ['大后天', '2026-11-27'],
  ['昨天', '2026-11-23'],
  ['周五', '2026-11-27'],
  ['星期五', '2026-11-27'],
  ['礼拜天', '2026-11-29'],
  ['周二', '2026-12-01'],
  ['本周五', '2026-11-27'],
  ['下周五', '2026-12-04'],
  ['下下周一', '2026-12-07'],
  ['上周五', '2026-11-20'],
  ['两周后', '2026-12-08'],
  ['月底前', '2026-11-30'],
  ['年底以前', '2026-12-31'],
  ['下周五之前', '2026-12-04'],
  ['12月5号前', '2026-12-05'],
  ['by fri', '2026-11-27'],
  ['3天后', '2026-11-27'],
  ['十天后', '2026-12-04'],
  ['二十一天后', '2026-12-15'],
  ['一个月后', '2026-12-24'],
  ['周末', '2026-11-29'],
  ['下周末', '2026-12-06'],
  ['下周三下午', '2026-12-02'],
  ['next fri afternoon', '2026-12-04'],
  ['月底', '2026-11-30'],
  ['下个月底', '2026-12-31'],
  ['年底', '2026-12-31'],
  ['下个月5号', '2026-12-05'],
  ['下月五号', '2026-12-05'],
  ['12月1日', '2026-12-01'],
  ['十二月一日', '2026-12-01'],
  ['1月1日', '2027-01-01'],
  ['明年3月8日', '2027-03-08'],
  ['2027年3月8日', '2027-03-08'],
  ['5号', '2026-12-05'],
  ['１２月１日', '2026-12-01'],
  ['12 月 1 日', '2026-12-01'],
  ['2月29日', '2028-02-29'],
])('%s', (text, day) => {
  test(`is ${day}`, () => expect(typedDay(text, today)).toBe(day));
});

describe('the ends of months and years', () => {
  test.each<readonly [string, string, string | null]>([
    ['2026-01-31', '+1m', '2026-02-28'],
    ['2028-01-31', '+1m', '2028-02-29'],
    ['2028-01-31', '一个月后', '2028-02-29'],
    ['2028-02-29', '+1y', '2029-02-28'],
    ['2026-03-31', '-1m', '2026-02-28'],
    ['2026-12-31', 'tomorrow', '2027-01-01'],
    ['2026-12-31', 'fri', '2027-01-01'],
    ['2026-12-31', '下周五', '2027-01-08'],
    ['2026-12-31', 'eom', '2026-12-31'],
    ['2026-12-15', '下个月5号', '2027-01-05'],
    ['2026-12-15', '下个月底', '2027-01-31'],
    ['2026-01-15', '下个月31号', null],
    ['2026-02-10', '31号', '2026-03-31'],
    ['2026-11-27', 'fri', '2026-12-04'],
    ['2026-11-27', '周五', '2026-12-04'],
    ['2026-11-27', 'this fri', '2026-11-27'],
    ['2026-11-27', 'next fri', '2026-12-04'],
    ['2026-11-29', 'next fri', '2026-12-04'],
    ['2026-11-29', 'sun', '2026-12-06'],
    ['2026-11-29', 'eow', '2026-11-29'],
    ['2026-12-02', '12月1日', '2027-12-01'],
  ])('on %s, %s', (on, text, day) => {
    expect(typedDay(text, on)).toBe(day);
  });
});

test.each([
  '2026-02-30',
  '2026-13-01',
  '2026-11-31',
  '2027-02-29',
  '31 nov',
  '30 feb',
  'feb 30, 2027',
  '2月30日',
  '11月31日',
  '2027年2月29日',
  '13月1日',
  '下个月32号',
  '3/4',
  '3.4.2027',
  '30.2.',
  'someday',
  'fri 2026',
  '周八',
  '0号',
  '',
  '   ',
])('“%s” is refused, also by what is asked after our own grammar', async (text) => {
  expect(typedDay(text, today)).toBeNull();
  await expect(readDay(text, today)).rejects.toMatchObject({ code: 'day.unreadable' });
});

test.each([
  ['3/4', ['2027-03-04', '2027-04-03']],
  ['tomorow', ['tomorrow']],
  ['wendesday', ['wednesday']],
  ['2026-02-30', []],
])('“%s” is refused with %j', async (text, near) => {
  await expect(readDay(text, today)).rejects.toMatchObject({ params: { near } });
});

test('a day written out is that day, and a weekday falls in the seven days after today', () => {
  const days = fc.integer({ min: -20_000, max: 50_000 }).map((n) => addDays('2000-01-01', n));
  const names = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
  fc.assert(
    fc.property(days, days, fc.integer({ min: 0, max: 6 }), (day, on, weekday) => {
      expect(typedDay(day, on)).toBe(day);
      const coming = typedDay(names[weekday] ?? '', on) ?? '';
      expect(weekdayOf(coming)).toBe(weekday + 1);
      expect(daysBetween(on, coming)).toBeGreaterThan(0);
      expect(daysBetween(on, coming)).toBeLessThanOrEqual(7);
      expect(typedDay(`周${'一二三四五六日'[weekday]}`, on)).toBe(coming);
      expect(isDay(typedDay('eom', on) ?? '')).toBe(true);
    }),
  );
});

test.each<readonly [string, string, string]>([
  ['this-week', '2026-11-23', '2026-11-29'],
  ['next week', '2026-11-30', '2026-12-06'],
  ['this-month', '2026-11-01', '2026-11-30'],
  ['last month', '2026-10-01', '2026-10-31'],
  ['this year', '2026-01-01', '2026-12-31'],
  ['本周', '2026-11-23', '2026-11-29'],
  ['下个月', '2026-12-01', '2026-12-31'],
  ['去年', '2025-01-01', '2025-12-31'],
  ['2028-02', '2028-02-01', '2028-02-29'],
  ['2026年5月', '2026-05-01', '2026-05-31'],
  ['2026', '2026-01-01', '2026-12-31'],
  ['2026-04..2026-05-10', '2026-04-01', '2026-05-10'],
  ['上周..今天', '2026-11-16', '2026-11-24'],
  ['..2026-01', '0001-01-01', '2026-01-31'],
  ['fri', '2026-11-27', '2026-11-27'],
])('the period “%s”', (text, from, to) => {
  expect(typedPeriod(text, today)).toEqual({ from, to });
});

test.each(['..', '2026-13', '2026年13月', 'this-decade', '2026-02-30..', '3/4..today'])(
  '“%s” is no period',
  (text) => {
    expect(typedPeriod(text, today)).toBeNull();
  },
);
