/** Lists in which the words and shapes that tell something elsewhere stand for something else. */
import { expect, test } from 'vitest';
import type { Draft } from '../../src/domain/draft.ts';
import { readLines } from './reading.ts';

const who = ({ person: { kind, name, organisation } }: Draft) =>
  [kind, name, organisation].filter(Boolean).join(' ');

test('what counts the rows of a list is no key of a registration', async () => {
  const keysIn = async (...lines: string[]) =>
    (await readLines(lines, { forEvent: true })).drafts.map(({ registration }) => registration?.key);
  const counted = await keysIn('报名ID,姓名,手机', '1,王芳,13800001101', '2,李雷,13800001102');
  expect(counted).toEqual([undefined, undefined]);
  const printed = await keysIn(
    'Ticket number,Name,Email',
    'A17,Ann Moss,ann@example.com',
    'B2,Bo Lind,bo@example.com',
  );
  expect(printed).toEqual(['ticket number:A17', 'ticket number:B2']);
});

test('who wants their papers by e-mail has agreed to nothing else', async () => {
  const sheet = await readLines([
    'Name,E-Mail,Dürfen wir Ihnen die Unterlagen per E-Mail schicken?,An welche E-Mail dürfen wir Ihnen die Rechnung schicken?',
    'Anna Berg,anna@example.com,Ja,post@example.org',
    'Udo Renz,udo@example.com,Nein,',
  ]);
  expect(sheet.drafts.map(({ person }) => person.consent)).toEqual([undefined, undefined]);
  expect(sheet.drafts.map(({ person }) => person.emails.length)).toEqual([1, 1]);
});

test('two companies among people at their booths make no companies of the people', async () => {
  const sheet = await readLines([
    'Name,Email,Booth',
    'Acme Ltd,info@example.com,A1',
    'Beta Ltd,office@example.com,A2',
    'Ann Berg,ann@example.com,A3',
    'Bob Carr,bob@example.com,A4',
    'Cleo Dean,cleo@example.com,A5',
    'Dirk Eber,dirk@example.com,A6',
  ]);
  expect(sheet.drafts.map(({ person }) => person.kind === 'organisation')).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});

test('a count of companies names none', async () => {
  const sheet = await readLines([
    'Name,Email,#Company',
    'Ann Berg,ann@example.com,3',
    'Bo Lind,bo@example.com,2',
  ]);
  expect(sheet.drafts.map(who)).toEqual(['person Ann Berg', 'person Bo Lind']);
});

test('a post among several names is nobody', async () => {
  const sheet = await readLines(['姓名,公司,职位', '赵六、钱七、总监,星河文化,'], { region: 'CN' });
  expect(sheet.drafts.map(({ person }) => person.name)).toEqual(['赵六', '钱七']);
});

test('an address behind a name is somebody else’s where the row has one of its own', async () => {
  const sheet = await readLines([
    'Name,Email',
    'Bob Carr via dora@example.org,bob@example.com',
    'Ann Moss,ann@example.com',
  ]);
  expect(sheet.drafts.map(({ person }) => person.emails.map(({ value }) => value))).toEqual([
    ['bob@example.com'],
    ['ann@example.com'],
  ]);
});

test('an exhibitor who passed the vetting is not gone', async () => {
  const sheet = await readLines([
    'Company,Contact,Email,Booth,Status',
    'Acme Ltd,Ann Berg,ann@example.com,A1,Passed',
  ]);
  expect(sheet.drafts[0]?.registration?.status).not.toBe('cancelled');
});

test('whom somebody signs up has an address of their own', async () => {
  const sheet = await readLines([
    'Name,Email,Scholar name,Scholar email',
    'Ann Moss,ann@example.com,Ivy Moss,ivy@example.org',
    'Bo Lind,bo@example.com,Max Lind,max@example.org',
  ]);
  expect(sheet.drafts.map(({ person }) => person.emails.map(({ value }) => value))).toEqual([
    ['ann@example.com'],
    ['bo@example.com'],
  ]);
  const alone = await readLines(['Scholar name,Scholar email', 'Ivy Moss,ivy@example.org']);
  expect(alone.drafts.map(({ person }) => person.emails[0]?.value)).toEqual(['ivy@example.org']);
});
