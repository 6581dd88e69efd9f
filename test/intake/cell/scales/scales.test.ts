/** Scales answered in words: of which ladder, in which languages, with what is no answer and what is no word of it. */
import { expect, test } from 'vitest';
import { scaleIn } from '../../../../src/intake/cell/scales/scales.ts';
import { readLines, told, valueIn } from '../../reading.ts';

const heading = 'Overall satisfaction';

/** What becomes of each word below one heading, and how many steps its scale has. */
async function steps(words: string, asked = heading, region = 'US') {
  const said = words.split('; ');
  const lines = said.map((word, at) => `2026-05-21 09:0${at},"${word}"`);
  const sheet = await readLines([`Timestamp,"${asked}"`, ...lines], { region, as: 'survey' });
  const [question] = sheet.survey?.questions ?? [];
  return [question?.max, ...said.map((_, at) => valueIn(sheet, at + 2, asked))];
}

test.each([
  ['Very satisfied; Satisfied; Neither satisfied nor dissatisfied; Dissatisfied', [5, 5, 4, 3, 2]],
  ['Excelente; Muy bueno; Bueno; Regular; Malo', [5, 5, 4, 3, 2, 1]],
  ['Muy bueno; Bueno; Regular; Malo; Muy malo', [5, 5, 4, 3, 2, 1]],
  ['Excellent; Good; Average; Fair; Poor', [5, 5, 4, 3, 2, 1]],
  ['非常好; 好; 一般; 差; 非常差', [5, 5, 4, 3, 2, 1]],
  ['非常好; 好; 一般; 较差; 差', [5, 5, 4, 3, 2, 1]],
  ['满意; 较满意; 一般; 不太满意; 不满意', [5, 5, 4, 3, 2, 1]],
  ['満足; やや満足; どちらとも言えない; やや不満; 不満', [5, 5, 4, 3, 2, 1]],
  [
    'Très satisfait(e); Plutôt satisfait; Moyennement satisfait; Peu satisfait; Pas du tout satisfait',
    [5, 5, 4, 3, 2, 1],
  ],
  ['sehr zufrieden; eher zufrieden; teils, teils; eher unzufrieden; sehr unzufrieden', [5, 5, 4, 3, 2, 1]],
  ['очень доволен; скорее доволен; нейтрально; скорее недоволен; очень недовольна', [5, 5, 4, 3, 2, 1]],
])('the ladder that tells the words apart says what they count: %s', async (words, expected) => {
  expect(await steps(words)).toEqual(expected);
});

test('a ladder of seven steps is one where enough of them are said', async () => {
  const seven =
    'Strongly agree; Agree; Somewhat agree; Neither agree nor disagree; Somewhat disagree; Disagree';
  expect(await steps(seven)).toEqual([7, 7, 6, 5, 4, 3, 2]);
  expect(await steps('Strongly agree; Agree; Tend to agree; Disagree')).toEqual([5, 5, 4, 4, 2]);
});

test('one scale may be answered in several languages, also in one cell', async () => {
  expect(await steps('Very satisfied; 满意; Insatisfait; sehr unzufrieden')).toEqual([5, 5, 4, 2, 1]);
  expect(await steps('Satisfied 滿意; Neutral 一般; Très satisfait / Very satisfied')).toEqual([5, 4, 3, 5]);
});

test('marks stand for words, with them or in their place', async () => {
  expect(await steps('(5) Very satisfied; (4) Satisfied; (1) Very dissatisfied')).toEqual([5, 5, 4, 1]);
  expect(await steps('Excellent - 5; Average - 3; Fair - 2; Poor - 1')).toEqual([5, 5, 3, 2, 1]);
  expect(await steps('Very satisfied; 4; 2; Dissatisfied')).toEqual([5, 5, 4, 2, 2]);
  expect(await steps('😍; 🙂; 😐; 🙁 Poor; 😡')).toEqual([5, 5, 4, 3, 2, 1]);
  expect(await steps('🙂; 😐; 🙁')).toEqual([3, 3, 2, 1]);
});

test('whoever does not answer has no score, and a word of no scale is kept and told', async () => {
  const sheet = await readLines([
    'Timestamp,Overall satisfaction,Dinner,Recommend us? (0-10)',
    '2026-05-21 09:00,Very satisfied,Prefer not to say,9',
    '2026-05-21 09:01,Satisfied,Good,8',
    '2026-05-21 09:02,Tip top,Did not attend,7',
    '2026-05-21 09:03,Satisfied,Poor,3',
  ]);
  expect([2, 3, 4].map((row) => valueIn(sheet, row, 'Overall'))).toEqual([5, 4, 'Tip top']);
  expect([3, 5].map((row) => valueIn(sheet, row, 'Dinner'))).toEqual([4, 2]);
  expect([2, 4].map((row) => valueIn(sheet, row, 'Dinner'))).toEqual([undefined, undefined]);
  expect(told(sheet.issues)).toEqual(['4 bad-score Overall satisfaction Tip top']);
});

test('what is said in one’s own words, or of something else, is no scale', () => {
  expect(scaleIn(['Hall - 5', 'Hall - 4'])).toBeNull();
  expect(scaleIn(['Vegan', 'Vegetarian', 'Halal'])).toBeNull();
  expect(scaleIn(['Good', 'Monday', 'Tuesday'])?.unknown).toEqual(['Monday', 'Tuesday']);
});

