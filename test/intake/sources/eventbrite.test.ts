/** The exports of each known tool are read without configuration. */
import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { open } from '../../../src/intake/index.ts';
import { sources } from '../../../src/intake/sources/index.ts';
import { answerAt, draftAt, emailsOf, readFixture, readLines, told, usual, valueIn } from '../reading.ts';

test('every source has an id of its own', () => {
  expect(new Set(sources.map(({ id }) => id)).size).toBe(sources.length);
});

test('an Eventbrite report becomes registrations with order, ticket, money and check-in', async () => {
  const sheet = await readFixture('eventbrite.csv', { zone: 'America/New_York' });
  expect(sheet).toMatchObject({
    tool: 'eventbrite',
    as: 'registrations',
    rows: 6,
    checkinKnown: true,
    issues: [],
    rejected: [],
  });
  expect(draftAt(sheet, 2)).toEqual({
    place: { row: 2 },
    person: {
      kind: 'person',
      name: 'Nora Vance',
      given: 'Nora',
      family: 'Vance',
      emails: [{ value: 'nora.vance@example.com', valid: true, bounced: false }],
      phones: [{ value: '+12025550131', typed: '(202) 555-0131', valid: true, bounced: false }],
      organisation: 'Vance Press',
      texts: { title: 'Editor', country: 'US' },
      custom: {},
    },
    registration: {
      key: 'eventbrite:9001',
      order: '7001',
      ticket: 'Early Bird',
      status: 'attended',
      registeredAt: '2025-07-03T13:12:00.000Z',
      paid: { amount: 9900, currency: 'USD' },
      answers: {
        Quantity: '1',
        'Order Type': 'Eventbrite Completed',
        'Anything we should know, in a few words?': 'no nuts, please',
      },
    },
  });
});

test('an Eventbrite address copied to another ticket of the order is the buyer’s', async () => {
  const sheet = await readFixture('eventbrite.csv');
  expect(emailsOf(draftAt(sheet, 4))).toEqual(['grace.holm@example.com']);
  expect(draftAt(sheet, 4).buyer).toBeUndefined();
  expect(emailsOf(draftAt(sheet, 5))).toEqual([]);
  expect(draftAt(sheet, 5).buyer?.emails.map(({ value }) => value)).toEqual(['grace.holm@example.com']);
});

test('an Eventbrite ticket without a person is a seat of its order, and listed as skipped', async () => {
  const sheet = await readFixture('eventbrite.csv');
  expect(sheet.seats).toEqual([
    {
      place: { row: 6 },
      order: '7003',
      key: 'eventbrite:9005',
      ticket: 'General Admission',
      status: 'registered',
      paid: { amount: 14900, currency: 'USD' },
    },
  ]);
  expect(told(sheet.skipped)).toEqual(['6 placeholder']);
});

test('an Eventbrite refund in brackets is money paid back', async () => {
  const { registration } = draftAt(await readFixture('eventbrite.csv'), 7);
  expect(registration).toMatchObject({ status: 'cancelled', refunded: { amount: 14900, currency: 'USD' } });
  expect(registration?.paid).toBeUndefined();
});

test('a Luma guest list keeps its keys, and times in UTC', async () => {
  const sheet = await readFixture('luma.csv', { zone: 'Asia/Shanghai' });
  expect(sheet).toMatchObject({ tool: 'luma', as: 'registrations', checkinKnown: true, encoding: 'utf-8' });
  expect(draftAt(sheet, 2).registration).toMatchObject({
    key: 'luma:gst-a1',
    status: 'attended',
    registeredAt: '2025-11-01T08:00:16.000Z',
    checkedInAt: '2025-11-20T23:05:00.000Z',
    paid: { amount: 2500, currency: 'USD' },
    ticket: 'Standard',
    answers: { 'What are you making?': 'a zine' },
  });
  expect(draftAt(sheet, 2).person).toMatchObject({
    organisation: 'Vance Press',
    texts: { sourceChannel: 'newsletter' },
  });
});

test('a Luma guest without a name, one waiting and one declined are read as what they are', async () => {
  const sheet = await readFixture('luma.csv');
  expect(draftAt(sheet, 3).person.name).toBe('');
  expect(draftAt(sheet, 4).person).toMatchObject({ name: '佐藤 健', given: '健', family: '佐藤' });
  expect(draftAt(sheet, 4).registration?.status).toBe('waitlisted');
  expect(draftAt(sheet, 5).registration?.status).toBe('cancelled');
});

