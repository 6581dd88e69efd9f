/** Rows about people: names, contacts, days, money, states; what is skipped, what is rejected, and what is kept as typed. */
import { expect, test } from 'vitest';
import type { Draft, Sheetful } from '../../../src/domain/draft.ts';
import { open } from '../../../src/intake/index.ts';
import { draftAt, emailsOf, readFixture, readLines, told } from '../reading.ts';

test('a contact list fills the fields its headings name and keeps the rest', async () => {
  const sheet = await readFixture('contacts.csv');
  expect(sheet).toMatchObject({ tool: 'generic', as: 'contacts', rows: 4 });
  expect(draftAt(sheet, 2)).toMatchObject({
    person: {
      name: 'Ana Ruiz',
      organisation: 'Ruiz Studio',
      tags: ['VIP', 'press'],
      texts: { city: 'Boston', country: 'United States', birthday: '1990-02-03' },
      custom: { 'Shoe size': '38' },
    },
  });
  expect(emailsOf(draftAt(sheet, 2))).toEqual(['ana.ruiz@example.com', 'ana@example.org']);
  expect(draftAt(sheet, 2).registration).toBeUndefined();
});

test('a value that cannot be used never rejects its row', async () => {
  const sheet = await readFixture('contacts.csv');
  expect(told(sheet.issues)).toEqual([
    '3 lost-phone Mobile 1.38E+10',
    '5 bad-email E-mail mia(at)example.com',
    '5 bad-day Birthday 31.02.1990',
  ]);
  expect(draftAt(sheet, 3).person.phones).toEqual([
    { value: null, typed: '1.38E+10', valid: false, bounced: false },
  ]);
  expect(draftAt(sheet, 5).person.custom.Birthday).toBe('31.02.1990');
});

test('a row with neither a name nor a usable contact is rejected with its cells, an empty one is no row', async () => {
  const sheet = await readFixture('contacts.csv');
  expect(told(sheet.rejected.map(({ issue }) => issue))).toEqual(['6 nobody']);
  expect(sheet.rejected[0]?.cells.slice(0, 2)).toEqual(['', 'nobody at all']);
});

test('the country of a row tells where its number is from', async () => {
  const sheet = await readLines([
    'Name,Phone,Country',
    'Ana,030 1234567,Germany',
    'Bo,13800001111,中国',
    'Cy,(202) 555-0142,',
  ]);
  expect(sheet.drafts.map(({ person }) => person.phones[0]?.value)).toEqual([
    '+49301234567',
    '+8613800001111',
    '+12025550142',
  ]);
});

test('a national number without a region is told apart from one that is none', async () => {
  const bytes = new TextEncoder().encode('Name,Phone\nAna,13800001111\nBo,12\n');
  const nowhere = await open({ file: 'list.csv', bytes }, { zone: 'UTC' });
  expect(told(nowhere.issues)).toEqual(['2 phone-without-region Phone 13800001111', '3 bad-phone Phone 12']);
  expect(draftAt(nowhere, 2).person.phones[0]).toMatchObject({
    value: null,
    typed: '13800001111',
    valid: false,
  });
  const there = await open({ file: 'list.csv', bytes }, { zone: 'UTC', region: 'CN' });
  expect(told(there.issues)).toEqual(['3 bad-phone Phone 12']);
});

test.each([
  ['First Name,Last Name', 'Ana,Ruiz', 'Ana Ruiz'],
  ['名,姓', '娜,欧阳', '欧阳娜'],
  ['First Name,Last Name', '愛子,田中', '田中愛子'],
  ['First Name,Last Name', 'Na,Ouyang', 'Na Ouyang'],
  ['First Name,Last Name', 'Nancy,李', 'Nancy 李'],
  ['Name,Email', '刘　洋,l@example.com', '刘洋'],
  ['Name,Email', 'ＺＨＡＮＧ　Ｗｅｉ,z@example.com', 'ZHANG Wei'],
  ['Name,Email', 'Ana   Ruiz,a@example.com', 'Ana Ruiz'],
  ['Name,Email', '"Ruiz, Ana",a@example.com', 'Ruiz, Ana'],
])('%s with %s is called %s', async (heads, row, name) => {
  expect((await readLines([heads, row])).drafts[0]?.person.name).toBe(name);
});

