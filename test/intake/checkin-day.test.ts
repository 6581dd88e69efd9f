/** A time of day in a list of who came is that of the day beside it. */
import { expect, test } from 'vitest';
import { readLines } from './reading.ts';

const came = async (...lines: string[]) =>
  (await readLines(lines, { forEvent: true })).drafts.map(({ registration }) => [
    registration?.status,
    registration?.checkedInAt,
  ]);

test('a time of checking in stands beside the one day of the list', async () => {
  expect(await came('姓名,日期,签到时间', '金波,2026-05-20,08:55', '水灵,2026-05-20,09:10')).toEqual([
    ['attended', '2026-05-20T08:55:00.000Z'],
    ['attended', '2026-05-20T09:10:00.000Z'],
  ]);
});

test('several days may be when each signed up, and a day read in two ways is none', async () => {
  expect(await came('姓名,日期,签到时间', '金波,2026-04-01,08:55', '水灵,2026-04-02,09:10')).toEqual([
    ['attended', undefined],
    ['attended', undefined],
  ]);
  expect(await came('Name,Date,Check-in time', 'Ann Moss,05/06/2026,08:55')).toEqual([
    ['attended', undefined],
  ]);
});