test('the rating of a Luma event is an answer of whoever gave it, the same survey in every such file', async () => {
  const sheet = await readFixture('luma.csv');
  expect(sheet.survey?.questions.map(({ kind, min, max, dimension }) => [kind, min, max, dimension])).toEqual(
    [
      ['scale', 1, 5, 'overall'],
      ['text', undefined, undefined, undefined],
    ],
  );
  expect(sheet.answers.map(({ key, person }) => [key, person])).toEqual([
    ['luma:gst-a1', null],
    ['luma:gst-a2', null],
  ]);
  expect(valueIn(sheet, 2, 'rating')).toBe(5);
  expect(valueIn(sheet, 3, 'feedback')).toBe('=too loud');
  const other = await readLines([
    'api_id,name,email,approval_status,ticket_name,survey_response_feedback,survey_response_rating',
    'gst-b1,Ann Low,ann@example.com,approved,Day,,4',
  ]);
  expect(other.survey?.fingerprint).toBe(sheet.survey?.fingerprint);
});

test('a Luma list that nobody rated is no survey', async () => {
  const sheet = await readLines([
    'api_id,name,email,approval_status,ticket_name,survey_response_rating,survey_response_feedback',
    'gst-b1,Ann Low,ann@example.com,approved,Day,,',
  ]);
  expect(sheet.survey).toBeUndefined();
  expect(sheet.answers).toEqual([]);
});

const positions = [
  'Event slug',
  'Order code',
  'Position ID',
  'Status',
  'Email',
  'Phone number',
  'Order date',
  'Order time',
  'Product',
  'Price',
  'Attendee name',
  'Attendee email',
  'Company',
  'Country',
  'Interests – Food',
  'Interests – Music',
  'Company',
  'Order locale',
];

async function pretixWorkbook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const orders = book.addWorksheet('Orders');
  orders.addRow([
    'Event slug',
    'Order code',
    'Order total',
    'Status',
    'Email',
    'Phone number',
    'Order date',
    'Company',
    'Name',
  ]);
  orders.addRow([
    'fair',
    'QX1',
    50,
    'Paid',
    'buyer@example.com',
    '+12025550150',
    '2026-03-01',
    'Buyers Ltd',
    'Bea Buyer',
  ]);
  const sheet = book.addWorksheet('Order positions');
  sheet.addRow(positions);
  const order = ['fair', 'QX1'];
  const rest = ['Buyers Ltd', 'en'];
  sheet.addRow([
    ...order,
    1,
    'Paid',
    'buyer@example.com',
    '+12025550150',
    '2026-03-01',
    '10:30:00',
    'Day pass',
    25,
    'Bea Buyer',
    'bea@example.com',
    'Buyers Ltd',
    'US',
    'Yes',
    'No',
    ...rest,
  ]);
  sheet.addRow([
    ...order,
    2,
    'Pending',
    'buyer@example.com',
    '+12025550150',
    '2026-03-01',
    '10:30:00',
    'Day pass',
    25,
    'Max　Moor',
    '',
    '',
    'US',
    'Yes',
    'Yes',
    ...rest,
  ]);
  sheet.addRow([
    ...order,
    3,
    'Paid',
    'buyer@example.com',
    '+12025550150',
    '2026-03-01',
    '10:30:00',
    'Parking',
    5,
    '',
    '',
    '',
    'US',
    'No',
    'No',
    ...rest,
  ]);
  book.addWorksheet('Order fees').addRow(['Event slug', 'Order code', 'Status', 'Email', 'Price']);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

test('of a pretix workbook the sheet of positions is read, and the order’s address is the buyer’s', async () => {
  const sheet = await open(
    { file: 'orders.xlsx', bytes: await pretixWorkbook() },
    { ...usual, currency: 'EUR' },
  );
  expect(sheet).toMatchObject({ tool: 'pretix', as: 'registrations', sheet: 'Order positions', rows: 3 });
  const first = draftAt(sheet, 2);
  expect(first.place).toEqual({ sheet: 'Order positions', row: 2 });
  expect(emailsOf(first)).toEqual(['bea@example.com']);
  expect(first.person.phones).toEqual([]);
  expect(first.buyer?.emails.map(({ value }) => value)).toEqual(['buyer@example.com']);
  expect(first.buyer?.phones.map(({ value }) => value)).toEqual(['+12025550150']);
  expect(first.registration).toMatchObject({
    key: 'pretix:QX1-1',
    order: 'QX1',
    ticket: 'Day pass',
    status: 'registered',
    registeredAt: '2026-03-01T10:30:00.000Z',
    fee: { amount: 2500, currency: 'EUR' },
  });
});

