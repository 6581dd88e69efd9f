/** Marks that are drawn: stars, faces, pluses and minuses, shares of a hundred; and lists in which such a drawing is none. */
import { expect, test } from 'vitest';
import { readLines, valueIn } from '../reading.ts';

const survey = (heading: string, words: readonly string[]) =>
  readLines(
    ['Timestamp', ...words.map((_, at) => `2026-05-21 09:0${at}`)].map(
      (first, at) => `${first},${[heading, ...words][at]}`,
    ),
    { as: 'survey' },
  );

test.each([
  ['Gesamteindruck', '++; +; o; -; --', [5, 5, 4, 3, 2, 1]],
  ['Essen', 'o; -; --', [5, 3, 2, 1]],
  ['Räume', '★★★★★; ★★★☆☆; ★☆☆☆☆', [5, 5, 3, 1]],
  ['Räume', '★★☆☆☆; ★★★☆☆', [5, 2, 3]],
  ['Zufriedenheit gesamt', '90 %; 100%; 35 %', [100, 90, 100, 35]],
])('%s: %s', async (heading, said, expected) => {
  const words = said.split('; ');
  const sheet = await survey(heading, words);
  const [question] = sheet.survey?.questions ?? [];
  expect([question?.max, ...words.map((_, at) => valueIn(sheet, at + 2, heading))]).toEqual(expected);
});

test.each([
  ['Blood group', 'A+; 0-; B+'],
  ['Came', '+; -; +'],
  ['Comes', '+; -; o'],
  ['Guests', '++; +; o; -'],
  ['Age band', '++; +; o; -'],
  ['Discount rating', '10 %; 20 %; 100 %'],
  ['Recommended date', '3/5; 4/5; 5/5'],
  ['Hotel', '★★★; ★★★★; ★★★'],
  ['Discount', '10 %; 20 %; 100 %'],
])('no score: %s %s', async (heading, said) => {
  const sheet = await survey(heading, said.split('; '));
  expect(sheet.survey?.questions[0]?.kind).toMatch(/text|choice/);
});

test('marks of one to five beside bare addresses are a survey, if one of them is on the whole', async () => {
  for (const [one, other, third] of [
    ['5', '1', '2'],
    ['★★★★★', '★☆☆☆☆', '★★☆☆☆'],
    ['😍', '😡', '🙁'],
  ]) {
    const sheet = await readLines([
      'Date,Email,Overall,Speakers,Venue',
      `2026-05-21,ann@example.com,${one},${other},${third}`,
      `2026-05-21,bo@example.com,${other},${one},${third}`,
      `2026-05-22,,${other},${third},${one}`,
    ]);
    expect(sheet).toMatchObject({ as: 'survey', drafts: [] });
    expect(sheet.answers).toHaveLength(3);
  }
});

test.each([
  'Company,Contact,Email,Overall rating,Quality\nFinch Tea,Ann Finch,ann@example.com,★★★★☆,★★★★★\nMoor Inks,Bo Moor,bo@example.com,★★☆☆☆,★★★☆☆',
  'Name,Email,Potential,Loyalty,Growth\nAnn Finch,ann@example.com,++,+,--\nBo Moor,bo@example.com,o,++,-\nCy Hale,cy@example.com,-,--,++',
  'Email,Overall tickets,Adults,Kids\nann@example.com,3,1,2\nbo@example.com,4,3,1\ncy@example.com,5,4,1',
  'Email,Overall,Heat 1,Heat 2\nann@example.com,1,2,1\nbo@example.com,2,1,3\ncy@example.com,3,3,2',
  'Name,Email,Overall,Run,Swim\nAnn Finch,ann@example.com,1,2,1\nBo Moor,bo@example.com,2,1,3\nCy Hale,cy@example.com,3,3,2',
])('people whom somebody rates stay clients: %#', async (text) => {
  const sheet = await readLines(text.split('\n'), { forEvent: true });
  expect(sheet.as).toBe('registrations');
});

test.each([
  ['Overall rating', '8/10; 7/10; 9/10', ['scale', 10, 8, 7, 9]],
  ['Would you recommend us?', '8 out of 10; 0 out of 10', ['nps', 10, 8, 0]],
  ['Would you recommend us?', '4/5; 5/5', ['scale', 5, 4, 5]],
  ['Gesamtzufriedenheit', '4 von 5; 2 von 5', ['scale', 5, 4, 2]],
  ['Gesamtzufriedenheit (1-5)', '4,0; 2,0', ['scale', 5, 4, 2]],
  ['Arrival', '3/10; 4/10', ['text', undefined, '3/10', '4/10']],
])('points out of so many: %s: %s', async (heading, said, expected) => {
  const words = said.split('; ').map((word) => (word.includes(',') ? `"${word}"` : word));
  const sheet = await survey(heading, words);
  const [question] = sheet.survey?.questions ?? [];
  const values = words.map((_, at) => valueIn(sheet, at + 2, heading));
  expect([question?.kind, question?.max, ...values]).toEqual(expected);
});

test('words and headings of the south-east', async () => {
  const thai = await survey('ความพึงพอใจโดยรวม', ['พอใจมาก', 'พอใจ', 'เฉยๆ', 'ไม่พอใจมาก']);
  expect([2, 3, 4, 5].map((row) => valueIn(thai, row, 'พอใจ'))).toEqual([5, 4, 3, 1]);
  for (const heading of ['คุณจะแนะนำเราหรือไม่', 'Bạn có giới thiệu chúng tôi?'])
    expect((await survey(heading, ['9', '4'])).survey?.questions[0]?.kind).toBe('nps');
});
