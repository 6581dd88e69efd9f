/** A second row of headings: the rows of a grid, or what kind of answer a question takes. */
import { expect, test } from 'vitest';
import { readLines, told, valueIn } from '../../reading.ts';

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

test('a grid whose question stands above its first row only is one of scores', async () => {
  const sheet = await readLines([
    '序号,提交答卷时间,所用时间,来自IP,2、请评价以下各项—嘉宾演讲,2、餐饮服务',
    '1,2026/4/20 10:12:33,175秒,192.0.2.1,5,4',
    '2,2026/4/20 10:15:33,95秒,192.0.2.1,3,2',
  ]);
  expect(sheet.survey?.questions.map(({ kind, text }) => `${kind} ${text['zh-CN']}`)).toEqual([
    'scale 2、请评价以下各项—嘉宾演讲',
    'scale 2、请评价以下各项—餐饮服务',
  ]);
});

test('a row that says what kind of answer each question takes is a second one of headings', async () => {
  const asked = 'Code,Overall satisfaction,Comments';
  const sheet = await readLines([asked, ',Response,Open-Ended Response', '1,4,good', ',5,Response']);
  expect(sheet.answers.map(({ place }) => place.row)).toEqual([3, 4]);
  expect(valueIn(sheet, 4, 'Comments')).toBe('Response');
});
