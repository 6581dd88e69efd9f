/** Which columns of a list are questions of a survey, and which of them are about the whole. */
import { expect, test } from 'vitest';
import { readLines, valueIn } from '../reading.ts';

test.each([
  ['en', 'Speakers', 'Good', 'Fair', [4, 3]],
  ['en', 'Organisation', 'Satisfied', 'Very satisfied', [4, 5]],
  ['zh', '講者', '4 - 滿意', '3 - 普通', [4, 3]],
])('people may judge what their lists are headed by: %s %s', async (_, heading, first, second, scores) => {
  const sheet = await readLines([
    `ID,Start time,Completion time,Email,Name,Your name,Your phone,Overall satisfaction,${heading}`,
    `1,4/20/26 9:00:00,4/20/26 9:05:00,anonymous,,Ann Moss,(202) 555-0113,5,${first}`,
    `2,4/20/26 9:10:00,4/20/26 9:15:00,anonymous,,Bo Reed,(202) 555-0114,4,${second}`,
  ]);
  expect(sheet.answers.map(({ person }) => person?.name)).toEqual(['Ann Moss', 'Bo Reed']);
  expect([2, 3].map((row) => valueIn(sheet, row, heading))).toEqual(scores);
});

test('points with the words they stand for are a survey, whatever else is told', async () => {
  const sheet = await readLines([
    'Registered on,Full name,Tel,"How would you rate the event?",Any comments?',
    '2026-04-20,Ann Moss,(202) 555-0113,3 - Fair,loud',
    '2026-04-21,,,5 - Excellent,',
  ]);
  expect(sheet.as).toBe('survey');
  expect([2, 3].map((row) => valueIn(sheet, row, 'rate the event'))).toEqual([3, 5]);
});

test('whoever judges without a name makes a survey of a list with names; who signs up has one', async () => {
  const heading = 'Date registered,How would you rate our last event overall?,Full name,Email';
  const judged = await readLines([
    heading,
    '2026-04-18,5,Ann Moss,ann@example.com',
    '2026-04-19,4,,',
    '2026-04-20,3,,',
  ]);
  expect(judged.as).toBe('survey');
  const signedUp = await readLines([
    heading,
    '2026-04-18,5,Ann Moss,ann@example.com',
    '2026-04-19,4,Bo Reed,bo@example.com',
    'Average,4,,',
  ]);
  expect(signedUp.as).toBe('registrations');
});

test('points alone are no names where a tool’s own heading names people', async () => {
  const sheet = await readLines([
    '識別碼,開始時間,完成時間,電子郵件,名稱,參加者姓名,電話,整體滿意度（1-5分）,講者',
    '1,4/20/26 9:00:00,4/20/26 9:05:00,anonymous,,Ann Moss,(202) 555-0113,5,4',
    '2,4/20/26 9:10:00,4/20/26 9:15:00,anonymous,,Bo Reed,(202) 555-0114,4,2',
  ]);
  expect(sheet.answers.map(({ person }) => person?.name)).toEqual(['Ann Moss', 'Bo Reed']);
});

test('sides of an event with points are judged, though nothing says so, but not where they are put in order or ticked', async () => {
  const heads = 'Timestamp,How likely are you to recommend us? (0-10),Venue,餐饮,服務態度,Talks';
  const kinds = async (lines: readonly string[]) =>
    (await readLines([heads, ...lines])).survey?.questions.map(({ kind }) => kind);
  expect(await kinds(['2026/4/20 9:12:33,9,4,4,5,2', '2026/4/20 9:15:33,7,3,2,3,1'])).toEqual([
    'nps',
    'scale',
    'scale',
    'scale',
    'text',
  ]);
  const unjudged = ['nps', 'text', 'text', 'text', 'text'];
  expect(await kinds(['2026/4/20 9:12:33,9,1,2,3,2', '2026/4/20 9:15:33,7,3,1,2,1'])).toEqual(unjudged);
  const ticked = ['2026/4/20 9:12:33,9,1,1,,2', '2026/4/20 9:15:33,7,1,,1,1', '2026/4/20 9:18:33,7,,1,1,1'];
  expect(await kinds(ticked)).toEqual(unjudged);
  expect(await kinds(['2026/4/20 9:12:33,9,1,1,2,2', '2026/4/20 9:15:33,7,2,1,2,1'])).toEqual(unjudged);
});

