/** Lists with renamed columns, with headings whose meaning the cells decide, and with lines below that are about the file. */
import { expect, test } from 'vitest';
import { fieldOf } from '../../../src/intake/heading/headings.ts';
import { draftAt, readLines, told, valueIn } from '../reading.ts';

const forEvent = { forEvent: true } as const;
const inDollars = { forEvent: true, currency: 'USD' } as const;

test.each([
  ['当前状态', 'status'],
  ['票面价', 'fee'],
  ['票券編號', 'key'],
  ['與會身分', 'role'],
  ['Newsletter opt-in', 'consentEmail'],
  ['是否願意收到電子報', 'consentEmail'],
  ['Darf ich Ihnen E-Mails schicken?', 'consentEmail'],
])('“%s” is a heading for %s', (heading, field) => {
  expect(fieldOf(heading)?.field).toBe(field);
});

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

test('a company may be called like a grade', async () => {
  const sheet = await readLines(['Name,Company', 'Ann Moss,Fair', 'Bo Reed,Good'], forEvent);
  expect(sheet.drafts.map(({ person }) => person.organisation)).toEqual(['Fair', 'Good']);
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

test('marks whose words say that the first is the best are read by the words', async () => {
  const sheet = await readLines([
    'Name,Wie war das Essen?,Wie zufrieden waren Sie? (1-5)',
    'Ann Moss,1 = sehr gut,1 - sehr zufrieden',
    'Bo Reed,4 = schlecht,5 - sehr unzufrieden',
  ]);
  expect([2, 3].map((row) => valueIn(sheet, row, 'Essen'))).toEqual([5, 2]);
  expect([2, 3].map((row) => valueIn(sheet, row, 'zufrieden'))).toEqual([5, 1]);
});

test('what one of several costs is no fee beside what all of them cost', async () => {
  const booths = await readLines(
    [
      'Booth,Company,Contact,Area (sqm),Unit price,Total',
      'A1,Oak,Ann Moss,9,100,900',
      'A2,Elm,Bo Reed,18,100,1800',
    ],
    inDollars,
  );
  expect(booths.drafts.map(({ registration }) => registration?.fee?.amount)).toEqual([90000, 180000]);
  const tickets = await readLines(['Name,Unit price', 'Ann Moss,100', 'Bo Reed,80'], inDollars);
  expect(tickets.drafts.map(({ registration }) => registration?.fee?.amount)).toEqual([10000, 8000]);
  // What stands under “Total” here is no sum.
  const numbered = await readLines(['Name,Unit price,Total', 'Ann Moss,100,1', 'Bo Reed,80,2'], inDollars);
  expect(numbered.drafts.map(({ registration }) => registration?.fee)).toEqual([undefined, undefined]);
});

test('a role is what people are at work where most of its cells say so, and nobody comes as anything', async () => {
  const titles = async (roles: readonly string[]) => {
    const rows = roles.map((role, at) => `Person ${at},p${at}@example.com,${role}`);
    const { drafts } = await readLines(['Name,Email,Role', ...rows], forEvent);
    return drafts.map(({ person }) => person.texts.title);
  };
  expect(await titles(['CEO', 'Marketing Manager', 'Partner', 'Buyer'])).toEqual([
    'CEO',
    'Marketing Manager',
    'Partner',
    'Buyer',
  ]);
  expect(await titles(['总经理', '设计师'])).toEqual(['总经理', '设计师']);
  expect(await titles(['Manager', 'Director', 'Speaker'])).toEqual([undefined, undefined, undefined]);
  expect(await titles(['Organizer', 'Programme Director', 'Track Lead'])).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(await titles(['Red team', 'Blue team', 'Lead'])).toEqual([undefined, undefined, undefined]);
});

test('a sentence behind the mark of a footnote is about the file, a name behind one is somebody', async () => {
  const below = await readLines(
    ['Name,Company', 'Ann Moss,Oak', ',', '* Änderungen bitte an das Büro,'],
    forEvent,
  );
  expect(below.drafts.map(({ person }) => person.name)).toEqual(['Ann Moss']);
  expect(told(below.skipped)).toEqual(['4 footer-row']);
  const named = await readLines(['Name,Company', 'Ann Moss,Oak', '* Jan van der Berg,'], forEvent);
  expect(named.drafts).toHaveLength(2);
});

test('German words and payments that are awaited under an approval tell the state', async () => {
  const states = async (heading: string, words: readonly string[]) => {
    const { drafts } = await readLines(
      [`Name,${heading}`, ...words.map((word, at) => `Person ${at},${word}`)],
      forEvent,
    );
    return drafts.map(({ registration }) => registration?.status);
  };
  expect(await states('Status', ['nicht bezahlt', 'auf Warteliste', 'Zurückgezogen'])).toEqual([
    'pending',
    'waitlisted',
    'cancelled',
  ]);
  expect(await states('审核状态', ['待支付', 'Pending'])).toEqual(['pending', 'waitlisted']);
});

test('professor is what somebody is at work, also in a column of titles', async () => {
  const sheet = await readLines(['Name,Title', '张伟,教授', '李娜,设计师'], forEvent);
  expect([2, 3].map((row) => draftAt(sheet, row).person.texts.title)).toEqual(['教授', '设计师']);
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

test('the headings again at the top of a page are no company, and part none', async () => {
  const sheet = await readLines(
    [
      'Booth,Company,Contact,Email',
      'A1,Oak,Ann Moss,ann@example.com',
      'Booth,Company,Contact,Email',
      ',,Bo Reed,bo@example.com',
    ],
    forEvent,
  );
  expect(sheet.drafts.map(({ person }) => person.organisation)).toEqual(['Oak', 'Oak']);
});

test('where a bill goes is kept, and is nobody’s own address', async () => {
  const sheet = await readLines(
    ['Name,Email,Invoice email', 'Ann Moss,ann@example.com,bills@example.org'],
    forEvent,
  );
  const { person, registration } = draftAt(sheet, 2);
  expect(person.emails.map(({ value }) => value)).toEqual(['ann@example.com']);
  expect(registration?.answers).toEqual({ 'Invoice email': 'bills@example.org' });
});

test('“Entrada” is a ticket where it has a name', async () => {
  const tickets = async (cell: string) =>
    draftAt(await readLines(['Nombre,Entrada', `Eva Sol,${cell}`], forEvent), 2).registration?.ticket;
  expect(await tickets('General')).toBe('General');
  expect(await tickets('10:30')).toBeUndefined();
  expect(await tickets('Sí')).toBeUndefined();
});

test('a sign of several currencies means that of the region, where no currency is known', async () => {
  const fee = async (region: string, text: string) =>
    draftAt(await readLines(['Name,Price', `Ann Moss,"${text}"`], { forEvent: true, region }), 2).registration
      ?.fee;
  expect(await fee('JP', '¥1,500')).toEqual({ amount: 1500, currency: 'JPY' });
  expect(await fee('CA', '$120.00')).toEqual({ amount: 12000, currency: 'CAD' });
  expect(await fee('CN', '¥120')).toEqual({ amount: 12000, currency: 'CNY' });
  expect(await fee('JP', '€120')).toEqual({ amount: 12000, currency: 'EUR' });
  expect(await fee('JP', '1500')).toBeUndefined();
});

test('a slash behind the code of an area parts no numbers, also where there are two', async () => {
  const { person } = draftAt(
    await readLines(['Name,Phone', 'Ann Moss,"0151/23450363, 030/23125366"'], { region: 'DE' }),
    2,
  );
  expect(person.phones.map(({ value }) => value)).toEqual(['+4915123450363', '+493023125366']);
});

test('a sum below a heading of its own is the fee, a tick under “Émargement” a check-in', async () => {
  const booths = await readLines(
    [
      'Booth,Company,Contact,Stand details/Area (sqm),Stand details/Unit price,Stand details/Total',
      'A1,Oak,Ann Moss,9,100,900',
      'A2,Elm,Bo Reed,18,100,1800',
    ],
    inDollars,
  );
  expect(booths.drafts.map(({ registration }) => registration?.fee?.amount)).toEqual([90000, 180000]);
  const came = await readLines(['Nom et prénom,Émargement', 'Eva Sol,oui', 'Luc Noir,non'], forEvent);
  expect(came.drafts.map(({ registration }) => registration?.status)).toEqual(['attended', 'registered']);
});

test('points alone are no names where a tool’s own heading names people', async () => {
  const sheet = await readLines([
    '識別碼,開始時間,完成時間,電子郵件,名稱,參加者姓名,電話,整體滿意度（1-5分）,講者',
    '1,4/20/26 9:00:00,4/20/26 9:05:00,anonymous,,Ann Moss,(202) 555-0113,5,4',
    '2,4/20/26 9:10:00,4/20/26 9:15:00,anonymous,,Bo Reed,(202) 555-0114,4,2',
  ]);
  expect(sheet.answers.map(({ person }) => person?.name)).toEqual(['Ann Moss', 'Bo Reed']);
});

test('a tick under 報到狀態 tells who came, a word what it says', async () => {
  const states = async (words: readonly string[]) => {
    const rows = words.map((word, at) => `Person ${at},${word}`);
    const { drafts } = await readLines(['姓名,報到狀態', ...rows], forEvent);
    return drafts.map(({ registration }) => registration?.status);
  };
  expect(await states(['是', '否'])).toEqual(['attended', 'registered']);
  expect(await states(['已報到', '已取消'])).toEqual(['attended', 'cancelled']);
});

test('the headings again do not hide what the cells of a column say', async () => {
  const { drafts } = await readLines(
    [
      'Booth,Company,Contact,Area (sqm),Unit price,Total',
      'A1,Oak,Ann Moss,9,100,900',
      'Booth,Company,Contact,Area (sqm),Unit price,Total',
      'A2,Elm,Bo Reed,18,100,1800',
    ],
    inDollars,
  );
  expect(drafts.map(({ registration }) => registration?.fee?.amount)).toEqual([90000, 180000]);
});

test('beside a tool’s own address of whoever ordered, an invoice address is an answer', async () => {
  const sheet = await readLines([
    'Order code,Position ID,Status,Email,Attendee name,Attendee email,Product,Invoice email,Invoice address name',
    'AAA01,1,Paid,sam.lee@example.com,Sam Lee,sam.lee@example.com,VIP,bills@example.org,Sam Lee',
    'AAA02,1,Paid,office7@example.net,Sam Lee,office7@example.net,VIP,bills@example.org,Sam Lee',
  ]);
  expect(sheet.tool).toBe('pretix');
  expect(sheet.drafts.map(({ buyer }) => buyer?.emails.map(({ value }) => value))).toEqual([
    ['sam.lee@example.com'],
    ['office7@example.net'],
  ]);
  expect(draftAt(sheet, 2).registration?.answers['Invoice email']).toBe('bills@example.org');
});

test('a category of those who pay is their ticket, or as what they come; groups of contacts stay tags', async () => {
  const fields = async (...lines: string[]) => (await readLines(lines)).mapping.map(({ field }) => field);
  const paying = ['Anna Berg,Frühbucher,49 €', 'Udo Renz,Student,19 €'];
  expect(await fields('Name,Kategorie,Zahlbetrag', ...paying)).toEqual(['name', 'ticket', 'fee']);
  const coming = ['Anna Berg,Speaker,49 €', 'Udo Renz,Attendee,19 €'];
  expect(await fields('Name,Kategorie,Preis', ...coming)).toEqual(['name', 'role', 'fee']);
  const known = ['Anna Berg,Presse,anna@example.com'];
  expect(await fields('Name,Kategorie,E-Mail', ...known)).toEqual(['name', 'tags', 'emails']);
});