test.each([
  ['08/31/25 09:12', '2025-08-31T09:12:00.000Z'],
  ['31/08/2025', '2025-08-31T00:00:00.000Z'],
  ['31.8.2025 21:05', '2025-08-31T21:05:00.000Z'],
  ['2025/10/12 9:15:02 AM EDT', '2025-10-12T13:15:02.000Z'],
  ['2025/10/12 9:15:02 PM GMT+8', '2025-10-12T13:15:02.000Z'],
  ['2026年4月17日 下午3:05', '2026-04-17T15:05:00.000Z'],
  ['2025-11-01T08:00:16.045Z', '2025-11-01T08:00:16.000Z'],
  ['2025-11-01T08:00:16+02:00', '2025-11-01T06:00:16.000Z'],
  ['115/03/20', '2026-03-20T00:00:00.000Z'],
  ['46000', '2025-12-09T00:00:00.000Z'],
  ['46000.5', '2025-12-09T12:00:00.000Z'],
  ['March 1, 2026 at 9:14 AM', '2026-03-01T09:14:00.000Z'],
  ['20260301', '2026-03-01T00:00:00.000Z'],
  ['03-Apr-26', '2026-04-03T00:00:00.000Z'],
  ['Fri Apr 03 2026 10:00:00 GMT+0200 (CEST)', '2026-04-03T08:00:00.000Z'],
  ['Friday, 3 April 2026 10:00', '2026-04-03T10:00:00.000Z'],
  ['Fr., 3. April 2026 um 10:00 Uhr', '2026-04-03T10:00:00.000Z'],
  ['3. März 2026 14:05', '2026-03-03T14:05:00.000Z'],
  ['12. Dez. 2026', '2026-12-12T00:00:00.000Z'],
  ['1er août 2026', '2026-08-01T00:00:00.000Z'],
  ['vendredi 3 juillet 2026 à 14h05', '2026-07-03T14:05:00.000Z'],
  ['3 de marzo de 2026', '2026-03-03T00:00:00.000Z'],
  ['5 октября 2026', '2026-10-05T00:00:00.000Z'],
  ['2026. 4. 3 오후 2:05:33', '2026-04-03T14:05:33.000Z'],
  ['2026년 4월 3일', '2026-04-03T00:00:00.000Z'],
  ['1775203200', '2026-04-03T08:00:00.000Z'],
  ['1775203200123', '2026-04-03T08:00:00.000Z'],
])('%s is the instant %s', async (typed, instant) => {
  const sheet = await readLines(['Name,Registered at', `Ana,"${typed}"`]);
  expect(draftAt(sheet, 2).registration?.registeredAt).toBe(instant);
});

test('a wall clock hangs in the zone of the event, in summer and in winter', async () => {
  const lines = ['Name,Registered at', 'Ana,2025-07-01 09:00', 'Bo,2025-12-01 09:00', 'Cy,2025-03-09 04:00'];
  const sheet = await readLines(lines, { zone: 'America/New_York' });
  expect(sheet.drafts.map(({ registration }) => registration?.registeredAt)).toEqual([
    '2025-07-01T13:00:00.000Z',
    '2025-12-01T14:00:00.000Z',
    '2025-03-09T08:00:00.000Z',
  ]);
});

test('one day above twelve settles the order for its whole column', async () => {
  const sheet = await readLines(['Name,Registered at', 'Ana,03/04/2026', 'Bo,25/04/2026']);
  expect(draftAt(sheet, 2).registration?.registeredAt).toBe('2026-04-03T00:00:00.000Z');
  expect(sheet.issues).toEqual([]);
});

test('an order nothing settles is guessed by the region, told, and may be said', async () => {
  const lines = ['Name,Registered at', 'Ana,03/04/2026', 'Bo,05/06/2026'];
  const guessed = await readLines(lines);
  expect(told(guessed.issues)).toEqual(['1 ambiguous-days Registered at Registered at']);
  expect(draftAt(guessed, 2).registration?.registeredAt).toBe('2026-03-04T00:00:00.000Z');
  const said = await readLines(lines, { dateOrder: 'dmy' });
  expect(said.issues).toEqual([]);
  expect(draftAt(said, 2).registration?.registeredAt).toBe('2026-04-03T00:00:00.000Z');
});

test('zeros and dashes are no day, and an impossible one is kept as typed', async () => {
  const sheet = await readLines(['Name,Registered at', 'Ana,0/0/00', 'Bo,-', 'Cy,2026-02-30']);
  expect(told(sheet.issues)).toEqual(['4 bad-day Registered at 2026-02-30']);
  expect(draftAt(sheet, 4).registration?.answers).toEqual({ 'Registered at': '2026-02-30' });
});

test.each([
  ['--05-17', '--05-17'],
  ['5月17日', '--05-17'],
  ['1990-05-17', '1990-05-17'],
  ['17.5.1990', '1990-05-17'],
  ['17 May', '--05-17'],
  ['May 17th', '--05-17'],
  ['17/05', '--05-17'],
  ['05-17', '--05-17'],
  ['31 February', undefined],
])('the birthday %s is %s', async (typed, birthday) => {
  const sheet = await readLines(['Name,Birthday', `Ana,${typed}`]);
  expect(draftAt(sheet, 2).person.texts.birthday).toBe(birthday);
});

test('nobody is born after today: two digits are of the century before, four are kept as typed', async () => {
  const lines = ['Name,Birthday', 'Ana,5/17/65', 'Bo,5/17/03', 'Cy,2107-08-26'];
  const sheet = await readLines(lines, { today: '2026-11-24' });
  expect(sheet.drafts.map(({ person }) => person.texts.birthday)).toEqual([
    '1965-05-17',
    '2003-05-17',
    undefined,
  ]);
  expect(told(sheet.issues)).toEqual(['4 bad-day Birthday 2107-08-26']);
});

