/** As what somebody comes, by a column of roles or by what their ticket is called. */
import { expect, test } from 'vitest';
import { draftAt, readLines } from '../reading.ts';

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

test.each([
  ['Speaker Pass', 'speaker'],
  ['讲者票', 'speaker'],
  ['Exhibitor badge', 'exhibitor'],
  ['专业观众票', 'professional-visitor'],
  ['Volunteers', 'volunteer'],
  ['Team ticket', undefined],
  ['Visitor', 'visitor'],
  ['Visitor Pass', 'visitor'],
  ['观众票', 'visitor'],
  ['Public', undefined],
  ['Guest', undefined],
  ['普通观众票', 'visitor'],
  ['Partner ticket', undefined],
  ['General admission', undefined],
  ['Speaker dinner', undefined],
  ['Exhibitor table', 'exhibitor'],
  ['Vendor booth', 'exhibitor'],
  ['Stallholder', 'exhibitor'],
  ['Sponsor - Gold', 'sponsor'],
  ['Silver exhibitor stand', 'exhibitor'],
  ['钻石赞助商', 'sponsor'],
  ['Gold', undefined],
  ['Gold visitor', undefined],
  ['Sponsor table', undefined],
  ['Gold sponsor guest', undefined],
  ['Table', undefined],
  ['Stand', undefined],
  ['Vendor', undefined],
  ['Speaker table', undefined],
])('a ticket called %s is %s’s', async (ticket, role) => {
  const sheet = await readLines(['Name,Ticket', `Ana,${ticket}`]);
  expect(draftAt(sheet, 2).registration?.role).toBe(role);
});

test('a role that is told counts more than the ticket’s name', async () => {
  const sheet = await readLines(['Name,Ticket,Role', 'Ana,Speaker Pass,Sponsor']);
  expect(draftAt(sheet, 2).registration?.role).toBe('sponsor');
});