test.each([
  ['How satisfied were you with the event?', 'How satisfied were you with the queue?'],
  ['General satisfaction', 'Satisfaction with speakers'],
  ['Wie bewerten Sie die Veranstaltung im Allgemeinen?', 'Wie bewerten Sie die Verpflegung?'],
  ['Note globale', 'Évaluez la restauration'],
  ['¿Cómo valora el evento en general?', '¿Cómo valora la comida?'],
  ['Como você avalia o evento em geral?', 'Como você avalia o local?'],
  ['Valutazione generale', 'Valutazione del luogo'],
  ['Hoe beoordeelt u het evenement in het algemeen?', 'Hoe beoordeelt u de locatie?'],
  ['Hur nöjd är du med eventet som helhet?', 'Hur nöjd är du med maten?'],
  ['Ogólna ocena wydarzenia', 'Ocena jedzenia'],
  ['Общая оценка мероприятия', 'Оценка еды'],
  ['您对本次大会满意吗', '您对餐饮满意吗'],
  ['総合評価', '会場の評価'],
])('of marks without words “%s” asks about the whole', async (whole, part) => {
  const sheet = await readLines([
    `Timestamp,${part},${whole},Would you recommend us? (0-10)`,
    '2026/04/20 10:12:33,2,5,9',
    '2026/04/20 10:15:33,3,4,7',
  ]);
  expect(sheet.survey?.questions.map(({ kind, dimension }) => [kind, dimension])).toEqual([
    ['scale', undefined],
    ['scale', 'overall'],
    ['nps', undefined],
  ]);
});

test('an evaluation in a list of people with companies makes no survey of it', async () => {
  const { as } = await readLines([
    'Nombre,Correo electrónico,Empresa,Valoración (1-5),Notas',
    'Luz Mora,luz@example.com,Mora SL,4,llamar',
    'Ivo Sanz,ivo@example.com,Sanz SA,2,',
  ]);
  expect(as).not.toBe('survey');
});

test.each([
  'Wie wahrscheinlich ist es, dass du uns weiterempfiehlst?',
  'Doporučil byste nás známým?',
  'Bizi arkadaşlarınıza önerir misiniz?',
  'Ați recomanda târgul?',
  'Suosittelisitko meitä?',
  'Чи порадили б ви нас?',
  '您会把我们介绍给朋友吗？',
])('“%s” asks for a recommendation', async (question) => {
  const sheet = await readLines([
    `Timestamp;${question};Ort`,
    '2026/04/20 10:12:33;9;Ort',
    '2026/04/20 10:15:33;4;',
  ]);
  expect([sheet.as, sheet.survey?.questions[0]?.kind]).toEqual(['survey', 'nps']);
});

test('marks and words of nobody but those who came are of the event', async () => {
  const heads = 'Name,Email,Checked in,Rating (1-5),Feedback';
  const rated = await readLines([
    heads,
    'Ana Ruiz,ana@example.com,Yes,5,Lovely',
    'Ben Cole,ben@example.com,Yes,3,',
    'Cy Lim,cy@example.com,No,,',
  ]);
  expect(rated.survey?.questions.map(({ kind }) => kind)).toEqual(['scale', 'text']);
  expect(rated.answers).toHaveLength(2);
  const ours = await readLines([
    heads,
    'Ana Ruiz,ana@example.com,Yes,5,Lovely',
    'Ben Cole,ben@example.com,No,3,call again',
    'Cy Lim,cy@example.com,No,,',
  ]);
  expect(ours.answers ?? []).toEqual([]);
  const judged = await readLines([
    'Name,Email,Checked in,Rating (1-5),Comment',
    'Ana Ruiz,ana@example.com,Yes,5,Wins',
    'Ben Cole,ben@example.com,Yes,3,',
    'Cy Lim,cy@example.com,No,,',
  ]);
  expect(judged.answers ?? []).toEqual([]);
});