test('what tells a father and a son apart is part of the name, a degree is not', async () => {
  const sheet = await readLines([
    'First Name,Last Name,Name Suffix,Full Phone Num',
    'John,Berg,Jr.,+1 202 555 0113',
    'Ann,Lee,PhD,',
  ]);
  expect(sheet.drafts.map(({ person }) => person.name)).toEqual(['John Berg Jr.', 'Ann Lee']);
  expect(draftAt(sheet, 2).person.phones.map(({ value }) => value)).toEqual(['+12025550113']);
  expect(draftAt(sheet, 3).person.custom).toEqual({ 'Name Suffix': 'PhD' });
});

test.each([
  ['Attending', 'registered'],
  ['paid', 'registered'],
  ['已支付', 'registered'],
  ['Checked In', 'attended'],
  ['已签到', 'attended'],
  ['AWAITING_PAYMENT', 'pending'],
  ['待支付', 'pending'],
  ['pending_approval', 'waitlisted'],
  ['待审核', 'waitlisted'],
  ['Refunded', 'cancelled'],
  ['Canceled (paid fee)', 'cancelled'],
  ['已取消', 'cancelled'],
  ['Cancelled by attendee', 'cancelled'],
  ['Paid / not attending', 'cancelled'],
  ['Checked In - Day 1', 'attended'],
  ['Confirmed / Paid', 'registered'],
  ['Paid via bank', 'registered'],
  ['Wait-listed', 'waitlisted'],
  ['On hold', 'pending'],
  ['待确认', 'waitlisted'],
  ['是', 'registered'],
  ['否', 'cancelled'],
  ['', undefined],
])('the status “%s” is %s', async (word, status) => {
  const sheet = await readLines(['Name,Ticket type,Status', `Ana,Day,${word}`]);
  expect(draftAt(sheet, 2).registration?.status).toBe(status);
  expect(sheet.issues).toEqual([]);
});

test('a status nobody knows says nothing of the state, is told and kept', async () => {
  const sheet = await readLines(['Name,Ticket type,Status', 'Ana,Day,dancing']);
  expect(draftAt(sheet, 2).registration).toEqual({ ticket: 'Day', answers: { Status: 'dancing' } });
  expect(told(sheet.issues)).toEqual(['2 unknown-status Status dancing']);
});

test('of two columns of state the worse one counts', async () => {
  const sheet = await readLines([
    '姓名,支付状态,审核状态,票种',
    '林小雨,已支付,待审核,日票',
    '何一帆,待支付,已审核,日票',
  ]);
  expect(sheet.drafts.map(({ registration }) => registration?.status)).toEqual(['waitlisted', 'pending']);
});

test('who came is known once somebody came, or somebody is said not to have', async () => {
  const heads = 'Name,Ticket type,Checked in,Checked in at';
  const before = await readLines([heads, 'Ana,Day,No,', 'Bo,Day,No,']);
  const after = await readLines([heads, 'Ana,Day,Yes,2026-04-17 09:05', 'Bo,Day,No,']);
  expect(before.checkinKnown).toBe(false);
  expect(after.checkinKnown).toBe(true);
  expect(draftAt(after, 2).registration).toMatchObject({
    status: 'attended',
    checkedInAt: '2026-04-17T09:05:00.000Z',
  });
  expect(draftAt(after, 3).registration?.status).toBe('registered');
  const missed = await readLines(['Name,Status,Order #', 'Ana,No-show,1']);
  expect(missed.checkinKnown).toBe(true);
  expect(draftAt(missed, 2).registration?.status).toBe('registered');
});

test.each([
  ['✓', true],
  ['○', true],
  ['済', true],
  ['Yes (late)', true],
  ['☐', false],
  ['✘', false],
])('%s in a column of check-ins says that somebody came: %s', async (typed, came) => {
  const sheet = await readLines(['Name,Ticket type,Checked in', `Ana,Day,${typed}`]);
  expect(draftAt(sheet, 2).registration?.status).toBe(came ? 'attended' : 'registered');
  expect(sheet.issues).toEqual([]);
});

test('a column of check-ins may hold states, too', async () => {
  const sheet = await readLines([
    '姓名,票种,签到状态',
    '林小雨,日票,已签到',
    '何一帆,日票,未签到',
    '周予,日票,已取消',
  ]);
  expect(sheet.drafts.map(({ registration }) => registration?.status)).toEqual([
    'attended',
    'registered',
    'cancelled',
  ]);
  expect(sheet.issues).toEqual([]);
});

test('money takes its currency from its cell, its row, its heading or its event', async () => {
  const cell = await readLines(['Name,Ticket type,Paid', 'Ana,Day,€12.50']);
  const row = await readLines(['Name,Ticket type,Paid,Currency', 'Ana,Day,"1,200",JPY', 'Bo,Day,5,eur']);
  const heading = await readLines(['姓名,票种,实付（元）', '林小雨,日票,1.2万']);
  const event = await readLines(['Name,Ticket type,Paid', 'Ana,Day,99'], { currency: 'CNY' });
  expect(cell.drafts[0]?.registration?.paid).toEqual({ amount: 1250, currency: 'EUR' });
  expect(row.drafts.map(({ registration }) => registration?.paid)).toEqual([
    { amount: 1200, currency: 'JPY' },
    { amount: 500, currency: 'EUR' },
  ]);
  expect(heading.drafts[0]?.registration?.paid).toEqual({ amount: 1_200_000, currency: 'CNY' });
  expect(event.drafts[0]?.registration?.paid).toEqual({ amount: 9900, currency: 'CNY' });
});

