/** Survey files: which columns are questions, what the cells mean, which answers count, and by which key an answer is recognised again. */
import { expect, test } from 'vitest';
import { answerAt, readFixture, readLines, told, valueIn } from '../../reading.ts';

const scale = 'How satisfied are you overall?';
const nps = 'Would you recommend us? (0-10)';

async function kindOf(heading: string, cells: readonly string[]) {
  const rows = cells.map((cell) => `"${cell}",4`);
  const { survey } = await readLines([`"${heading}","${scale}"`, ...rows], { as: 'survey' });
  return survey?.questions[0];
}

test.each([
  ['4', 4],
  ['4分', 4],
  ['4 - Satisfied', 4],
  ['4/5', 4],
  ['★★★★', 4],
  ['★★★☆☆', 3],
])('the score in %s is %d', async (typed, score) => {
  const sheet = await readLines([`"${scale}",Note`, `"${typed}",a`, '5,b']);
  expect(valueIn(sheet, 2, 'satisfied')).toBe(score);
});

test.each([
  [
    ['Very satisfied', 'Satisfied', 'Neutral', 'Dissatisfied', 'Very dissatisfied'],
    [5, 4, 3, 2, 1],
  ],
  [
    ['非常满意', '满意', '一般', '不满意', '非常不满意'],
    [5, 4, 3, 2, 1],
  ],
  [
    ['非常同意', '比较同意', '不确定', '不太同意', '非常不同意'],
    [5, 4, 3, 2, 1],
  ],
  [
    ['Excellent', 'Very good', 'Good', 'Fair', 'Poor'],
    [5, 4, 3, 2, 1],
  ],
  [
    ['Excellent', 'Good', 'Average', 'Poor', 'Very poor'],
    [5, 4, 3, 2, 1],
  ],
  [
    ['A. 非常满意', 'B. 满意(4分)'],
    [5, 4],
  ],
])('the words %j are scores', async (words, scores) => {
  const sheet = await readLines(['评价,备注', ...words.map((word) => `${word},x`)]);
  expect(sheet.as).toBe('survey');
  expect(words.map((_, i) => valueIn(sheet, i + 2, '评价'))).toEqual(scores);
});

test.each([
  ['Wie zufrieden sind Sie?', ['Sehr zufrieden', 'Zufrieden', 'Unzufrieden'], [5, 4, 2]],
  ['Êtes-vous satisfait ?', ['Très satisfait', 'Insatisfait'], [5, 2]],
  ['¿Qué tal?', ['Muy satisfecho', 'Satisfecho'], [5, 4]],
  ['ご満足度', ['とても満足', '不満'], [5, 2]],
])('%s is answered in words of its language', async (heading, words, scores) => {
  const sheet = await readLines([`"${heading}",備考`, ...words.map((word) => `${word},x`)]);
  expect(words.map((_, i) => valueIn(sheet, i + 2, heading))).toEqual(scores);
});

test.each([
  ['Très satisfait(e)', 'Plutôt insatisfait·e', 5, 2],
  ['Muy satisfecho/a', 'Poco satisfecha', 5, 2],
  ['5分（非常满意）', '2分（不满意）', 5, 2],
  ['1 (sehr gut)', '4 (ausreichend)', 5, 2],
])('“%s” and “%s” are %d and %d', async (best, low, ...scores) => {
  const sheet = await readLines([`"${scale}",Note`, `${best},a`, `${low},b`]);
  expect([2, 3].map((row) => valueIn(sheet, row, 'satisfied'))).toEqual(scores);
});

test('one kind word under a question for suggestions is no score', async () => {
  const sheet = await readLines(['总体满意度,您的建议', '满意,很好', '一般,'], { as: 'survey' });
  expect(sheet.survey?.questions.map(({ kind }) => kind)).toEqual(['scale', 'text']);
});

test('words of two scales are no score', async () => {
  expect((await kindOf('Opinion', ['Excellent', '满意', 'whatever', 'x']))?.kind).toBe('text');
});

test('the first question from 0 to 10 about recommending is the one; a second is a scale', async () => {
  const sheet = await readLines([`"${nps}","Would you recommend the venue? (0-10)"`, '9,7', '3,10']);
  expect(sheet.survey?.questions.map(({ kind, min, max }) => [kind, min, max])).toEqual([
    ['nps', 0, 10],
    ['scale', 0, 10],
  ]);
});

test('a recommendation on another scale, and one of yes and no, are no such question', async () => {
  expect(await kindOf('Would you recommend us? (1-5)', ['5', '4', '3', '5'])).toMatchObject({
    kind: 'scale',
    min: 1,
    max: 5,
  });
  expect((await kindOf('Would you recommend us?', ['Yes', 'No', 'Yes', 'Yes']))?.kind).toBe('choice');
});

