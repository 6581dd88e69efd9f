/** Lists of reviews: a mark and a remark beside a name are feedback, unless the list tells of people who come. */
import { expect, test } from 'vitest';
import { readLines, readText, valueIn } from '../../reading.ts';

test.each([
  ['Name,Email,Rating,Review,Created At', 'Ann Finch,ann@example.com,5,Great,2026-05-21 09:00:00'],
  ['Datum,Name,E-Mail,Bewertung,Bewertungstext', '21.05.2026 09:00,Ann Finch,ann@example.com,5,Super'],
  ['event,attendee,rating,comment', 'Fair,Ann Finch,5,Great'],
  ['id,prenom,note,commentaire,date,statut', '1,Ann,5,Super,2026-05-21 09:00:00,publié'],
  ['Data,Nome,Email,Avaliação,Comentário,Anônimo', '21/05/2026,Ann Finch,ann@example.com,5,Ótimo,Não'],
  [
    '学员姓名,所属公司,课程名称,评分,评价内容,评价时间,处理状态',
    '王芳,云杉,沙龙,5星,很好,2026-05-21 09:00:00,已处理',
  ],
])('a mark and a remark are of a review, not of a guest: %s', async (headings, row) => {
  const sheet = await readLines([headings, row, row], { forEvent: true });
  expect(sheet).toMatchObject({ as: 'survey', drafts: [] });
  const mark = headings.split(',').find((one) => /rating|bewert|note|avalia|评分/i.test(one)) ?? '';
  expect(valueIn(sheet, 2, mark)).toBe(5);
});

test.each([
  [
    'a ticket',
    'Name,Email,Ticket,Rating,Comment,Created At',
    'Ann Finch,ann@example.com,VIP,3,early,2026-05-21',
  ],
  [
    'a phone',
    'Name,Email,Phone,Rating,Comments,Timestamp',
    'Ann Finch,ann@example.com,+12025550141,3,early,2026-05-21',
  ],
  [
    'a company',
    'Name,Company,Email,Rating,Comments,Date',
    'Ann Finch,Finch Ltd,ann@example.com,3,call her,2026-05-21',
  ],
  ['no time', 'First Name,Last Name,Email,Rating,Comments', 'Ann,Finch,ann@example.com,3,call her'],
  [
    'a rating of chess',
    'Name,Email,Rating,Comment,Created At',
    'Ann Finch,ann@example.com,1830,early,2026-05-21',
  ],
  [
    'an approval',
    'Name,Email,Rating,Comment,Status,Created At',
    'Ann Finch,ann@example.com,3,good,approved,2026-05-21',
  ],
  [
    'a remark without a mark',
    'Name,Email,Rating,Comment,Created At',
    'Ann Finch,ann@example.com,,call her,2026-05-21',
  ],
  ['a note in English', 'Name,Email,Note,Comments,Date', 'Ann Finch,ann@example.com,2,early,2026-05-21'],
])('a list with %s stays one of people', async (_, headings, row) => {
  const sheet = await readLines([headings, row, row.replace('early', '').replace('call her', '')], {
    forEvent: true,
  });
  expect(sheet.as).toBe('registrations');
  expect(sheet.drafts.length).toBeGreaterThan(0);
});

test('of a list whose name says whom somebody else rated, nobody gave an answer', async () => {
  const text = 'Name,Email,Rating,Comment,Created At\nAnn Finch,ann@example.com,3,good,2026-05-21 09:00:00\n';
  const as = async (file: string) => (await readText(text, { forEvent: true }, file)).as;
  expect(await as('speaker-applications.csv')).toBe('registrations');
  expect(await as('reviews.csv')).toBe('survey');
});

test('reviews of several events are read for the one that is meant', async () => {
  const lines = [
    'event,attendee,rating,comment,created_at',
    'Fair,Ann Finch,5,Great,2026-05-21 09:00:00',
    'Expo,Bo Moor,1,,2026-05-22 09:00:00',
  ];
  await expect(readLines(lines)).rejects.toMatchObject({ code: 'file.several-events' });
  const sheet = await readLines(lines, { event: { name: 'Fair', start: '2026-05-20' }, forEvent: true });
  expect(sheet.answers).toHaveLength(1);
  expect(sheet.skipped.map(({ row, code }) => [row, code])).toEqual([[3, 'other-event']]);
});