test('a price below zero is told and kept as typed; what was paid below zero was paid back', async () => {
  const sheet = await readLines(['Name,Ticket type,Fee,Paid', 'Ana,Day,-50,(20.00)'], { currency: 'CNY' });
  expect(told(sheet.issues)).toEqual(['2 below-zero Fee -50']);
  const { registration } = draftAt(sheet, 2);
  expect(registration).toMatchObject({ refunded: { amount: 2000 }, answers: { Fee: '-50' } });
  expect(registration).not.toHaveProperty('fee');
});

test('an amount whose currency nobody tells is kept as typed; a currency that cannot be read is never another', async () => {
  const none = await readLines(['Name,Ticket type,Paid', 'Ana,Day,99', 'Bo,Day,much']);
  expect(told(none.issues)).toEqual(['2 unknown-currency Paid 99', '3 bad-money Paid much']);
  expect(draftAt(none, 2).registration?.answers).toEqual({ Paid: '99' });
  const odd = await readLines(['Name,Ticket type,Paid,Currency', 'Ana,Day,99,quatloos'], { currency: 'CNY' });
  expect(draftAt(odd, 2).registration?.paid).toBeUndefined();
  expect(told(odd.issues)).toEqual(['2 unknown-currency Paid 99 quatloos']);
});

test('a role a file names is the registration’s, or the person’s where there is none', async () => {
  const event = await readLines([
    '姓名,手机,参展身份,提交时间',
    '林小雨,13800001111,展商,2026-03-01',
    '何一帆,13800002222,围观群众,2026-03-01',
  ]);
  expect(draftAt(event, 2).registration?.role).toBe('exhibitor');
  expect(draftAt(event, 3).registration?.answers).toEqual({ 参展身份: '围观群众' });
  const contacts = await readLines([
    'Name,Email,Role',
    'Ana,ana@example.com,Speakers',
    'Bo,bo@example.com,wizard',
  ]);
  expect(contacts.as).toBe('contacts');
  expect(draftAt(contacts, 2).person.roles).toEqual(['speaker']);
  expect(draftAt(contacts, 3).person.custom).toEqual({ Role: 'wizard' });
});

test('totals, repeated headings, tests and examples are passed over and listed', async () => {
  const sheet = await readLines(
    [
      '序号,姓名,手机,公司',
      '例,张三,13800001111,某公司',
      '1,林小雨,13800003333,青禾文化',
      '序号,姓名,手机,公司',
      '2,测试,123,',
      '3,Total Recall,13800004444,',
      '合计,3,,',
    ],
    { region: 'CN' },
  );
  expect(told(sheet.skipped)).toEqual([
    '2 test-row 张三',
    '4 repeated-heading',
    '5 test-row 测试',
    '7 total-row',
  ]);
  expect(sheet.drafts.map(({ person }) => person.name)).toEqual(['林小雨', 'Total Recall']);
  expect(sheet.rows).toBe(6);
});

test.each([
  [
    [
      'Name,Email,Mobile',
      '(as on your badge),(work e-mail),(with country code)',
      'Ana,ana@example.com,+12025550101',
    ],
  ],
  [['姓名,手机号,邮箱', '必填,必填,选填', '林小雨,+8613800003333,']],
  [['Name,Email,Arrives', 'Required,e.g. ana@example.com,dd/mm/yyyy', 'Ana,ana@example.com,03/05/2026']],
])('the line below the headings that says how to fill the list in is nobody: %j', async (lines) => {
  const sheet = await readLines(lines);
  expect(told(sheet.skipped)).toEqual(['2 hint-row']);
  expect(sheet.drafts).toHaveLength(1);
});

test('whose name begins as a test or an example does is somebody, and a test is one however it is written', async () => {
  const names = [
    'Tom Lin',
    'Ed Moss',
    'Exa Moss',
    'Tess Tester',
    'Sam Pell',
    'Demi Rowe',
    'Tést 2',
    'DEMO USER',
  ];
  const sheet = await readLines(['Name,City', ...names.map((name) => `${name},Rome`), 'example,Rome']);
  expect(told(sheet.skipped)).toEqual(['8 test-row Tést 2', '9 test-row DEMO USER', '10 test-row example']);
});

test('a number right behind an address is read, and an address alone is nothing else', async () => {
  const sheet = await readLines([
    'Name,Email',
    'Ann Moss,ann@example.com+12025550101',
    'Bo Gill,bo@example.com',
  ]);
  expect(sheet.drafts.map((draft) => [emailsOf(draft), draft.person.phones.length])).toEqual([
    [[], 1],
    [['bo@example.com'], 0],
  ]);
});

test('somebody called an example behind their name is one', async () => {
  const sheet = await readLines(['姓名,手机', '张三（示例）,13800001111', '林小雨,13800003333'], {
    region: 'CN',
  });
  expect(told(sheet.skipped)).toEqual(['2 test-row 张三（示例）']);
});

