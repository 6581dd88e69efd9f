/** Columns that form and survey tools add beside their questions are recognised and not taken for questions. */
import { expect, test } from 'vitest';
import { answerAt, draftAt, emailsOf, questionsOf, readLines, valueIn } from '../reading.ts';

test('a form with sections tells name, place, money and time', async () => {
  const sheet = await readLines(
    [
      'Summit_Id,Name_First,Name_Last,Email,Address_City,Address_Country,Order_OrderAmount,Order_AmountPaid,Entry_Status,Entry_DateCreated,Entry_DateSubmitted',
      '1,Rosa,Kappel,rosa@example.com,Boston,USA,99,99,Paid,2026-03-03 10:00:00,2026-03-03 10:05:00',
    ],
    { currency: 'USD' },
  );
  expect(sheet.as).toBe('registrations');
  expect(draftAt(sheet, 2).person.texts).toMatchObject({ city: 'Boston', country: 'USA' });
  expect(draftAt(sheet, 2).registration).toMatchObject({
    fee: { amount: 9900, currency: 'USD' },
    paid: { amount: 9900, currency: 'USD' },
    status: 'registered',
    registeredAt: '2026-03-03T10:05:00.000Z',
  });
});

test('a product a form sells is a ticket, what stands in brackets behind it is not its name', async () => {
  const sheet = await readLines([
    'Submission Date,Name,E-mail,My Products: Products,Submission ID',
    '"Mar 3, 2026",Rosa Kappel,rosa@example.com,"Early Bird (Amount: 99.00 USD, Quantity: 1)",610100001',
  ]);
  expect(draftAt(sheet, 2).registration).toMatchObject({
    ticket: 'Early Bird',
    key: 'submission id:610100001',
    registeredAt: '2026-03-03T00:00:00.000Z',
  });
});

test('short numbers of entries are keys of their form alone', async () => {
  const keyIn = async (headings: string) =>
    draftAt(await readLines([headings, '12,Rosa Kappel,rosa@example.com,2026-03-03']), 2).registration?.key;
  const one = await keyIn('Entry Id,Name,Email,Entry Date');
  const other = await keyIn('Entry Id,Your name,Email,Entry Date');
  expect(one).toMatch(/^entry id:[0-9a-f]{6}-12$/);
  expect(other).not.toBe(one);
});

test('the currency one amount of a row names is that of the others', async () => {
  const sheet = await readLines(
    ['Name,Email,Ticket price,Amount paid', 'Rosa Kappel,rosa@example.com,$120.00,100.00'],
    { currency: 'CNY' },
  );
  expect(draftAt(sheet, 2).registration?.paid).toEqual({ amount: 10_000, currency: 'USD' });
});

test('who has not finished a form has not registered', async () => {
  const sheet = await readLines([
    'Submission ID,Last updated,Submission started,Status,Current step,Name,Email,Network ID',
    'b5877,2026-03-03T10:05:00Z,2026-03-03T10:00:00Z,finished,Ending,Rosa Kappel,rosa@example.com,a',
    'b5878,2026-03-04T10:05:00Z,2026-03-04T10:00:00Z,in_progress,Page 2,Nils Ost,nils@example.org,b',
  ]);
  expect(sheet.drafts.map(({ registration }) => registration?.status)).toEqual(['registered', 'invited']);
});

test('options that a form writes in one column and in one a piece are one question', async () => {
  const sheet = await readLines([
    'Submission ID,Respondent ID,Submitted at,How satisfied were you?,Which talks?,Which talks? (Opening),Which talks? (Closing)',
    'PgYb1,l0W1,2026-04-20 09:15:02,5,"Opening, Closing",true,true',
    'PgYb2,l0W2,2026-04-20 10:15:02,3,Opening,true,false',
  ]);
  expect(questionsOf(sheet)).toEqual(['scale How satisfied were you?', 'multi Which talks?']);
  expect(valueIn(sheet, 2, 'talks')).toEqual(['Opening', 'Closing']);
  expect(valueIn(sheet, 3, 'talks')).toEqual(['Opening']);
});

test('the bare score of a tool that counts promoters asked for a recommendation', async () => {
  const sheet = await readLines([
    'Response ID,Person ID,Name,Email,Survey type,Score,Comment,Created at,Permalink',
    '10012345,2001,Rosa Kappel,rosa@example.com,nps,9,Great talks,2026-04-20 09:05:00 UTC,https://example.com/r/1',
    '10012346,2002,Nils Ost,nils@example.org,nps,5,,2026-04-20 10:05:00 UTC,https://example.com/r/2',
  ]);
  expect(sheet.as).toBe('survey');
  expect(questionsOf(sheet)).toEqual(['nps Score', 'text Comment']);
  expect(answerAt(sheet, 2).person?.emails.map(({ value }) => value)).toEqual(['rosa@example.com']);
});

test.each([
  ['Phone - mobile,City - work,Country - work', '202-555-0111,Boston,USA'],
  ['SMS,Address 1: City,Address 1: Country/Region', '12025550111,Boston,USA'],
])('%s are a number and a place', async (headings, cells) => {
  const sheet = await readLines([`Name,Email,${headings}`, `Rosa Kappel,rosa@example.com,${cells}`]);
  expect(draftAt(sheet, 2).person).toMatchObject({
    phones: [{ value: '+12025550111' }],
    texts: { city: 'Boston', country: 'USA' },
  });
});

