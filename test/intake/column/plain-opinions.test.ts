/** Surveys that are answered with yes and no, and sign-ups that ask about the last time. */
import { expect, test } from 'vitest';
import { readLines, valueIn } from '../reading.ts';

const form = (questions: string, ...rows: readonly string[]) =>
  readLines(
    [
      `Timestamp,Name,Email,${questions}`,
      ...rows.map((row, at) => `2026-05-21 09:0${at},Guest ${'ABC'[at]},guest${at}@example.com,${row}`),
    ],
    { forEvent: true },
  );

test.each([
  ['Did you enjoy the show?,Would you recommend us?', 'Yes,Maybe', 'No,Yes'],
  ['Hat es Ihnen gefallen?,Würden Sie wiederkommen?', 'ja,vielleicht', 'nein,ja'],
  ['¿Le gustó la feria?,¿Volvería el año que viene?', 'sí,no', 'no,sí'],
  ['您对活动是否满意,您是否愿意再次参加', '是,否', '是,是'],
  ['您对活动是否满意,您会向朋友推荐我们吗', '是,否', '是,是'],
])('two questions about what is over make a survey of a form: %s', async (questions, one, other) => {
  const sheet = await form(questions, one, other);
  expect(sheet).toMatchObject({ as: 'survey', drafts: [] });
  expect(sheet.answers.map(({ complete }) => complete)).toEqual([true, true]);
});

test.each([
  ['Did you enjoy the last one?,Diet', 'Yes,vegan', 'No,'],
  ['Did you enjoy the last one?,Would you recommend us?,Will you come?', 'Yes,Yes,Yes', 'No,Yes,No'],
  ['Did you enjoy the last one?,Would you recommend us?,Ticket', 'Yes,Yes,Standard', 'No,Yes,VIP'],
  ['Did you enjoy it?,Would you recommend us?,Dietary needs', 'Yes,Yes,vegan', 'No,Yes,'],
  ['Did you enjoy our previous event?,Would you come again in 2027?,Seat', 'Yes,Yes,1', 'No,Yes,2'],
  ['Were you happy with your booth in 2025?,Would you exhibit again?,Hall', 'Yes,Yes,A', 'No,Yes,B'],
  ['Did you like the food?,Would you recommend a caterer?,Company', 'Yes,Yes,Finch', 'No,Yes,Moor'],
  ['Would you recommend us?,Would you come again as a volunteer?,Shirt size', 'Yes,Yes,S', 'No,Yes,M'],
  ['对往届活动是否满意,是否愿意推荐嘉宾,单位', '是,否,甲公司', '是,是,乙公司'],
  ['商会推荐,校友会推荐', '是,否', '是,是'],
  ['是否会员推荐,是否入住会议推荐酒店', '是,否', '否,是'],
  ['Did you enjoy last year?,Would you recommend us?,Company', 'Yes,Yes,Finch', 'No,Yes,Moor'],
])('a sign-up that asks about the last time stays one: %s', async (questions, one, other) => {
  const sheet = await form(questions, one, other);
  expect(sheet.as).toBe('registrations');
  expect(sheet.drafts).toHaveLength(2);
});

test('the score of a tool that asks one question is a recommendation where the tool says so', async () => {
  const lines = (type: string) => [
    'Person ID,Name,Email,Score,Comment,Survey Type,Created At',
    `500,Ann Finch,ann@example.com,10,Superb,${type},2026-05-21 09:00:00`,
    `501,Bo Moor,bo@example.com,4,,${type},2026-05-21 09:10:00`,
  ];
  const sheet = await readLines(lines('nps'));
  expect(sheet).toMatchObject({ tool: 'delighted', as: 'survey' });
  expect(sheet.survey?.questions.map(({ kind }) => kind)).toEqual(['nps', 'text']);
  expect(valueIn(sheet, 2, 'Score')).toBe(10);
  expect(sheet.answers.map(({ at }) => at)).toEqual(['2026-05-21T09:00:00.000Z', '2026-05-21T09:10:00.000Z']);
  expect((await readLines(lines('csat'))).survey?.questions[0]?.kind).not.toBe('nps');
});
