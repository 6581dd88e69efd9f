/** Scales whose first mark is the best are turned, so that the highest is, where the list says so. */
import { expect, test } from 'vitest';
import { readLines, readText, told, valueIn } from '../../reading.ts';

/** What becomes of the first and of the last mark under a heading. */
async function ends(
  heading: string,
  first: string,
  last: string,
  region = 'DE',
  above: readonly string[] = [],
) {
  const sheet = await readLines(
    [
      ...above,
      `Zeitstempel,"${heading}","Weiterempfehlung? (0-10)"`,
      `2026-05-21 09:00,${first},9`,
      `2026-05-22 09:00,${last},2`,
    ],
    { region, as: 'survey' },
  );
  const row = above.length + 2;
  return [
    valueIn(sheet, row, heading),
    valueIn(sheet, row + 1, heading),
    sheet.issues.map(({ code }) => code),
  ];
}

const turned = ['turned-scale'];

test.each([
  ['Overall satisfaction (1 = very satisfied, 5 = very dissatisfied)', '1', '5', 5, 1],
  ['How was it? 1 (excellent) to 4 (poor)', '1', '4', 4, 1],
  ['Satisfaction (1-5, 5 = worst)', '2', '5', 4, 1],
  ['Overall satisfaction (1 = best)', '1', '5', 5, 1],
  ['Gesamteindruck (1 = sehr gut bis 6 = ungenügend)', '1', '6', 6, 1],
  ['Wie zufrieden waren Sie? (Schulnote)', '1', '5', 6, 2],
  ['Gesamtnote (1-6)', '2', '6', 5, 1],
  ['Gesamtnote Treffpunkt (1-6)', '2', '6', 5, 1],
  ['总体满意度（1=非常满意，5=非常不满意）', '1', '5', 5, 1],
  ['内容评分（1分最高，5分最低）', '2', '5', 4, 1],
])('“%s” is turned, and that is told', async (heading, first, last, ...marks) => {
  expect(await ends(heading, first, last)).toEqual([...marks, turned]);
});

test.each([
  ['Overall satisfaction (1 = very dissatisfied, 5 = very satisfied)', '1', '5'],
  ['On a scale of 1 to 5 where 1 is very poor and 5 is excellent, how was the food?', '1', '5'],
  ['Overall rating (1-5, 5 = best)', '1', '5'],
  ['Rating of “1: Good morning, 5: Good night”', '1', '5'],
  ['Rank by importance: rating of food (1 = best, 5 = worst)', '1', '5'],
  ['Note globale (1-6)', '1', '6'],
  ['Gesamtnote (1-5)', '1', '5'],
  ['Gesamtnote Essen (1-6; 6 = sehr gut)', '1', '6'],
  ['Gesamtnote (1 bis 6 Sterne)', '1', '6'],
  ['Gesamtnote (1-10)', '1', '10'],
])('“%s” is as it was typed', async (heading, first, last) => {
  expect(await ends(heading, first, last)).toEqual([Number(first), Number(last), []]);
});

test('in Swiss schools the sixth mark is the best', async () => {
  expect(await ends('Gesamtzufriedenheit (Schulnote 1-6)', '1', '6', 'CH')).toEqual([1, 6, []]);
});

test('a line above the list says it of all its scales, but not of a recommendation or another range', async () => {
  const sheet = await readText(
    [
      '"1 = sehr gut, 5 = mangelhaft",,,',
      'Zeitstempel,Gesamtzufriedenheit (1-5),Bewertung Essen (1-10),Weiterempfehlung (0-10)',
      '2026-05-21 09:00,1,9,10',
      '2026-05-22 09:00,5,8,2',
    ].join('\n'),
    { region: 'DE' },
  );
  expect(['Gesamt', 'Essen', 'Weiter'].map((words) => valueIn(sheet, 3, words))).toEqual([5, 9, 10]);
  expect(told(sheet.issues)).toEqual(['2 turned-scale Gesamtzufriedenheit (1-5)']);
});

test('marks whose words say that the first is the best are read by the words', async () => {
  const sheet = await readLines([
    'Name,Wie war das Essen?,Wie zufrieden waren Sie? (1-5)',
    'Ann Moss,1 = sehr gut,1 - sehr zufrieden',
    'Bo Reed,4 = schlecht,5 - sehr unzufrieden',
  ]);
  expect([2, 3].map((row) => valueIn(sheet, row, 'Essen'))).toEqual([5, 2]);
  expect([2, 3].map((row) => valueIn(sheet, row, 'zufrieden'))).toEqual([5, 1]);
});
