/** What the lines above a sign-up chain say of its event. */
import { expect, test } from 'vitest';
import { readLines } from '../../reading.ts';

const eventOf = async (...above: string[]) => {
  const { eventName, eventDay } = await readLines([...above, '1. 林小雨', '2. 何一帆', '3. 王芳'], {
    today: '2026-03-02',
  });
  return eventName === undefined ? null : `${eventName}@${eventDay}`;
};

test.each([
  ['手作沙龙@2026-05-16', '#接龙', '手作沙龙 5月16日 周六下午2点'],
  ['手作沙龙@2026-05-16', '#接龙', '【手作沙龙报名】5月16日（周六）14:00 青禾书店'],
  ['手作沙龙@2025-05-16', '#接龙', '手作沙龙 5月16日 周五'],
  ['手作沙龙@2026-05-16', '#接龙 手作沙龙 2026年5月16日'],
  ['Yarn Meetup@2026-03-14', 'Yarn Meetup - Sat 14 March, 2pm'],
  ['Yarn Meetup@2026-03-14', 'Yarn Meetup, March 14th (Saturday)'],
])('%s is the event of a chain', async (event, ...above) => {
  expect(await eventOf(...above)).toBe(event);
});

test.each([
  ['a day without a weekday', '#接龙', '手作沙龙 5月16日'],
  ['a weekday that the day is not', '#接龙', '手作沙龙 5月16日 周三'],
  ['the end of signing up', '#接龙', '手作沙龙', '报名截止 5月16日 周六'],
  ['a time without a name', '#接龙', '时间：5月16日 周六'],
  ['two days', '#接龙', '手作沙龙 5月16日 周六', '春游 5月23日 周六'],
  ['two days in a line', '#接龙', '手作沙龙 5月16日 周六或5月17日 周日'],
  ['what does not take place', '#接龙', '王老师的课 5月16日 周六停课'],
  ['a sentence', '#接龙', '大家好，上次手作沙龙 5月16日 周六的照片在群里'],
  ['the last one', 'Photos of last Yarn Meetup Sat 14 March'],
  ['what is to be done by then', 'Please reply by Sat 14 March'],
])('%s names no event', async (_, ...above) => {
  expect(await eventOf(...above)).toBeNull();
});
