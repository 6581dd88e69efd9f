/** Questions whose rows stand in a second row of headings, as a survey typed into a sheet has them. */
import { expect, test } from 'vitest';
import { readLines, told, valueIn } from '../reading.ts';

test('what was judged stands below its question, and marks or words of a scale below that', async () => {
  const sheet = await readLines([
    'No.,Overall (1-5),Rate the venue,,,Talks,Talks,Recommend (0-10)',
    ',,Rooms,Food,Parking,Length,Slides,',
    '1,5,4,5,4,Good,Fair,7',
    '2,4,3,,3,Poor,Good,6',
  ]);
  expect(sheet).toMatchObject({ as: 'survey', headerRow: 2, rows: 2 });
  expect(sheet.headings.slice(2, 7)).toEqual([
    'Rate the venue [Rooms]',
    'Rate the venue [Food]',
    'Rate the venue [Parking]',
    'Talks [Length]',
    'Talks [Slides]',
  ]);
  expect(valueIn(sheet, 3, 'Food')).toBe(5);
  expect(valueIn(sheet, 4, 'Slides')).toBe(4);
  expect(told(sheet.issues)).toEqual([]);
});

test.each([
  [
    'an answer that says little',
    'No.,Overall (1-5),Best talk,,Worst talk',
    ',,Ada Moor,Bo Finch,',
    '1,5,x,y,z',
  ],
  ['marks of somebody who gave no number', 'No.,Overall (1-5),Food,,Rooms', ',,4,5,', '1,5,3,2,4'],
])('a row below the headings is none of them: %s', async (_, ...lines) => {
  const sheet = await readLines(lines, { as: 'survey' });
  expect(sheet.headerRow).toBe(1);
  expect(sheet.answers).toHaveLength(2);
});
