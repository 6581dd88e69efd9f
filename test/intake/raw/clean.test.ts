/** Letters nobody sees, as texts copied from pages and chats hold them, and blanks in twos: neither says anything. */
import { expect, test } from 'vitest';
import { cleanRows } from '../../../src/intake/raw/clean.ts';
import { readLines } from '../reading.ts';

const forEvent = { forEvent: true, currency: 'EUR' } as const;

test.each([
  '\u200b',
  '\u200e',
  '\u200f',
  '\u2060',
  '\ufeff',
  '\u00ad',
  '\u202a',
  '\u2066',
  '\u200d',
  '\u200c',
])('a letter nobody sees, %j, stands neither in a heading nor in a cell', async (mark) => {
  const { drafts, issues } = await readLines(
    [
      `Name,E-mail,Sta${mark}tus${mark},Paid${mark}`,
      `${mark}Ann${mark} Moss${mark},ann@example.com,Cancelled${mark},12.00${mark}`,
      `Bo Reed,bo@exam${mark}ple.com,${mark}Paid,12.00`,
    ],
    forEvent,
  );
  expect(issues).toEqual([]);
  expect(
    drafts.map(({ person, registration }) => [person.name, registration?.status, registration?.paid]),
  ).toEqual([
    ['Ann Moss', 'cancelled', { amount: 1200, currency: 'EUR' }],
    ['Bo Reed', 'registered', { amount: 1200, currency: 'EUR' }],
  ]);
  expect(drafts[1]?.person.emails[0]?.value).toBe('bo@example.com');
});

test.each(['می\u200cخواهم', 'क्\u200dष', '👩\u200d💻', '👩🏽\u200d💻', '❤\ufe0f\u200d🔥'])(
  'what joins the letters of “%s” stays',
  (text) => {
    expect(cleanRows([{ at: 1, cells: [text] }]).rows[0]?.cells).toEqual([text]);
  },
);

test('two blanks before PM are one', async () => {
  const { drafts } = await readLines(
    [
      'Name,E-mail,Check-in time',
      'Ann Moss,ann@example.com,05/20/2026 03:01:10  PM',
      'Bo Reed,bo@example.com,05/20/2026  03:02 p.m',
    ],
    forEvent,
  );
  expect(drafts.map(({ registration }) => registration?.checkedInAt)).toEqual([
    '2026-05-20T15:01:10.000Z',
    '2026-05-20T15:02:00.000Z',
  ]);
});
