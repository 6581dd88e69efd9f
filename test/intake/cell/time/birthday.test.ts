/** Birthdays, with a year or without one. */
import { expect, test } from 'vitest';
import { draftAt, readLines, told } from '../../reading.ts';

test.each([
  ['--05-17', '--05-17'],
  ['5月17日', '--05-17'],
  ['1990-05-17', '1990-05-17'],
  ['17.5.1990', '1990-05-17'],
  ['17 May', '--05-17'],
  ['May 17th', '--05-17'],
  ['17/05', '--05-17'],
  ['05-17', '--05-17'],
  ['31 February', undefined],
])('the birthday %s is %s', async (typed, birthday) => {
  const sheet = await readLines(['Name,Birthday', `Ana,${typed}`]);
  expect(draftAt(sheet, 2).person.texts.birthday).toBe(birthday);
});

test('nobody is born after today: two digits are of the century before, four are kept as typed', async () => {
  const lines = ['Name,Birthday', 'Ana,5/17/65', 'Bo,5/17/03', 'Cy,2107-08-26'];
  const sheet = await readLines(lines, { today: '2026-11-24' });
  expect(sheet.drafts.map(({ person }) => person.texts.birthday)).toEqual([
    '1965-05-17',
    '2003-05-17',
    undefined,
  ]);
  expect(told(sheet.issues)).toEqual(['4 bad-day Birthday 2107-08-26']);
});