test('the question that says overall is about the whole, else the first about satisfaction', async () => {
  const dimensions = async (...heads: string[]) => {
    const sheet = await readLines([
      heads.map((head) => `"${head}"`).join(','),
      heads.map(() => '4').join(','),
    ]);
    return sheet.survey?.questions.map(({ dimension }) => dimension);
  };
  expect(await dimensions('Satisfaction with food', 'Satisfaction overall')).toEqual([undefined, 'overall']);
  expect(await dimensions('Satisfaction with food', 'Satisfaction with staff')).toEqual([
    'overall',
    undefined,
  ]);
  expect(await dimensions('服务满意度', '总体满意度')).toEqual([undefined, 'overall']);
  expect(await dimensions('Rate the food', 'Rate the event overall')).toEqual([undefined, 'overall']);
});

test('numbers that are no scores are not taken for a survey', async () => {
  expect((await readLines(['Name,Email,Table', 'Ana,ana@example.com,4'])).as).toBe('contacts');
  expect((await readLines(['Name,Email,Rating', 'Ana,ana@example.com,4'])).as).toBe('contacts');
  expect((await readLines(['Name,Order #,Ticket type,Overall satisfaction', 'Ana,1,Day,4'])).as).toBe(
    'registrations',
  );
});

test('a score that cannot be read is kept as typed and is no score', async () => {
  const sheet = await readLines(
    [`"${scale}",Email`, '5,a@example.com', '"very satisfied, mostly",b@example.com'],
    { as: 'survey' },
  );
  expect(valueIn(sheet, 3, 'satisfied')).toBe('very satisfied, mostly');
});

test.each([
  ['Topics: Art', 'Topics: Food'],
  ['Topics – Art', 'Topics – Food'],
  ['Topics [Art]', 'Topics [Food]'],
])('the columns %s and %s are one question, whatever marks a tick', async (one, other) => {
  for (const [tick, none] of [
    ['1', '0'],
    ['Yes', 'No'],
    ['是', '否'],
  ]) {
    const sheet = await readLines([`"${scale}",${one},${other}`, `5,${tick},${none}`, `4,${none},${tick}`]);
    expect(valueIn(sheet, 2, 'Topics')).toEqual(['Art']);
  }
  const named = await readLines([`"${scale}",${one},${other}`, '5,Art,', '4,Art,Food']);
  expect(valueIn(named, 3, 'Topics')).toEqual(['Art', 'Food']);
});

test('options joined with semicolons, and one column an option, are several choices', async () => {
  expect(await kindOf('Topics', ['Art;Food;', 'Art;', 'Food;Music;', 'Music;'])).toMatchObject({
    kind: 'multi',
    options: [{ en: 'Art' }, { en: 'Food' }, { en: 'Music' }],
  });
  const sheet = await readLines([`"${scale}",Topics (Art),Topics (Food)`, '5,1,0', '4,1,1', '3,0,0']);
  expect(sheet.survey?.questions[1]).toMatchObject({
    kind: 'multi',
    text: { en: 'Topics' },
    options: [{ en: 'Art' }, { en: 'Food' }],
  });
  expect(valueIn(sheet, 3, 'Topics')).toEqual(['Art', 'Food']);
  expect(valueIn(sheet, 4, 'Topics')).toBeUndefined();
});

test('free words with commas stay words', async () => {
  expect(
    (await kindOf('Comments', ['good food, bad seats', 'loud, hot', 'nothing, really', 'fine']))?.kind,
  ).toBe('text');
});

test('a source that says so, or no score at all, leaves an answer unfinished', async () => {
  const sheet = await readLines([
    `"${nps}",Response Type,Email`,
    '9,completed,a@example.com',
    '8,started,b@example.com',
    ',completed,c@example.com',
  ]);
  expect(sheet.answers.map(({ complete }) => complete)).toEqual([true, false, false]);
  expect(told(sheet.skipped)).toEqual(['3 incomplete-answer', '4 incomplete-answer']);
});

test('too fast to have read it is junk, whether told as a duration or by two times', async () => {
  const heads = ['Food', 'Music', 'Venue', 'Staff', 'Price']
    .map((about) => `Satisfaction with ${about}`)
    .join(',');
  const told = await readLines([
    `Duration,${heads}`,
    '00:00:09,5,5,5,5,5',
    '0:12,4,4,4,4,4',
    '1分5秒,3,3,3,3,3',
  ]);
  expect(told.answers.map(({ setAside }) => setAside)).toEqual(['junk', undefined, undefined]);
  const times = await readLines([
    `Start time,Submitted at,${heads}`,
    '2026-04-20 09:00:00,2026-04-20 09:00:05,5,5,5,5,5',
    '2026-04-20 09:00:00,2026-04-20 09:01:05,4,4,4,4,4',
  ]);
  expect(times.answers.map(({ setAside }) => setAside)).toEqual(['junk', undefined]);
});

