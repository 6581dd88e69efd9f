/** What the answers below which it stands come to is no answer. */
import { expect, test } from 'vitest';
import { readLines, told } from '../../reading.ts';

const headings = 'No.,Overall (1-5),Quality of talks,Recommend (0-10),Comments';
const answers = ['1,5,4,10,', '2,4,4,8,lovely', '3,3,5,6,'];

test.each(['Average,4,4.3,8,', 'Average score:,4,4,8,', 'Durchschnitt,4.1,4.2,7.9,', '平均分,4,4.33,8.0,'])(
  '“%s” is no answer, and the columns are judged without it',
  async (line) => {
    const sheet = await readLines([headings, ...answers, line]);
    expect(sheet.answers.map(({ place }) => place.row)).toEqual([2, 3, 4]);
    expect(told(sheet.skipped)).toEqual(['5 average-row']);
    expect(sheet.survey?.questions.map(({ kind }) => kind)).toEqual(['scale', 'scale', 'nps', 'text']);
  },
);

test('what is reckoned beside an average is no answer either, and who is called Max is somebody', async () => {
  const sheet = await readLines([
    'Name,Overall (1-5),Recommend (0-10)',
    'Ann Moss,5,10',
    'Max,4,9',
    'Median,4.5,9.5',
    'Average,4.5,9.5',
    'Max,5,10',
  ]);
  expect(sheet.answers.map(({ person }) => person?.name)).toEqual(['Ann Moss', 'Max']);
  expect(sheet.skipped.map(({ code }) => code)).toEqual(['average-row', 'average-row', 'average-row']);
});

test.each([
  [
    'a mark itself',
    ['What was it like?,Food (1-5),Recommend (0-10)', 'Good,4,9', 'Excellent,5,10', 'Average,4,9'],
  ],
  [
    'a choice beside others',
    ['Level,Food (1-5),Recommend (0-10)', 'Beginner,4,9', 'Advanced,5,10', 'Expert,3,8', 'Average,4,9'],
  ],
  [
    'chosen twice',
    ['Pace?,Food (1-5),Recommend (0-10)', 'Too fast,4,9', 'Too slow,3,8', 'Average,4,8', 'Average,3,9'],
  ],
  ['what nobody gave', ['Word,Overall (1-5),Recommend (0-10)', 'Ink,4,9', 'Paper,5,10', 'Mean,3,5']],
  ['of somebody', ['Name,Email,Overall (1-5)', 'Ann Moss,ann@example.com,4', 'Average,joe@example.com,4']],
])('an Average that is %s is an answer', async (_, lines) => {
  const sheet = await readLines(lines, { as: 'survey' });
  expect(sheet.answers).toHaveLength(lines.length - 1);
});

test('an average below people is nobody', async () => {
  const sheet = await readLines([
    'Name,Phone,Age',
    'Ann Moss,+1 202 555 0101,34',
    'Ed Rowe,,51',
    'Average,,42.5',
  ]);
  expect(sheet.drafts.map(({ person }) => person.name)).toEqual(['Ann Moss', 'Ed Rowe']);
});

test('an average may stand in the last column of the list', async () => {
  const sheet = await readLines(
    ['Paid,Fee,Name', '95.50,100,Ann Moss', '80.50,100,Bo Reed', '88.00,100,Mean'],
    {
      forEvent: true,
      currency: 'USD',
    },
  );
  expect(sheet.drafts.map(({ person }) => person.name)).toEqual(['Ann Moss', 'Bo Reed']);
});

test('somebody called Mean who paid something else is on the list', async () => {
  const sheet = await readLines(['Paid,Name', '95,Ann Moss', '80,Bo Reed', '120,Mean'], {
    forEvent: true,
    currency: 'USD',
  });
  expect(sheet.drafts).toHaveLength(3);
});

test('an average may be numbered like the rows above', async () => {
  const sheet = await readLines(['No.,Name,Paid', '1,Ann Moss,95', '2,Bo Reed,80', '3,Average,87.5'], {
    forEvent: true,
    currency: 'USD',
  });
  expect(sheet.drafts.map(({ person }) => person.name)).toEqual(['Ann Moss', 'Bo Reed']);
});