test('pretix’s options of one question become one answer, and its second company column is kept', async () => {
  const sheet = await open(
    { file: 'orders.xlsx', bytes: await pretixWorkbook() },
    { ...usual, currency: 'EUR' },
  );
  expect(draftAt(sheet, 3).registration?.answers).toMatchObject({
    Interests: 'Food, Music',
    'Company#2': 'Buyers Ltd',
  });
  expect(draftAt(sheet, 3).person.name).toBe('Max Moor');
  expect(draftAt(sheet, 3).registration?.status).toBe('pending');
});

test('a pretix position without an attendee is a seat of its order', async () => {
  const sheet = await open(
    { file: 'orders.xlsx', bytes: await pretixWorkbook() },
    { ...usual, currency: 'EUR' },
  );
  expect(sheet.seats.map(({ order, key, ticket }) => [order, key, ticket])).toEqual([
    ['QX1', 'pretix:QX1-3', 'Parking'],
  ]);
});

test('where no ticket names anybody, each order is its buyer’s, and the other tickets are seats', async () => {
  const heads =
    'Order code,Position ID,Status,Email,Product,Price,Attendee name,Attendee email,Invoice address name';
  const rows = [
    'QX1,1,Paid,bea@example.com,Day,25,,,Bea Buyer',
    'QX1,2,Paid,bea@example.com,Day,25,,,Bea Buyer',
    'QX2,1,Paid,max@example.com,Day,25,,,',
  ];
  const sheet = await readLines([heads, ...rows]);
  expect(sheet.drafts.map(({ person, registration }) => [person.name, registration?.key])).toEqual([
    ['Bea Buyer', 'pretix:QX1-1'],
    ['', 'pretix:QX2-1'],
  ]);
  expect(sheet.drafts.map(emailsOf)).toEqual([['bea@example.com'], ['max@example.com']]);
  expect(sheet.seats.map(({ key }) => key)).toEqual(['pretix:QX1-2']);
  const named = await readLines([heads, ...rows, 'QX3,1,Paid,kim@example.com,Day,25,Kim Park,,']);
  expect(named.drafts.map(({ person }) => person.name)).toEqual(['Kim Park']);
});

test('scored questions make a Google form a survey', async () => {
  const sheet = await readFixture('google-forms-feedback.csv');
  expect(sheet).toMatchObject({ tool: 'google-forms', as: 'survey', drafts: [], rows: 5 });
  expect(sheet.survey?.questions.map(({ kind, min, max, dimension }) => [kind, min, max, dimension])).toEqual(
    [
      ['scale', 1, 5, 'overall'],
      ['nps', 0, 10, undefined],
      ['multi', undefined, undefined, undefined],
      ['scale', 1, 5, undefined],
      ['text', undefined, undefined, undefined],
    ],
  );
  expect(answerAt(sheet, 2).at).toBe('2025-10-12T13:15:02.000Z');
  expect(answerAt(sheet, 3).at).toBe('2025-10-13T01:20:11.000Z');
});

test('a comma inside an option of a Google form parts nothing', async () => {
  const sheet = await readFixture('google-forms-feedback.csv');
  expect(valueIn(sheet, 2, 'attend')).toEqual(['Talks', 'Workshops']);
  expect(valueIn(sheet, 4, 'attend')).toEqual(['Talks', 'Food, drinks & dancing']);
  expect(valueIn(sheet, 4, 'comments')).toBe('Too crowded,\ntoo loud');
});

test('an answer without a contact is anonymous, one without a score unfinished', async () => {
  const sheet = await readFixture('google-forms-feedback.csv');
  expect(answerAt(sheet, 5)).toMatchObject({ person: null, complete: true });
  expect(answerAt(sheet, 6).complete).toBe(false);
  expect(told(sheet.skipped)).toEqual(['6 incomplete-answer']);
});