test('a name that is none is junk only together with a second sign', async () => {
  const heads = `Your name,Email,"${scale}",Comment`;
  const sheet = await readLines([
    heads,
    '7,ana@example.com,4,a fine day',
    '7,nowhere,4,a rainy day',
    '7,bo@example.com,4,7',
    'Ana,nowhere,4,x',
  ]);
  expect(sheet.answers.map(({ setAside }) => setAside)).toEqual([undefined, 'junk', 'junk', undefined]);
});

test('an answer is known again by its text, wherever in the file it stands; equal answers stay two', async () => {
  const heads = `"${scale}",Comment`;
  const one = await readLines([heads, '5,fine', '4,well', '5,fine']);
  const two = await readLines([heads, '4,well', '5,fine', '5,fine']);
  const keys = one.answers.map(({ key }) => key);
  expect(new Set(keys).size).toBe(3);
  expect(new Set(two.answers.map(({ key }) => key))).toEqual(new Set(keys));
});

test('a survey is known again by its headings, and a question by its words', async () => {
  const first = await readFixture('google-forms-feedback.csv');
  const [head = '', ...rows] = [`"${scale}",Comment`, '5,fine', '4,well'];
  const other = await readLines([head, ...rows]);
  const more = await readLines([head, ...rows, '3,so so']);
  expect(other.survey?.fingerprint).toBe(more.survey?.fingerprint);
  expect(other.survey?.fingerprint).not.toBe(first.survey?.fingerprint);
  expect(other.survey?.questions.map(({ id }) => id)).toEqual(more.survey?.questions.map(({ id }) => id));
});

test('two questions of the same words have ids of their own', async () => {
  const sheet = await readLines([`"${scale}","${scale}"`, '5,1']);
  const ids = sheet.survey?.questions.map(({ id }) => id) ?? [];
  expect(new Set(ids).size).toBe(2);
  expect(Object.values(answerAt(sheet, 2).values)).toEqual([5, 1]);
});

test('a question named __proto__ is asked like any other', async () => {
  const sheet = await readLines([`"${scale}",__proto__`, '5,yes']);
  expect(valueIn(sheet, 2, '__proto__')).toBe('yes');
});

test('the order of the rows changes nothing but the order of the answers', async () => {
  const heads = `Timestamp,Email,"${scale}","${nps}"`;
  const rows = [
    '2026-04-20 09:00,a@example.com,5,9',
    '2026-04-21 09:00,b@example.com,4,8',
    '2026-04-22 09:00,c@example.com,3,2',
  ];
  const byKey = async (lines: readonly string[]) =>
    new Map((await readLines([heads, ...lines])).answers.map(({ key, values, at }) => [key, { values, at }]));
  expect(await byKey([...rows].reverse())).toEqual(await byKey(rows));
});

test('an answer that is a heading elsewhere is not taken for one', async () => {
  const sheet = await readLines(
    ['Would you come again?,What did you miss?', 'Yes,Food', 'No,Email', 'No,Name', 'Yes,Music'],
    { as: 'survey' },
  );
  expect(sheet.headerRow).toBe(1);
  expect(sheet.answers).toHaveLength(4);
});

test('where the heading tells the scale, a score beside it is a slip: kept, said, and counted nowhere', async () => {
  const how = 'How satisfied are you overall? (1-5)';
  const likely = 'How likely are you to recommend us?';
  const rows = ['5,9,a@example.com', '9,12,b@example.com', '2,3,c@example.com', '4,maybe,d@example.com'];
  const sheet = await readLines([`"${how}","${likely}",Email`, ...rows], { as: 'survey' });
  expect(sheet.survey?.questions.map(({ kind, min, max }) => [kind, min, max])).toEqual([
    ['scale', 1, 5],
    ['nps', 0, 10],
  ]);
  expect(sheet.answers.map(({ values }) => Object.values(values))).toEqual([
    [5, 9],
    ['9', '12'],
    [2, 3],
    [4, 'maybe'],
  ]);
  const slips = sheet.issues.filter(({ code }) => code === 'bad-score');
  expect(slips.map(({ row, column, value }) => [row, column, value])).toEqual([
    [3, how, '9'],
    [3, likely, '12'],
    [5, likely, 'maybe'],
  ]);
});

test('where most of what stands there is no score, it is no question for one', async () => {
  const rows = ['5', '"not at all, it was loud"', 'because of the food'];
  const sheet = await readLines(['"Are you satisfied, and why? (1-5)"', ...rows], { as: 'survey' });
  expect(sheet.survey?.questions.map(({ kind }) => kind)).toEqual(['text']);
});
