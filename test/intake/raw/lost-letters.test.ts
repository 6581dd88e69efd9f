/** A text whose letters became question marks when it was saved is damaged; question marks that somebody typed are not. */
import { expect, test } from 'vitest';
import { readLines } from '../reading.ts';

const forEvent = { forEvent: true } as const;

test.each([
  ['hanzi', ['??,??,????,??', '??,????,13800000001,??', '???,??,13800000002,???']],
  ['names below English headings', ['Name,Phone', '??,13800000001', '???,13800000002', '??,13800000003']],
  [
    'letters of Turkish',
    [
      'Ad,Soyad,E-posta,?irket,Durum,Kay?t Tarihi',
      'Ay?e,Öztürk,ayse@example.com,Öztürk Ka??t,Onayland?,14.04.2026',
      'Ça?r?,I??k,cagri@example.org,,?ptal,15.04.2026',
    ],
  ],
])('%s that became question marks are told of, and nothing is read', async (_, lines) => {
  await expect(readLines(lines, forEvent)).rejects.toMatchObject({
    code: 'file.broken',
    params: { line: 1 + (lines[0]?.includes('?') ? 0 : 1), problem: 'lost-letters' },
  });
});

test('it is read as it is where somebody wants that', async () => {
  const { drafts } = await readLines(['Name,Phone', '??,13800000001', '???,13800000002', '??,13800000003'], {
    ...forEvent,
    region: 'CN',
    skipBad: true,
  });
  expect(drafts).toHaveLength(3);
});

test.each([
  ['questions', ['Name,Coming?,Vegetarian?,Why?', 'Ann Moss,yes,?,Why not?', 'Bo Reed,??,no?,really?yes']],
  [
    'what nobody knows',
    ['Name,Diet,Table', 'Ann Moss,??,?', 'Bo Reed,??,??', 'Cy Hare,??,?', 'Di Fox,vegan,3'],
  ],
  [
    'words without a blank',
    ['Name,Note,More', 'Ann Moss,Lunch?yes,Bus?no', 'Bo Reed,Lunch?no,Bus?yes', 'Cy Hare,,Tea?Coffee?'],
  ],
  [
    'addresses',
    ['Name,Page,Ticket', 'Ann Moss,example.com/?id=a,x?y=1', 'Bo Reed,example.com/a?b=c,example.com/?ref=d'],
  ],
])('%s are no lost letters', async (_, lines) => {
  expect((await readLines(lines, forEvent)).drafts.length).toBeGreaterThan(1);
});

test('question marks for numbers nobody knows are no damage', async () => {
  const sheet = await readLines([
    'Name,Phone',
    'Ann,??',
    'Bob,???',
    'Cleo,??',
    'Dan,???',
    'Eva,??',
    'Flo,??',
  ]);
  expect(sheet.drafts).toHaveLength(6);
  await expect(
    readLines([
      'Name,Email',
      '??,a@example.com',
      '???,b@example.com',
      '??,c@example.com',
      '???,d@example.com',
    ]),
  ).rejects.toMatchObject({ code: 'file.broken' });
});