test('a line with nothing but a company is passed over, and its people work for it', async () => {
  const repeated = await readLines([
    'Company,Name,Email',
    'Faro Ltd,,',
    'Faro Ltd,Ana Ruiz,ana@example.com',
    'Brink Inc,,',
    'Brink Inc,Bo Lind,bo@example.com',
  ]);
  const outlined = await readLines([
    'Company,Name,Email',
    'Faro Ltd,,',
    ',Ana Ruiz,ana@example.com',
    ',Cy Odell,cy@example.com',
    'Brink Inc,,',
    ',Bo Lind,bo@example.com',
  ]);
  const people = ({ drafts }: Sheetful) =>
    drafts.map(({ person }) => `${person.name}, ${person.organisation}`);
  expect(people(repeated)).toEqual(['Ana Ruiz, Faro Ltd', 'Bo Lind, Brink Inc']);
  expect(told(repeated.skipped)).toEqual(['2 group-row', '4 group-row']);
  expect(people(outlined)).toEqual(['Ana Ruiz, Faro Ltd', 'Cy Odell, Faro Ltd', 'Bo Lind, Brink Inc']);
});

test('somebody without a company below a company without people is not of it', async () => {
  const sheet = await readLines([
    'Name,Email,Company',
    ',,Faro Ltd',
    'Ana,ana@example.com,',
    'Bo,bo@example.com,Brink Inc',
  ]);
  expect(draftAt(sheet, 3).person.organisation).toBeUndefined();
});

test('a ticket of an order in the name of a guest is a seat, and whoever is said to bring somebody comes with one more', async () => {
  const order = await readLines([
    'Order #,Attendee #,Name,Email,Ticket type',
    '1,11,Ana Ruiz,ana@example.com,Day',
    '1,12,Guest of Ana Ruiz,,Day',
    '1,13,Guest 2,,Day',
  ]);
  expect(order.drafts.map(({ person }) => person.name)).toEqual(['Ana Ruiz']);
  expect(order.seats).toHaveLength(2);
  const list = await readLines(['First name,Last name,Ticket type', 'Ana,Ruiz +2,Day', 'Guest,Whitlock,Day']);
  expect(draftAt(list, 2)).toMatchObject({ person: { name: 'Ana Ruiz' }, registration: { companions: 2 } });
  expect(draftAt(list, 2).person.family).toBeUndefined();
  expect(draftAt(list, 3).person.name).toBe('Guest Whitlock');
});

test('a key or an order that a spreadsheet rounded rejects its row', async () => {
  const sheet = await readLines(['Name,Attendee #,Order #', 'Ana,4.42079E+11,1', 'Bo,2,1.1E+12', 'Cy,3,3']);
  expect(told(sheet.rejected.map(({ issue }) => issue))).toEqual([
    '2 bad-key 4.42079E+11',
    '3 bad-key 1.1E+12',
  ]);
  expect(draftAt(sheet, 4).registration?.key).toBe('attendee #:3');
});

test('a column of keys that several people share is none', async () => {
  const lines = [
    'Name,Email,Registration id,Ticket type',
    'Ana,ana@example.com,R1,Day',
    'Bo,bo@example.com,R1,Day',
  ];
  const sheet = await readLines(lines);
  expect(sheet.drafts.map(({ registration }) => registration?.key)).toEqual([undefined, undefined]);
});

test('the event is named by a column that says the same in every row', async () => {
  const one = await readLines([
    'Name,Event name,Event date',
    'Ana,Spring Salon,2026-04-17',
    'Bo,Spring Salon,2026-04-17',
  ]);
  expect(one).toMatchObject({ eventName: 'Spring Salon', eventDay: '2026-04-17' });
  expect(draftAt(one, 2).registration?.answers).toEqual({});
});

test('the day of the event is read as the column has it, and is none where it may be two', async () => {
  const lines = (day: string) => ['Name,Ticket,Event start date', `Ana,VIP,${day}`, `Bo,Day,${day}`];
  expect(await readLines(lines('6/20/26'))).toMatchObject({ eventDay: '2026-06-20' });
  expect((await readLines(lines('6/5/26'))).eventDay).toBeUndefined();
});

test('a day with points has the day first, in the export of an American tool, too', async () => {
  const sheet = await readLines([
    'First Name,Last Name,E-mail Address,Categories,Birthday',
    'Ana,Ruiz,ana@example.com,,03.04.1980',
  ]);
  expect([sheet.tool, draftAt(sheet, 2).person.texts.birthday]).toEqual(['outlook', '1980-04-03']);
});

test('a list of contacts is one of registrations where somebody says it is about an event', async () => {
  const lines = ['Name,Email', 'Ana,ana@example.com'];
  expect((await readLines(lines)).drafts[0]?.registration).toBeUndefined();
  expect((await readLines(lines, { forEvent: true })).drafts[0]?.registration).toEqual({ answers: {} });
  expect(
    (await readLines(lines, { forEvent: true, as: 'contacts' })).drafts[0]?.registration,
  ).toBeUndefined();
});

test('more cells than headings are told, with what stands in them', async () => {
  const sheet = await readLines(['Name,Email', 'Ana,ana@example.com,,left over', 'Bo,bo@example.com', 'Cy']);
  expect(told(sheet.issues)).toEqual(['2 extra-cells left over']);
  expect(sheet.drafts).toHaveLength(3);
});

