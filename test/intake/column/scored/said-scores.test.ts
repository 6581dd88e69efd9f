/** Words of a survey that no scale knows, and what becomes of them once somebody says what they count. */
import { expect, test } from 'vitest';
import type { SaidScore } from '../../../../src/domain/records/recipe.ts';
import type { ReadOptions } from '../../../../src/intake/raw/read-options.ts';
import { readLines, told, valueIn } from '../../reading.ts';

const said = (heading: string, words: Readonly<Record<string, number>>): SaidScore[] =>
  Object.entries(words).map(([word, points]) => ({ heading, word, points }));

/** A form that asks `heading` and then what was the best of it. */
function read(heading: string, words: readonly string[], options: Partial<ReadOptions> = {}) {
  const lines = words.map((word, at) => `2026-05-21 09:0${at},${word},talks`);
  return readLines([`Timestamp,${heading},Best of it`, ...lines], { as: 'survey', ...options });
}

test('a word on no scale is told with its question, and counts as soon as somebody says how many points', async () => {
  const words = ['Excellent', 'meh', 'Fair', 'Good'];
  const before = await read('Overall satisfaction', words);
  expect(before.unscored).toEqual([
    { heading: 'Overall satisfaction', words: ['meh'], ends: { min: 1, max: 5 } },
  ]);
  expect(valueIn(before, 3, 'Overall')).toBe('meh');
  const after = await read('Overall satisfaction', words, {
    scores: said('overall satisfaction', { Meh: 2 }),
  });
  expect(after.unscored).toEqual([]);
  expect([2, 3, 4, 5].map((row) => valueIn(after, row, 'Overall'))).toEqual([5, 2, 3, 4]);
  expect(after.scores).toEqual([{ heading: 'Overall satisfaction', word: 'Meh', points: 2 }]);
});

test('words of which none is known are told together, and the most points said are the best', async () => {
  const words = ['mega', 'naja', 'mies', 'naja'];
  const before = await read('How would you rate the food?', words);
  expect(told(before.issues)).toEqual(['1 unknown-scale How would you rate the food? mega, naja, mies']);
  expect(before.unscored).toMatchObject([{ words: ['mega', 'naja', 'mies'], ends: null }]);
  const after = await read('How would you rate the food?', words, {
    scores: said('How would you rate the food?', { mega: 3, naja: 2, mies: 1 }),
  });
  expect(after.issues).toEqual([]);
  expect(after.survey?.questions[0]).toMatchObject({ kind: 'scale', min: 1, max: 3 });
  expect(after.survey?.said).toHaveLength(1);
  expect([2, 3, 4, 5].map((row) => valueIn(after, row, 'food'))).toEqual([3, 2, 1, 2]);
});

test('letters are told and never guessed', async () => {
  const sheet = await read('Overall grade', ['A', 'B', 'F', 'A']);
  expect(told(sheet.issues)).toEqual(['1 unknown-scale Overall grade A, B, F']);
});

test.each([
  ['Which day did you rate highest?', ['Friday', 'Saturday', 'Friday', 'Sunday']],
  ['Were you satisfied?', ['yes', 'no', 'yes', 'yes']],
  ['Ratings: any comment?', ['too long', 'too short', 'too long', 'fine so far']],
  ['Where do you live?', ['mega', 'naja', 'mies', 'naja']],
])('under a heading that asks for something else nothing is missing: %s', async (heading, words) => {
  const sheet = await read(heading, words);
  expect(told(sheet.issues)).toEqual([]);
  expect(sheet.unscored).toEqual([]);
});

test('what is said of every question makes no score of an answer in other words', async () => {
  const sheet = await readLines(
    [
      'Timestamp,Overall satisfaction,The venue,What next?',
      '2026-05-21 09:00,meh,meh,meh',
      '2026-05-21 09:01,Good,meh,More of it',
    ],
    { as: 'survey', scores: said('*', { meh: 2 }) },
  );
  expect([2, 3].map((row) => valueIn(sheet, row, 'Overall'))).toEqual([2, 4]);
  expect(valueIn(sheet, 2, 'venue')).toBe(2);
  expect([2, 3].map((row) => valueIn(sheet, row, 'next'))).toEqual(['meh', 'More of it']);
});

test('a recommendation in words of which somebody said the points is one', async () => {
  const sheet = await read('Would you recommend us?', ['gladly', 'never'], {
    scores: said('Would you recommend us?', { gladly: 10, never: 0 }),
  });
  expect(sheet.survey?.questions[0]).toMatchObject({ kind: 'nps', min: 0, max: 10 });
  expect([2, 3].map((row) => valueIn(sheet, row, 'recommend'))).toEqual([10, 0]);
});

test('points that are not on the scale of the others are refused, and so is a column that is not there', async () => {
  const words = ['Excellent', 'meh', 'Fair', 'Good'];
  const reading = (heading: string, points: number) =>
    read('Overall satisfaction', words, { scores: said(heading, { meh: points }) });
  await expect(reading('Overall satisfaction', 9)).rejects.toMatchObject({ code: 'usage.out-of-range' });
  await expect(reading('Overal', 2)).rejects.toMatchObject({ code: 'file.unknown-column' });
});

test('one question of which it is said makes a survey of a list of nobody', async () => {
  const sheet = await readLines(['No,Stimmung', '1,mega', '2,mies'], {
    scores: said('Stimmung', { mega: 2, mies: 1 }),
  });
  expect(sheet.as).toBe('survey');
  expect([2, 3].map((row) => valueIn(sheet, row, 'Stimmung'))).toEqual([2, 1]);
});
