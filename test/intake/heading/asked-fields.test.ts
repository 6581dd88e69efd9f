/** Questions that ask for a field, and verbal scales, in the languages people use. */
import { expect, test } from 'vitest';
import { fieldOf } from '../../../src/intake/heading/headings.ts';
import { answerAt, draftAt, readLines, valueIn } from '../reading.ts';

test.each([
  ['Will you attend the event?', 'status'],
  ['Nehmen Sie teil?', 'status'],
  ['Je participerai', 'status'],
  ['Confirmo mi asistencia', 'status'],
  ['Você vai participar do evento?', 'status'],
  ['Ik ben aanwezig', 'status'],
  ['参加可否', 'status'],
  ['참석 여부', 'status'],
  ['Darf ich Sie per E-Mail über kommende Veranstaltungen informieren?', 'consentEmail'],
  ["J'accepte de recevoir la newsletter", 'consentEmail'],
  ['Deseo recibir información sobre próximos eventos', 'consentEmail'],
  ['Autoriza o envio de e-mails sobre próximos eventos?', 'consentEmail'],
  ['Vorrei ricevere la newsletter', 'consentEmail'],
  ['Ik wil de nieuwsbrief ontvangen', 'consentEmail'],
  ['メルマガの配信を希望する', 'consentEmail'],
  ['마케팅 정보 수신 동의', 'consentEmail'],
  ['Wie haben Sie von der Veranstaltung erfahren?', 'sourceChannel'],
  ['Como ficou sabendo do evento?', 'sourceChannel'],
  ['您将以何种身份参会？', 'role'],
])('“%s” asks for %s', (question, field) => {
  expect(fieldOf(question)?.field).toBe(field);
});

test.each(['Will you attend the dinner?', 'Nehmen Sie am Abendessen teil?', '懇親会への参加'])(
  '“%s” is not about coming at all',
  (question) => {
    expect(fieldOf(question)).toBeNull();
  },
);

test('a consent to privacy rules is none to be written to', () => {
  expect(fieldOf("J'accepte le traitement de mes informations")).toBeNull();
});

test('an address asked for in a sentence about mail is an address', async () => {
  const sheet = await readLines([
    'Name,"E-Mail, unter der Sie Informationen erhalten"',
    'Rosa Kappel,rosa@example.com',
  ]);
  expect(draftAt(sheet, 2).person.emails.map(({ value }) => value)).toEqual(['rosa@example.com']);
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

test('a time of day with dots is one', async () => {
  const sheet = await readLines(['Timestamp,Nome,Email', '20/04/2026 10.12.33,Rosa,rosa@example.com']);
  expect(draftAt(sheet, 2).registration?.registeredAt).toBe('2026-04-20T10:12:33.000Z');
});

test('half a day is written with a blank in Spanish', async () => {
  const sheet = await readLines([
    'Marca temporal,Nombre,Correo',
    '2026/05/21 9:12:01 a. m.,Rosa,rosa@example.com',
    '2026/05/21 3:40:55 p.\u00a0m. CET,Luz,luz@example.com',
  ]);
  expect(draftAt(sheet, 2).registration?.registeredAt).toBe('2026-05-21T09:12:01.000Z');
  expect(draftAt(sheet, 3).registration?.registeredAt).toBe('2026-05-21T14:40:55.000Z');
});

test('a row that says what kind of answer each question takes is a second one of headings', async () => {
  const asked = 'Code,Overall satisfaction,Comments';
  const sheet = await readLines([asked, ',Response,Open-Ended Response', '1,4,good', ',5,Response']);
  expect(sheet.answers.map(({ place }) => place.row)).toEqual([3, 4]);
  expect(valueIn(sheet, 4, 'Comments')).toBe('Response');
});

test.each([
  ['Your e-mail if you would like a reply', 'ann@example.com', ['ann@example.com']],
  ['Ihre E-Mail für Rückfragen', 'ann@example.com', ['ann@example.com']],
  ['May we contact you? If yes, leave your e-mail', 'ann@example.com', ['ann@example.com']],
  ['May we contact you? If yes, leave your e-mail', 'No', undefined],
  ["Your colleague's e-mail, if they would like an invitation", 'ann@example.com', undefined],
  ['Your e-mail or that of a friend', 'ann@example.com', undefined],
])('of whoever answers “%s” with %s is known %j', async (heading, cell, addresses) => {
  const sheet = await readLines([
    `Timestamp,"${heading}",Overall satisfaction (1-5)`,
    `2026-05-21 09:00,${cell},4`,
    '2026-05-22 09:00,,5',
  ]);
  expect(answerAt(sheet, 2).person?.emails.map(({ value }) => value)).toEqual(addresses);
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