test('a company without a person is an organisation; a company with a person belongs to the person', async () => {
  const sheet = await readLines(['Company,Email,Booth', 'Paper Moon,hello@example.com,A1']);
  expect(draftAt(sheet, 2).person).toMatchObject({
    kind: 'organisation',
    name: 'Paper Moon',
    emails: [{ value: 'hello@example.com' }],
  });
  const people = await readLines(['Name,Company,Email', ',Paper Moon,bo@example.com']);
  expect(draftAt(people, 2).person).toMatchObject({ kind: 'person', name: '', organisation: 'Paper Moon' });
});

test('a rejected row can be mended and read again: its first two columns are passed over', async () => {
  const sheet = await readLines([
    '_row,_reason,Name,Email',
    '7,neither a name nor a contact,Ana,ana@example.com',
  ]);
  expect(draftAt(sheet, 2).person).toMatchObject({ name: 'Ana', custom: {} });
});

test('who owns an address several tickets of an order bear does not depend on the order of the rows', async () => {
  const heads = 'Name,Email,Order #,Attendee #';
  const rows = [
    'Bo Holm,office@example.com,1,10',
    'Cy Holm,office@example.com,1,9',
    'Dee Holm,office@example.com,1,11',
  ];
  const owner = async (lines: readonly string[]) =>
    (await readLines([heads, ...lines])).drafts
      .filter((draft) => emailsOf(draft).length > 0)
      .map(({ person }) => person.name);
  expect(await owner(rows)).toEqual(['Cy Holm']);
  expect(await owner([...rows].reverse())).toEqual(['Cy Holm']);
});

test('a nameless ticket that bears only the buyer’s address is a seat', async () => {
  const sheet = await readLines([
    'Name,Email,Order #,Attendee #',
    'Ana Ruiz,ana@example.com,1,1',
    ',ana@example.com,1,2',
    ',bo@example.com,1,3',
  ]);
  expect(sheet.seats.map(({ key }) => key)).toEqual(['attendee #:2']);
  expect(sheet.drafts.map(({ place }) => place.row)).toEqual([2, 4]);
});

test('a ticket of nobody is a seat of its order in a list with booths, too; a firm without a name exhibits', async () => {
  const sheet = await readLines([
    'Name,Email,Company,Booth,Booth area,Order #,Attendee #',
    'Ana Ruiz,ana@example.com,,A1,9,1,1',
    ',,,,,1,2',
    ',,Northwind Ltd,B2,18,2,3',
  ]);
  expect(sheet.seats.map(({ key }) => key)).toEqual(['attendee #:2']);
  expect(sheet.drafts.map(({ person }) => person.name)).toEqual(['Ana Ruiz', 'Northwind Ltd']);
});

test('what somebody agreed to or refused is read from its columns; the refusal counts', async () => {
  const sheet = await readLines([
    'Name,Email,Newsletter,Marketing consent,Unsubscribed,UNSUB_TIME,同意接收短信',
    'Ana Ruiz,ana@example.com,yes,,,,是',
    'Bo Chen,bo@example.com,yes,no,,,',
    'Cy Dent,cy@example.com,,,no,,perhaps',
    'Di Eck,di@example.com,yes,,yes,,否',
    'Ed Fox,ed@example.com,,,,2026-03-01 10:00:00,',
  ]);
  const consents = sheet.drafts.map(({ person }) =>
    Object.entries(person.consent ?? {}).map(([channel, { state }]) => `${channel} ${state}`),
  );
  expect(consents).toEqual([
    ['email yes', 'sms yes'],
    ['email no'],
    [],
    ['email no', 'sms no'],
    ['email no'],
  ]);
  expect(draftAt(sheet, 2).person.consent?.email?.evidence).toBe('Newsletter');
  expect(draftAt(sheet, 4).person.custom).toEqual({ 同意接收短信: 'perhaps' });
});

test.each([
  ['姓名,手机,支付状态', '周安,13800002222,已付 Paid', 'registered', undefined],
  ['姓名,手机,参会身份', '周安,13800002222,专业观众 Professional visitor', undefined, 'professional-visitor'],
  ['Name,Email,Registration status', 'Iris,iris@example.com,已取消 Cancelled', 'cancelled', undefined],
])(
  'a list with %s is one of registrations, words in two languages are read',
  async (heads, row, status, role) => {
    const sheet = await readLines([heads, row], { region: 'CN' });
    expect(sheet.as).toBe('registrations');
    expect(sheet.drafts[0]?.registration?.status).toBe(status);
    expect(sheet.drafts[0]?.registration?.role).toBe(role);
  },
);

test('a form of address under “title” is no job', async () => {
  const sheet = await readLines([
    'Title,Name,Email',
    'Mr.,Otto,otto@example.com',
    'Editor,Iris,iris@example.com',
  ]);
  expect(sheet.drafts.map(({ person }) => person.texts.title)).toEqual([undefined, 'Editor']);
  expect(sheet.drafts[0]?.person.custom).toEqual({ Title: 'Mr.' });
});

