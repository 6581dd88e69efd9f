/** A time of day in a list of who came is that of the day beside it. */
import { expect, test } from 'vitest';
import { readLines, told } from '../reading.ts';

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

test('a day of checking in that can be read in two ways is one of the event', async () => {
  const on = (start: string) => ({
    forEvent: true,
    region: 'IN',
    event: { name: 'Fair', start },
  });
  const list = ['Name,Email,Checked in at', 'Ann Moss,ann@example.com,"5/9/2026, 9:12:33 AM"'];
  const inMay = await readLines(list, on('2026-05-09'));
  expect(inMay.drafts[0]?.registration?.checkedInAt).toBe('2026-05-09T09:12:33.000Z');
  expect(told(inMay.issues)).toEqual([]);
  const inSeptember = await readLines(list, on('2026-09-05'));
  expect(inSeptember.drafts[0]?.registration?.checkedInAt).toBe('2026-09-05T09:12:33.000Z');
  const inJune = await readLines(list, on('2026-06-01'));
  expect(told(inJune.issues)).toEqual(['1 ambiguous-days Checked in at Checked in at']);
});

test('the order of the days on which people came holds for those on which they signed up', async () => {
  const sheet = await readLines(
    [
      'Name,Email,Registered at,Checked in at',
      'Ann Moss,ann@example.com,4/2/2026,5/9/2026 09:12',
      'Bo Lind,bo@example.com,3/5/2026,',
    ],
    { forEvent: true, region: 'DE', event: { name: 'Fair', start: '2026-05-09' } },
  );
  expect(sheet.drafts.map(({ registration }) => registration?.registeredAt?.slice(0, 10))).toEqual([
    '2026-04-02',
    '2026-03-05',
  ]);
});

test('the time may stand before the day, and the years may be those of Thailand', async () => {
  expect(
    await came('Họ tên,Check-in time', 'Phạm Thu,20:15:44 21/4/2026', 'Bùi Khoa,"08:00, 9/5/2026"'),
  ).toEqual([
    ['attended', '2026-04-21T20:15:44.000Z'],
    ['attended', '2026-05-09T08:00:00.000Z'],
  ]);
  expect(await came('ชื่อ-นามสกุล,เวลาเช็คอิน', 'สมชาย ใจดี,9/5/2569 09:12:33', 'วารี ทองสุข,21/4/2569')).toEqual([
    ['attended', '2026-05-09T09:12:33.000Z'],
    ['attended', '2026-04-21T00:00:00.000Z'],
  ]);
  expect(await came('Name,Date,Check-in time', 'Ann Moss,2026-05-09,08:55-17:30')).toEqual([
    ['attended', '2026-05-09T08:55:00.000Z'],
  ]);
});
