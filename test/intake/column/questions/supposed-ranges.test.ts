/** Recommendations of which nobody says out of how many points they are. */
import { expect, test } from 'vitest';
import { readLines } from '../../reading.ts';

const recommend = async (
  heading: string,
  marks: readonly (readonly [overall: number, recommended: number])[],
  scores: readonly { heading: string; word: string; points: number }[] = [],
) => {
  const rows = marks.map((pair, at) => `2026-05-21 09:0${at}:00,${pair.join()}`);
  const sheet = await readLines([`Timestamp,Overall experience,${heading}`, ...rows], { scores });
  const { kind, max } = sheet.survey?.questions[1] ?? {};
  return [kind, max, sheet.issues.map(({ code }) => code)];
};
const bare = 'Likelihood to recommend';
const content = [
  [5, 5],
  [4, 4],
  [5, 3],
] as const;
const unhappy = [
  [2, 3],
  [1, 5],
  [5, 2],
] as const;

test('beside marks of five by people who are content they are out of five, and this is told', async () => {
  expect(await recommend(bare, content)).toEqual(['scale', 5, ['recommended-of-five']]);
});

test('of people who are not content nobody knows, so that it is told how to say otherwise', async () => {
  expect(await recommend(bare, unhappy)).toEqual(['nps', 10, ['low-recommendation']]);
  expect(await recommend(bare, unhappy, [{ heading: bare, word: '5', points: 5 }])).toEqual(['scale', 5, []]);
  expect(await recommend(bare, content, [{ heading: bare, word: '10', points: 10 }])).toEqual([
    'nps',
    10,
    [],
  ]);
});

test('a range in the heading, a mark above five, or too few answers leave the question as it is', async () => {
  expect(await recommend(`${bare} (0-10)`, content)).toEqual(['nps', 10, []]);
  for (const ten of [
    'Recommend us /10',
    `${bare} (out of 10)`,
    `${bare} from zero to ten`,
    'NPS',
    '净推荐值',
  ])
    expect(await recommend(ten, content)).toEqual(['nps', 10, []]);
  expect(await recommend(bare, [...content, [5, 9]])).toEqual(['nps', 10, []]);
  expect(await recommend(bare, [...content, [1, 0]])).toEqual(['nps', 10, []]);
  expect(await recommend(bare, content.slice(0, 2))).toEqual(['nps', 10, []]);
});