test('a country code in a column of its own belongs to the number beside it', async () => {
  const sheet = await readLines(
    [
      'Name,Dial Code,Phone',
      'Ana,+1,2025550101',
      'Bo,0086,13800000001',
      'Cy,+1,+86 138 0000 0002',
      'Di,n/a,202 555 0104',
    ],
    { region: 'US' },
  );
  expect(sheet.drafts.map(({ person }) => person.phones[0]?.value)).toEqual([
    '+12025550101',
    '+8613800000001',
    '+8613800000002',
    '+12025550104',
  ]);
});

test('a column that its heading leaves open is what its cells say it is', async () => {
  const state = await readLines([
    'Nombre,Correo,Tipo de entrada,Estado',
    'Ana,ana@example.com,General,Pagada',
    'Bo,bo@example.com,General,Anulada',
  ]);
  expect(state.drafts.map(({ registration }) => registration?.status)).toEqual(['registered', 'cancelled']);
  const place = await readLines([
    'Nombre,Correo,Estado',
    'Ana,ana@example.com,Jalisco',
    'Bo,bo@example.com,Anulada',
  ]);
  expect(draftAt(place, 2).person.texts.region).toBe('Jalisco');
  const rate = await readLines(['Nom,Tarif,Montant', 'Ana,Plein tarif,"35,00 €"', 'Bo,Réduit,"15,00 €"']);
  expect(draftAt(rate, 2).registration).toMatchObject({
    ticket: 'Plein tarif',
    fee: { amount: 3500, currency: 'EUR' },
  });
  const told = await readLines(['Name,Ticket,Registered', 'Ana,Day,Yes', 'Bo,Day,No']);
  expect(told.drafts.map(({ registration }) => registration?.status)).toEqual(['registered', 'invited']);
  const gift = await readLines(['Name,Ticket,Received', 'Ana,Day,3 May 2026', 'Bo,Day,4 May 2026'], {
    currency: 'EUR',
  });
  expect([draftAt(gift, 2).registration?.answers, gift.issues]).toEqual([{ Received: '3 May 2026' }, []]);
});

test('whoever ordered is who is known where a list tells of nobody else', async () => {
  const orders = await readLines([
    'Order ID,Order date,Buyer first name,Buyer last name,Buyer email',
    '7,2026-05-03,Ana,Ruiz,ana@example.com',
    '8,2026-05-04,Bo,Lind,bo@example.com',
  ]);
  expect(orders.drafts.map(({ person }) => [person.name, person.emails[0]?.value])).toEqual([
    ['Ana Ruiz', 'ana@example.com'],
    ['Bo Lind', 'bo@example.com'],
  ]);
  const payments = await readLines(['Customer name,Customer email,Amount', 'Ana Ruiz,ana@example.com,12'], {
    currency: 'EUR',
  });
  expect(draftAt(payments, 2).person.name).toBe('Ana Ruiz');
});

test('a customer beside an attendee is whoever ordered', async () => {
  const sheet = await readLines([
    'Order ID,Attendee name,Attendee email,Customer name,Customer email',
    '7,Bo Lind,bo@example.com,Ana Ruiz,ana@example.com',
  ]);
  expect(draftAt(sheet, 2).person).toMatchObject({ name: 'Bo Lind', emails: [{ value: 'bo@example.com' }] });
  expect(draftAt(sheet, 2).buyer).toMatchObject({ name: 'Ana Ruiz', emails: [{ value: 'ana@example.com' }] });
});

test('a state that says paid leaves nothing open where no column says how much was paid', async () => {
  const lines = ['姓名,票价,支付状态', '林小雨,99,已支付', '何一帆,99,待支付', '周予,99,已退款'];
  const sheet = await readLines(lines, { currency: 'CNY' });
  expect(sheet.drafts.map(({ registration }) => registration?.paid?.amount)).toEqual([
    9900,
    undefined,
    undefined,
  ]);
  const partly = await readLines(['姓名,票价,实付,支付状态', '林小雨,99,9,已支付'], { currency: 'CNY' });
  expect(draftAt(partly, 2).registration?.paid?.amount).toBe(900);
});

test('money may be counted by thousands or ten thousands in its heading', async () => {
  const sheet = await readLines([
    '赞助商,赞助金额（万元）,联系人',
    '青禾文化,10,林小雨',
    '海纳照明,5.5万,何一帆',
  ]);
  expect(sheet.drafts.map(({ registration }) => registration?.sponsorship)).toEqual([
    { amount: 10_000_000, currency: 'CNY' },
    { amount: 5_500_000, currency: 'CNY' },
  ]);
});

test.each([
  ['Speaker name,Email,Talk', 'speaker'],
  ['赞助商,联系人,赞助金额', 'sponsor'],
  ['Company,Contact,Sponsorship', 'sponsor'],
  ['Company,Contact,Booth', 'exhibitor'],
])('who is on a list of %s is a %s', async (heads, role) => {
  const sheet = await readLines([heads, 'Ana Ruiz,Bo Lind,500'], { currency: 'EUR' });
  expect(draftAt(sheet, 2).person.roles).toEqual([role]);
});

