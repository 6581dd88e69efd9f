/** A birthday whose day, month and year stand in columns of their own. */
import { expect, test } from 'vitest';
import { readLines } from '../reading.ts';

const bornIn = async (headings: string, line: string) => {
  const { drafts } = await readLines([headings, line], { as: 'contacts', today: '2026-11-28' });
  return drafts[0]?.person.texts.birthday;
};

test.each([
  ['First name,Last name,Birth year,Birth month,Birth day', 'Ann,Poe,1980,5,17'],
  ['Vorname,Nachname,Geburtstag,Geburtsmonat,Geburtsjahr', 'Ann,Poe,17,Mai,1980'],
  ['姓名,出生年,出生月,出生日', '王芳,1980年,5月,17日'],
  ['Name,Year of birth,Month of birth,Day of birth', 'Ann Poe,1980,05,17'],
  ['name,dob_year,dob_month,dob_day', 'Ann Poe,1980,5,17'],
])('a birthday in three columns is one: %s', async (headings, line) => {
  expect(await bornIn(headings, line)).toBe('1980-05-17');
});

test.each([
  ['a child’s', 'Name,Child birth year,Child birth month,Child birth day', 'Ann Poe,2015,5,17', undefined],
  ['a day told in full', 'Name,Birth year,Birth month,Birthday', 'Ann Poe,1980,5,1981-06-17', '1981-06-17'],
  ['no day of that month', 'Name,Birth year,Birth month,Birth day', 'Ann Poe,1981,2,31', undefined],
  ['a day to come', 'Name,Birth year,Birth month,Birth day', 'Ann Poe,2027,2,3', undefined],
  ['other years', 'Name,Entry year,Entry month,Entry day', 'Ann Poe,1981,2,3', undefined],
  [
    'two of a part',
    'Name,Birth year,Year of birth,Birth month,Birth day',
    'Ann Poe,1980,1981,5,17',
    undefined,
  ],
])('%s is none', async (_, headings, line, birthday) => {
  expect(await bornIn(headings, line)).toBe(birthday);
});
