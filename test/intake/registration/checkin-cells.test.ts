/** Who came, and when, by the words, ticks and times of a list. */
import { expect, test } from 'vitest';
import { draftAt, peopleOf, readLines, readText } from '../reading.ts';

test('who came is known once somebody came, or somebody is said not to have', async () => {
  const heads = 'Name,Ticket type,Checked in,Checked in at';
  const before = await readLines([heads, 'Ana,Day,No,', 'Bo,Day,No,']);
  const after = await readLines([heads, 'Ana,Day,Yes,2026-04-17 09:05', 'Bo,Day,No,']);
  expect(before.checkinKnown).toBe(false);
  expect(after.checkinKnown).toBe(true);
  expect(draftAt(after, 2).registration).toMatchObject({
    status: 'attended',
    checkedInAt: '2026-04-17T09:05:00.000Z',
  });
  expect(draftAt(after, 3).registration?.status).toBe('registered');
  const missed = await readLines(['Name,Status,Order #', 'Ana,No-show,1']);
  expect(missed.checkinKnown).toBe(true);
  expect(draftAt(missed, 2).registration?.status).toBe('registered');
});

test.each([
  ['✓', true],
  ['○', true],
  ['済', true],
  ['Yes (late)', true],
  ['☐', false],
  ['✘', false],
])('%s in a column of check-ins says that somebody came: %s', async (typed, came) => {
  const sheet = await readLines(['Name,Ticket type,Checked in', `Ana,Day,${typed}`]);
  expect(draftAt(sheet, 2).registration?.status).toBe(came ? 'attended' : 'registered');
  expect(sheet.issues).toEqual([]);
});

test('a column of check-ins may hold states, too', async () => {
  const sheet = await readLines([
    '姓名,票种,签到状态',
    '林小雨,日票,已签到',
    '何一帆,日票,未签到',
    '周予,日票,已取消',
  ]);
  expect(sheet.drafts.map(({ registration }) => registration?.status)).toEqual([
    'attended',
    'registered',
    'cancelled',
  ]);
  expect(sheet.issues).toEqual([]);
});

test('of a log of who joined and left a meeting each came once, when they first joined', async () => {
  const log = ['Full Name,User Action,Timestamp', 'Avis Crane,Joined,2026-05-20 15:00'];
  const sheet = await readLines([
    ...log,
    'Avis Crane,Left,2026-05-20 15:20',
    'Avis Crane,Joined,2026-05-20 15:25',
  ]);
  expect(sheet.drafts.map(({ registration }) => [registration?.status, registration?.checkedInAt])).toEqual([
    ['attended', '2026-05-20T15:00:00.000Z'],
  ]);
  const other = await readLines([...log, 'Avis Crane,Asked a question,2026-05-20 15:20']);
  expect(other.drafts.map(({ registration }) => registration?.status)).toEqual([undefined, undefined]);
});

const forEvent = { forEvent: true } as const;

test('a tick under 報到狀態 tells who came, a word what it says', async () => {
  const states = async (words: readonly string[]) => {
    const rows = words.map((word, at) => `Person ${at},${word}`);
    const { drafts } = await readLines(['姓名,報到狀態', ...rows], forEvent);
    return drafts.map(({ registration }) => registration?.status);
  };
  expect(await states(['是', '否'])).toEqual(['attended', 'registered']);
  expect(await states(['已報到', '已取消'])).toEqual(['attended', 'cancelled']);
});

const chinese = { region: 'CN', currency: 'CNY', forEvent: true };

test('whoever signed a sign-in sheet came, and who has only another name is called so', async () => {
  const signed = await readText('姓名,单位,签名\n张伟,青禾文化,张伟\n李娜,星海,\n', chinese, '签到表.csv');
  expect(signed.drafts.map(({ registration }) => registration?.status)).toEqual(['attended', undefined]);
  const other = await readLines(['姓名 Name,English name,Email', ',John Miller,john@example.com'], chinese);
  expect(peopleOf(other)).toEqual(['John Miller | john@example.com']);
});

test('words that say nothing but who came say so under any heading, and a fulfilment may be cancelled', async () => {
  const sheet = await readLines(['姓名,人数,核销', '张伟,2,已核销', '李娜,1,未核销'], chinese);
  expect(sheet.drafts.map(({ registration }) => registration?.status)).toEqual(['attended', 'registered']);
  const orders = await readLines(
    [
      'Order,Recipient Name,Item Name,Fulfillment Status',
      'S1,Ann Moss,Pass,Completed',
      'S2,Bob Reed,Pass,Canceled',
    ],
    { forEvent: true },
  );
  expect(orders.drafts.map(({ registration }) => registration?.status)).toEqual(['registered', 'cancelled']);
});