test('a column of phones or WeChat names has the one or the other in each cell', async () => {
  const sheet = await readLines(['姓名,手机/微信', '林小雨,13800003333', '何一帆,yifan_h'], { region: 'CN' });
  expect(sheet.drafts.map(({ person }) => person.phones[0]?.value ?? person.texts.wechat)).toEqual([
    '+8613800003333',
    'yifan_h',
  ]);
});

test('one word among the columns of a list makes no survey of it', async () => {
  const sheet = await readLines(['Name,Email,City,State', 'Ana Ruiz,ana@example.com,Tulsa,OK']);
  expect(sheet.as).toBe('contacts');
});

test('whoever has not paid yet may still come, however the column of payments says no', async () => {
  const states = (heading: string, yes: string, no: string) =>
    readLines([`姓名,票价,${heading}`, `林小雨,99,${yes}`, `何一帆,99,${no}`], { currency: 'CNY' }).then(
      ({ drafts }) => drafts.map(({ registration }) => [registration?.status, registration?.paid?.amount]),
    );
  const paid = [
    ['registered', 9900],
    ['pending', undefined],
  ];
  expect(await states('是否缴费', '是', '否')).toEqual(paid);
  expect(await states('Payment status', 'Yes', 'No')).toEqual(paid);
  expect(await states('Payment', 'Paid', 'Pending')).toEqual(paid);
});

test('a contact of another kind than its column asks for is what it is', async () => {
  const sheet = await readLines(
    [
      '姓名,联系方式',
      '林小雨,13800001407',
      '周安,zhou@example.com',
      '陈默,微信：chenmo_99',
      '李白,13800001408/li@example.com',
      '何一帆,wechatfan2026@example.com',
    ],
    { region: 'CN' },
  );
  const reached = ({ person }: Draft) => [
    ...person.phones.map(({ value }) => value),
    ...person.emails.map(({ value }) => value),
    ...(person.texts.wechat ? [person.texts.wechat] : []),
  ];
  expect(sheet.drafts.map(reached)).toEqual([
    ['+8613800001407'],
    ['zhou@example.com'],
    ['chenmo_99'],
    ['+8613800001408', 'li@example.com'],
    ['wechatfan2026@example.com'],
  ]);
  expect(sheet.issues).toEqual([]);
  const other = await readLines(['Name,Email', 'Ana,(202) 555-0113', 'Bo,12345678']);
  expect(other.drafts.map(reached)).toEqual([['+12025550113'], ['12345678']]);
  expect(told(other.issues)).toEqual(['3 bad-email Email 12345678']);
});

test('a name may stand with its address, in the column of the one or of the other', async () => {
  const names = await readLines([
    'Attendees,City',
    'Ana Ruiz <ana@example.com>,Oslo',
    '"Lind, Bo (bo@example.com)",Oslo',
  ]);
  const addresses = await readLines(['Email,City', 'Ana Ruiz <ana@example.com>,Oslo']);
  const contacts = await readLines(['Company,Contact', 'Faro Ltd,ana@example.com']);
  const brief = ({ drafts }: Sheetful) => drafts.map(({ person }) => [person.name, person.emails[0]?.value]);
  expect(brief(names)).toEqual([
    ['Ana Ruiz', 'ana@example.com'],
    ['Lind, Bo', 'bo@example.com'],
  ]);
  expect(brief(addresses)).toEqual([['Ana Ruiz', 'ana@example.com']]);
  expect(brief(contacts)).toEqual([['Faro Ltd', 'ana@example.com']]);
});

test('a heading may name its letters for yes and no', async () => {
  const sheet = await readLines(['Nom,Tarif,Présent (O/N)', 'Ana,"5 €",O', 'Bo,"5 €",N']);
  expect(sheet.drafts.map(({ registration }) => registration?.status)).toEqual(['attended', 'registered']);
  expect(sheet.issues).toEqual([]);
});

test('who joined an association came to no event', async () => {
  const members = await readLines(['会员编号,姓名,手机,入会时间', 'M001,林小雨,+8613800003333,2024-01-01']);
  const meeting = await readLines(['姓名,手机,入会时间', '林小雨,+8613800003333,2026-04-20 13:55']);
  expect([members.as, meeting.as]).toEqual(['contacts', 'registrations']);
});

test('people beside whom somebody else is named are themselves alone', async () => {
  const sheet = await readLines([
    'Name,Email,Phone,Assistant name,Assistant email,Emergency contact phone',
    'Ana,ana@example.com,+12025550113,Kim,kim@example.com,+12025550114',
  ]);
  expect(sheet.drafts).toHaveLength(1);
  expect(draftAt(sheet, 2).person).toMatchObject({
    name: 'Ana',
    emails: [{ value: 'ana@example.com' }],
    phones: [{ value: '+12025550113' }],
  });
});

test('without an order the number somebody ordered by is kept', async () => {
  const { drafts } = await readLines([
    '姓名,购票手机号,票种',
    '王芳,13800000101,早鸟票',
    '李娜,13800000102,普通票',
  ]);
  expect(drafts.map(({ registration }) => registration?.answers)).toEqual([
    { 购票手机号: '13800000101' },
    { 购票手机号: '13800000102' },
  ]);
});
