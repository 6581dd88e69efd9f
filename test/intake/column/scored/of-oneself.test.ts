/** What a sign-up asks of people themselves makes no survey of it, and what a survey asks stays one. */
import { expect, test } from 'vitest';
import { readLines } from '../../reading.ts';

const times = ['2026-05-01 09:00', '2026-05-02 09:00'];

/** The kind of a form that names two people and asks them one thing. */
async function kindOf(asked: string, cells: readonly [string, string], beside = 'Company,Rowe Inks,') {
  const [heading = '', ...others] = beside.split(',');
  const rows = cells.map(
    (cell, at) => `${times[at]},${['Ann Moss', 'Ed Rowe'][at]},p${at}@example.com,"${cell}",${others[at]}`,
  );
  return (await readLines([`Submitted at,Name,Email,"${asked}",${heading}`, ...rows])).as;
}

test.each([
  ['是否同意收集个人信息', '同意', '同意'],
  ['是否同意活动须知', '同意', '不同意'],
  ['I agree to the code of conduct', '1', '1'],
  ['Do you agree to the terms, which help us to a better experience?', 'Agree', 'Disagree'],
  ['I agree to a newsletter that keeps me informed', 'Agree', 'Disagree'],
  ['May we use photos of you that are good?', 'Agree', 'Disagree'],
  ['I agree that photos of me are kept', 'Agree', 'Agree'],
  ['How familiar are you with letterpress? (1-5)', '2', '5'],
  ['Rate your skill level (1-5)', '2', '5'],
  ['Votre niveau de français (1-5)', '2', '5'],
  ['您的英语水平（1-5）', '2', '5'],
  ['您对本次主题的了解程度（1-5）', '2', '5'],
  ['您对活字印刷的了解程度（1-5）', '1', '4'],
])('“%s” is asked of whoever signs up', async (asked, one, other) => {
  expect(await kindOf(asked, [one, other])).toBe('registrations');
});

test.each([
  ['Do you agree that the talks were good?', 'Agree', 'Agree'],
  ['I agree that the rules of the contest were fair', 'Agree', 'Disagree'],
  ['The rules of the contest are clear to me', 'Agree', 'Disagree'],
  ['活动须知清晰易懂', '同意', '不同意'],
  ['Rate your skill level before the workshop (1-5)', '2', '5'],
  ['Votre niveau de contentement, à évaluer (1-5)', '2', '5'],
  ['您的现场体验水平打分（1-5）', '2', '5'],
  ['您对讲师授课内容的掌握程度，请评分（1-5）', '2', '5'],
  ['How familiar were you made with letterpress? (1-5)', '2', '5'],
  ['How much has your knowledge grown? (1-5)', '2', '5'],
  ['您对产品的了解程度提高了吗？（1-5）', '2', '5'],
  ['How would you rate your experience with our staff? (1-5)', '2', '5'],
])('“%s” is asked after an event', async (asked, one, other) => {
  expect(await kindOf(asked, [one, other])).toBe('survey');
});

test('an experience is with a thing where a form asks to what one will come, and of the event elsewhere', async () => {
  const asked = 'How would you rate your experience with letterpress? (1-5)';
  expect(await kindOf(asked, ['2', '5'], 'Which session will you attend?,Morning,Evening')).toBe(
    'registrations',
  );
  expect(await kindOf(asked, ['2', '5'], 'Which session will you attend next year?,Morning,Evening')).toBe(
    'survey',
  );
  expect(await kindOf(asked, ['2', '5'], 'Which sessions would you like to attend in autumn?,Inks,')).toBe(
    'survey',
  );
  expect(await kindOf(asked, ['2', '5'])).toBe('survey');
});

test.each([
  ['是否愿意担任志愿者', '愿意', '不愿意', 'registrations'],
  ['是否同意加入微信群', '同意', '不同意', 'registrations'],
  ['英语水平', '好', '一般', 'registrations'],
  ['How likely are you to attend?', 'Very likely', 'Likely', 'registrations'],
  ['How would you rate your English?', 'Good', 'Fair', 'registrations'],
  ['Wie gut sind Ihre Deutschkenntnisse?', 'Gut', 'Sehr gut', 'registrations'],
  ['您是否愿意再次参加我们的活动', '愿意', '不愿意', 'survey'],
  ['How likely are you to attend again?', 'Very likely', 'Likely', 'survey'],
  ['What did you think of the food?', 'Good', 'Fair', 'survey'],
  ['Keynote', 'Excellent', 'Good', 'survey'],
  ['您是否同意以下观点：内容充实', '同意', '不同意', 'survey'],
  ['Do you agree with the choice of venue?', 'Agree', 'Disagree', 'survey'],
  ['服务水平', '好', '一般', 'survey'],
])('“%s” with %s and %s is one of %s', async (asked, one, other, as) => {
  expect(await kindOf(asked, [one, other])).toBe(as);
});

test.each([
  ['您希望入住的酒店星级？', '五星', '四星'],
  ['Are you happy to be photographed?', 'Happy', 'Not happy'],
  ['How is your English?', 'Very good', 'OK'],
  ['Wie gut ist Ihr Deutsch?', 'gut', 'ausreichend'],
  ['Are you OK with sharing a table?', 'OK', 'Neutral'],
  ['您的身体状况如何？', '良好', '一般'],
  ['Comment est votre anglais ?', 'bon', 'moyen'],
])('“%s” asks those who sign up about themselves', async (question, one, other) => {
  const lines = [
    `Name,Email,${question}`,
    `Ann Moss,ann@example.com,${one}`,
    `Bob Reed,bob@example.com,${other}`,
  ];
  const { as, drafts } = await readLines(lines, { forEvent: true });
  expect([as, drafts.length]).toEqual(['registrations', 2]);
});

test.each([
  ['How was the fair?', 'Very good', 'Average'],
  ['How would you rate our venue?', 'Good', 'Poor'],
  ['Wie hat Ihnen die Messe gefallen?', 'sehr gut', 'gut'],
  ['您觉得本次活动的内容怎么样？', '非常好', '一般'],
])('“%s” asks about what is over', async (question, one, other) => {
  const lines = [
    `Name,Email,${question}`,
    `Ann Moss,ann@example.com,${one}`,
    `Bob Reed,bob@example.com,${other}`,
  ];
  expect((await readLines(lines, { forEvent: true })).as).toBe('survey');
});