test('a page somebody linked is a name without its address', async () => {
  const sheet = await readLines([
    'Name,Company,Email',
    'Rosa Kappel,Kappel & Co (https://example.com/Kappel-1a2b),rosa@example.com',
  ]);
  expect(draftAt(sheet, 2).person.organisation).toBe('Kappel & Co');
});

test('how many tickets somebody took is no score', async () => {
  const sheet = await readLines([
    'Submitted At,Name,Email,Tickets,Tickets (quantity),Charge total,Charge status,Submission ID',
    '2026-03-02T10:12:33Z,Rosa Kappel,rosa@example.com,Early bird,1,$99.00,Paid,610aa',
    '2026-03-03T10:12:33Z,Nils Ost,nils@example.org,Standard,2,$298.00,Refunded,610ab',
  ]);
  expect(sheet.as).toBe('registrations');
  expect(draftAt(sheet, 2).registration).toMatchObject({
    ticket: 'Early bird',
    fee: { amount: 9900 },
    status: 'registered',
  });
  expect(draftAt(sheet, 3).registration?.status).toBe('cancelled');
});

test('whose approval is pending waits, and how complete an entry is says nothing', async () => {
  const sheet = await readLines([
    'Entry Id,Name,Last,Email,Date Created,Completion Status,Approval Status',
    '100200,Rosa,Kappel,rosa@example.com,2026-03-02 10:12:33,1,Pending',
  ]);
  expect(sheet.issues).toEqual([]);
  expect(draftAt(sheet, 2).person.name).toBe('Rosa Kappel');
  expect(draftAt(sheet, 2).registration?.status).toBe('waitlisted');
});

test('who answered a survey is told as the respondent', async () => {
  const sheet = await readLines([
    'Response ID,Respondent Email,Collector Name,Status,Q1. How would you rate the event overall?',
    '8001000000001,rosa@example.com,Web link,Completed,Excellent',
    '8001000000002,,Web link,Completed,Poor',
  ]);
  expect(questionsOf(sheet)).toEqual(['scale Q1. How would you rate the event overall?']);
  expect(answerAt(sheet, 2).person?.emails.map(({ value }) => value)).toEqual(['rosa@example.com']);
});

test('a rating on a scale that is told is one of a survey, and a row of a grid that is called like people has no names', async () => {
  const rated = await readLines([
    'Name,Email,Rating (1-5),Comment',
    'Rosa Kappel,rosa@example.com,5,Great',
    'Nils Ost,nils@example.org,3,Too long',
  ]);
  expect(rated.as).toBe('survey');
  const grid = await readLines([
    '序号,提交答卷时间,所用时间,来自IP,"3、(嘉宾)","3、(场地)"',
    '1,2026/4/20 10:12:33,175秒,192.0.2.1,4,5',
    '2,2026/4/20 10:15:33,95秒,192.0.2.1,3,2',
  ]);
  expect(questionsOf(grid)).toEqual(['scale 3、(嘉宾)', 'scale 3、(场地)']);
  expect(answerAt(grid, 2)).toMatchObject({ complete: true, person: null });
});

test.each(['Votre e-mail', 'Ihre E-Mail-Adresse', 'Su correo electrónico', 'Seu e-mail', 'Uw e-mailadres'])(
  '“%s” is an address',
  async (heading) => {
    const sheet = await readLines([`Name,${heading}`, 'Rosa Kappel,rosa@example.com']);
    expect(emailsOf(draftAt(sheet, 2))).toEqual(['rosa@example.com']);
  },
);

test('a survey tool in Japanese writes when and how long, and asks in grids', async () => {
  const sheet = await readLines([
    '回答ID,回答開始日時,回答完了日時,回答時間（秒）,Q1. 総合満足度,Q2. 満足度【講演】',
    '1001,2026/04/20 10:10:00,2026/04/20 10:12:33,153,非常に満足,満足',
    '1002,2026/04/20 11:10:00,2026/04/20 11:12:33,153,不満,普通',
  ]);
  expect(questionsOf(sheet)).toEqual(['scale Q1. 総合満足度', 'scale Q2. 満足度【講演】']);
  expect(answerAt(sheet, 2).at).toBe('2026-04-20T10:12:33.000Z');
});

test('the columns of a form may stand in another order', async () => {
  const sheet = await readLines([
    'Startzeit,Fertigstellungszeit,ID,E-Mail,Wie zufrieden waren Sie insgesamt?',
    '2026-05-21 09:00,2026-05-21 09:04,1,ann@example.com,5',
    '2026-05-21 10:00,2026-05-21 10:04,2,anonymous,2',
  ]);
  expect(sheet.tool).toBe('microsoft-forms');
  expect(sheet.answers.map(({ at }) => at)).toEqual(['2026-05-21T09:04:00.000Z', '2026-05-21T10:04:00.000Z']);
  expect(sheet.survey?.questions).toHaveLength(1);
});
