/** What a table is a list of. */
import { expect, test } from 'vitest';
import { draftAt, readLines } from '../../reading.ts';

test('a list of contacts is one of registrations where somebody says it is about an event', async () => {
  const lines = ['Name,Email', 'Ana,ana@example.com'];
  expect((await readLines(lines)).drafts[0]?.registration).toBeUndefined();
  expect((await readLines(lines, { forEvent: true })).drafts[0]?.registration).toEqual({ answers: {} });
  expect(
    (await readLines(lines, { forEvent: true, as: 'contacts' })).drafts[0]?.registration,
  ).toBeUndefined();
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

test.each([
  ['Speaker name,Email,Talk', 'speaker'],
  ['赞助商,联系人,赞助金额', 'sponsor'],
  ['Company,Contact,Sponsorship', 'sponsor'],
  ['Company,Contact,Booth', 'exhibitor'],
])('who is on a list of %s is a %s', async (heads, role) => {
  const sheet = await readLines([heads, 'Ana Ruiz,Bo Lind,500'], { currency: 'EUR' });
  expect(draftAt(sheet, 2).person.roles).toEqual([role]);
});

test('one word among the columns of a list makes no survey of it', async () => {
  const sheet = await readLines(['Name,Email,City,State', 'Ana Ruiz,ana@example.com,Tulsa,OK']);
  expect(sheet.as).toBe('contacts');
});

test('who joined an association came to no event', async () => {
  const members = await readLines(['会员编号,姓名,手机,入会时间', 'M001,林小雨,+8613800003333,2024-01-01']);
  const meeting = await readLines(['姓名,手机,入会时间', '林小雨,+8613800003333,2026-04-20 13:55']);
  expect([members.as, meeting.as]).toEqual(['contacts', 'registrations']);
});

test('a list of a shop’s customers is one of contacts, and how many orders they made is no fee', async () => {
  const sheet = await readLines([
    'Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Total Spent,Total Orders',
    '7001,Nan,Orton,nan@example.com,yes,90.00,2',
  ]);
  expect(sheet.as).toBe('contacts');
  const accounts = await readLines([
    'Customer ID,Email,Full name,Account active,Registration date',
    '8WSA,beate@example.com,Beate Kunz,Yes,2025-01-02',
  ]);
  expect(accounts.as).toBe('contacts');
  const orders = await readLines(['Customer ID,Name,Registration date', '7001,Nan Orton,2025-01-02']);
  expect(orders.as).toBe('registrations');
});

test('members of a club with a state are contacts, not registrations', async () => {
  for (const heading of ['Member Status', 'Statut', 'Stato'])
    expect((await readLines([`Name,Email,${heading}`, 'Ana,ana@example.com,Active'])).as).toBe('contacts');
});