test('a Chinese Google form without scores is a sign-up, and its test row is passed over', async () => {
  const sheet = await readFixture('google-forms-signup-zh.csv', { region: 'CN', zone: 'Asia/Shanghai' });
  expect(sheet).toMatchObject({ tool: 'google-forms', as: 'registrations', rows: 3 });
  expect(draftAt(sheet, 2).person).toMatchObject({ name: '欧阳 兰馨', organisation: '苏州木作家居' });
  expect(draftAt(sheet, 2).registration).toMatchObject({
    registeredAt: '2026-03-10T12:15:01.000Z',
    answers: { 希望参加的活动: '开幕式, 设计论坛' },
  });
  expect(draftAt(sheet, 3).person).toMatchObject({ name: '诸葛明', phones: [{ value: '+8613800002222' }] });
  expect(told(sheet.skipped)).toEqual(['4 test-row 测试']);
});

test('问卷星 answers are read from GB18030 with their word scale, options and blanks', async () => {
  const sheet = await readFixture('wjx-gb18030.csv', { region: 'CN', zone: 'Asia/Shanghai' });
  expect(sheet).toMatchObject({ tool: 'wjx', as: 'survey', encoding: 'gb18030', rows: 4 });
  expect(valueIn(sheet, 2, '满意度')).toBe(5);
  expect(valueIn(sheet, 5, '满意度')).toBe(2);
  expect(valueIn(sheet, 3, '推荐')).toBe(8);
  expect(valueIn(sheet, 3, '展区')).toEqual(['家居', '其他: 智能家居']);
  expect(valueIn(sheet, 3, '建议')).toBeUndefined();
  expect(answerAt(sheet, 2)).toMatchObject({ at: '2026-04-20T01:12:33.000Z', person: { name: '林小雨' } });
  expect(answerAt(sheet, 5).person).toBeNull();
});

test('a 问卷星 answer of five seconds is set aside unless junk is kept', async () => {
  const sheet = await readFixture('wjx-gb18030.csv', { region: 'CN' });
  expect(answerAt(sheet, 4).setAside).toBe('junk');
  expect(told(sheet.skipped)).toEqual(['4 junk-answer']);
  const kept = await readFixture('wjx-gb18030.csv', { region: 'CN', keepJunk: true });
  expect(answerAt(kept, 4).setAside).toBeUndefined();
  expect(kept.skipped).toEqual([]);
});

test('what 问卷星 writes about the filling in is no question', async () => {
  const sheet = await readFixture('wjx-gb18030.csv');
  const asked = sheet.mapping.filter(({ field }) => field === 'question').map(({ heading }) => heading);
  expect(asked).toHaveLength(sheet.survey?.questions.length ?? 0);
  expect(sheet.mapping.filter(({ field }) => field === 'ignored').map(({ heading }) => heading)).toEqual([
    '来源',
    '来源详情',
    '来自IP',
    '总分',
  ]);
});

test('a 问卷星 sign-up without scores is a list of registrations, whose keys hold for that form only', async () => {
  const heads = '序号,提交答卷时间,所用时间,来源,来源详情,来自IP,1、您的姓名：,2、您的手机号：';
  const row = '1,2026/4/20 9:12:33,123秒,微信,N/A,192.0.2.21,林小雨,13800001111';
  const one = await readLines([heads, row], { region: 'CN' });
  const other = await readLines([`${heads},3、公司`, `${row},青禾文化`], { region: 'CN' });
  expect(one.as).toBe('registrations');
  expect(draftAt(one, 2).registration?.key).toMatch(/^wjx:[0-9a-f]{6}-1$/);
  expect(draftAt(other, 2).registration?.key).not.toBe(draftAt(one, 2).registration?.key);
});

test('a list of exhibitors below title rows gives companies, contacts, booths and fees', async () => {
  const sheet = await readFixture('exhibitors.csv', { region: 'CN' });
  expect(sheet).toMatchObject({ tool: 'generic', as: 'exhibitors', headerRow: 3, rows: 3 });
  expect(draftAt(sheet, 4)).toMatchObject({
    person: {
      kind: 'person',
      name: '郑一凡',
      organisation: 'Lantern Works Ltd',
      roles: ['exhibitor'],
      texts: { notes: 'near the door' },
    },
    registration: { role: 'exhibitor', booth: 'A12', area: 36, fee: { amount: 123450, currency: 'EUR' } },
  });
  expect(draftAt(sheet, 5)).toMatchObject({
    person: { kind: 'organisation', name: 'Paper Moon' },
    registration: { booth: 'A15', fee: { amount: 0, currency: 'EUR' } },
  });
  expect(told(sheet.skipped)).toEqual(['6 total-row']);
});