test.each([
  ['a level that words of a scale stand among', 'Level', ['Beginner', 'Fair', 'Good', 'Excellent', 'Fair']],
  ['what somebody eats', 'Diet', ['Normal', 'Regular', 'Vegan', 'Normal', 'Vegan']],
  ['the state of a badge', 'Badge', ['OK', 'Good', 'Reprint', 'OK', 'Good']],
  ['a mood in faces', 'Mood', ['🙂', '😐', '🙂', '🙁', '😐']],
  ['who will not say', 'T-shirt', ['Prefer not to say', 'M', 'L', 'M', 'Prefer not to say']],
])('%s makes no survey of a sign-up', async (_, column, said) => {
  const rows = said.map(
    (word, at) => `2026-05-0${at + 1} 10:00,Ada Lind${'abcde'[at]},g${at}@example.com,${word}`,
  );
  const sheet = await readLines([`Timestamp,Name,Email,${column}`, ...rows]);
  expect([sheet.as, sheet.drafts.length]).toEqual(['registrations', said.length]);
});

test('a table of what a survey came to is refused, ticks below the words of a scale are not', async () => {
  const words = 'Very satisfied,Satisfied,Neutral,Dissatisfied';
  await expect(
    readLines([`Question,${words},Total`, 'Overall,12,20,5,2,39', 'Venue,10,15,10,3,38']),
  ).rejects.toMatchObject({ code: 'file.results' });
  const ticked = await readLines([
    `Name,Email,${words}`,
    'Ada Lind,ada@example.com,1,,,',
    'Bo Gray,bo@example.com,,1,,',
  ]);
  expect([ticked.as, ticked.answers.length]).toEqual(['survey', 2]);
});

test('exhibitors who were asked what they think are a survey where its title says so', async () => {
  const list = [
    '展位号,公司名称,填表人,联系电话,人流量满意度,主办方服务',
    'A01,扬州漆器,尉迟琳,13800002001,4,5',
    'A02,景德瓷坊,单于航,13800002002,2,3',
  ];
  expect((await readLines(['展商满意度调查汇总', ...list], { region: 'CN' })).as).toBe('survey');
  expect((await readLines(['展商报名登记表', ...list], { region: 'CN' })).as).toBe('exhibitors');
  const sold = [
    '展位号,公司名称,联系人,联系电话,备注,去年满意度',
    'A01,扬州漆器,尉迟琳,13800002001,加灯,4',
    'A02,景德瓷坊,单于航,13800002002,,2',
  ];
  expect((await readLines(['2026秋季工艺展 展商', ...sold], { region: 'CN' })).as).toBe('exhibitors');
});

test.each([
  ['Valore la comida', ['Muy bueno', 'Bueno', 'Regular', 'Malo', 'Muy malo']],
  [
    'Quão satisfeito você está?',
    ['Muito satisfeito', 'Satisfeito', 'Neutro', 'Insatisfeito', 'Muito insatisfeito'],
  ],
  ['Come valuta i relatori?', ['Ottimo', 'Buono', 'Sufficiente', 'Scarso', 'Pessimo']],
  ['Hoe tevreden bent u?', ['Zeer tevreden', 'Tevreden', 'Neutraal', 'Ontevreden', 'Zeer ontevreden']],
  ['講演内容はいかがでしたか', ['とても良い', '良い', '普通', '悪い', 'とても悪い']],
  ['만족도', ['매우 만족', '만족', '보통', '불만족', '매우 불만족']],
  [
    'Das Programm war gut',
    ['Stimme voll zu', 'Stimme eher zu', 'Teils/teils', 'Stimme eher nicht zu', 'Stimme gar nicht zu'],
  ],
  [
    'How satisfied were you?',
    [
      'Extremely satisfied',
      'Very satisfied',
      'Somewhat satisfied',
      'Not so satisfied',
      'Not at all satisfied',
    ],
  ],
  ['会务服务', ['优秀', '良好', '一般', '较差', '很差']],
])('%s: %j are five steps', async (question, words) => {
  const sheet = await readLines([`"${question}",Note`, ...words.map((word) => `${word},x`)]);
  expect(sheet.as).toBe('survey');
  expect(words.map((_, at) => valueIn(sheet, at + 2, question))).toEqual([5, 4, 3, 2, 1]);
});

test.each([
  [
    ['Very good', 'Average', 'Very poor'],
    [5, 3, 1],
  ],
  [
    ['Very happy', 'Happy', 'Unhappy'],
    [5, 4, 2],
  ],
  [
    ['Exceeded my expectations', 'Met my expectations'],
    [4, 3],
  ],
  [
    ['sehr gut', 'befriedigend', 'mangelhaft'],
    [5, 3, 1],
  ],
  [
    ['特别满意', '还行', '不满意'],
    [5, 3, 2],
  ],
  [
    ['符合预期', '低于预期'],
    [3, 2],
  ],
  [
    ['五星', '两星'],
    [5, 2],
  ],
])('%j are words of a scale', async (words, scores) => {
  const sheet = await readLines([
    'Timestamp,How was the fair?,Would you recommend us? (0-10)',
    ...words.map((word) => `2026/04/20 10:12:33,${word},9`),
  ]);
  expect(sheet.answers.map(({ values }) => Object.values(values)[0])).toEqual(scores);
});

test.each([
  ['Hur nöjd är du överlag?', 'Mycket nöjd', 'Missnöjd'],
  ['Hvor tilfreds er du samlet set?', 'Meget tilfreds', 'Utilfreds'],
  ['Ogólnie, jak bardzo jesteś zadowolony?', 'Bardzo zadowolony', 'Niezadowolony'],
])('%s is asked by words of a scale', async (question, best, poor) => {
  const sheet = await readLines([
    `Timestamp,${question.replace(',', '')}`,
    `4/18/2026 9:00:00,${best}`,
    `4/18/2026 9:10:00,${poor}`,
  ]);
  expect(sheet.survey?.questions[0]).toMatchObject({ kind: 'scale', dimension: 'overall' });
  expect(sheet.answers.map(({ values }) => Object.values(values)[0])).toEqual([5, 2]);
});