test('what was written to a mark is no mark, and whoever would come is on no scale', async () => {
  const sheet = await readLines([
    '评分,评价内容,是否愿意再次参加,提交时间',
    '5,很好,愿意,2026-05-21 09:00:00',
    '2,还行,不愿意,2026-05-21 09:10:00',
  ]);
  expect(sheet.survey?.questions.map(({ kind }) => kind)).toEqual(['scale', 'text', 'text']);
});

test.each([
  ['选手姓名,评分,评论,时间', '王芳,5,动作标准,2026-05-21'],
  ['客户名称,评分,评论,日期', '王芳,5,优质,2026-05-21'],
  ['Speaker,Email,Rating,Comment,Date', 'Ann Finch,ann@example.com,5,clear,2026-05-21'],
  ['Name,Email,Rating,Comment,Registration Date', 'Ann Finch,ann@example.com,3,first time,2026-05-21'],
])('whom others judge, and who registered, gave no review: %s', async (headings, row) => {
  expect((await readLines([headings, row], { forEvent: true })).as).toBe('registrations');
});

test.each(['Puntuación', '星级', '별점', 'Puan'])('every mark of a review counts: %s', async (heading) => {
  const sheet = await readLines([`Name,Event,${heading},Comment`, 'Ann Finch,Fair,4,Good'], {
    forEvent: true,
  });
  expect([sheet.as, valueIn(sheet, 2, heading)]).toEqual(['survey', 4]);
  expect(sheet.survey?.questions.some(({ kind, max }) => kind === 'scale' && max === 5)).toBe(true);
});

test('stars are marks in a review', async () => {
  const sheet = await readLines(['Date,Name,Stars,Review', '2026-05-21,Ann Finch,4,Good'], {
    forEvent: true,
  });
  expect([sheet.as, valueIn(sheet, 2, 'Stars')]).toEqual(['survey', 4]);
});

test('where nothing says who judged whom, people stay people and a note says how it may be read', async () => {
  const row = 'Ann Finch,ann@example.com,3,good';
  const read = (time: string, file: string) =>
    readText(
      `Name,Email,Rating,Comment,${time}\n${row}${time.includes('Event') ? ',Fair' : ''},2026-05-21 09:00:00\n`,
      { forEvent: true },
      file,
    );
  const told = async (time: string, file = 'list.csv') => {
    const { as, issues } = await read(time, file);
    return [as, ...issues.map(({ code }) => code)];
  };
  for (const time of ['Date', 'Event,Date'])
    expect((await read(time, 'list.csv')).issues.map(({ code }) => code)).toEqual(['may-be-reviews']);
  for (const time of ['Registered at', 'Signed up', 'Booked at', 'RSVP date'])
    expect((await told(time))[0]).toBe('registrations');
  for (const file of ['customers.csv', 'Kunden.csv', '学员.csv', 'rsvp.csv', 'performance reviews.csv'])
    expect(await told('Date', file)).toEqual(['registrations']);
  for (const file of ['feedback-2026.csv', 'avis.csv', 'guest feedback.csv'])
    expect(await told('Date', file)).toEqual(['survey']);
});

test('said to be a survey, its day is when each was given', async () => {
  const lines = ['Name,Email,Rating,Comment,Date', 'Ann Finch,ann@example.com,3,good,2026-05-21'];
  const { answers, issues } = await readLines(lines, { as: 'survey' });
  expect([answers[0]?.at?.slice(0, 10), issues]).toEqual(['2026-05-21', []]);
});

test('a file with the headings of a survey there is stays one, with the same keys, whatever its newer rows hold', async () => {
  const headings = 'Name,Email,Rating,Comment,Review date';
  const rows = ['Ann Finch,ann@example.com,3,good,2026-05-21', 'Ben Osei,ben@example.com,4,fine,2026-05-21'];
  const newer = [
    'Eva Baum,eva@example.com,10,ten,2026-05-22',
    'Finn Weber,finn@example.com,,none,2026-05-22',
  ];
  const first = await readLines([headings, ...rows], { forEvent: true });
  const grown = await readLines([headings, ...rows, ...newer], { forEvent: true });
  const surveys = new Set([first.fingerprint]);
  const known = await readLines([headings, ...rows, ...newer], { forEvent: true, surveys });
  expect([first.as, grown.as, known.as]).toEqual(['survey', 'registrations', 'survey']);
  expect(known.answers.slice(0, 2).map(({ key }) => key)).toEqual(first.answers.map(({ key }) => key));
  const said = await readLines([headings, ...rows], { as: 'registrations', surveys });
  expect(said.as).toBe('registrations');
});
