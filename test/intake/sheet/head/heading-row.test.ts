/** Where the headings of a list stand. */
import { expect, test } from 'vitest';
import { draftAt, fieldsIn, readLines } from '../../reading.ts';

test('a first line marked as none of the list is its headings; a number sign counts', async () => {
  const marked = await readLines(['#First Name, Last Name, Email Address', 'Ann, Moss, ann@example.com']);
  expect(draftAt(marked, 2).person).toMatchObject({ name: 'Ann Moss', given: 'Ann', family: 'Moss' });
  const counted = await readLines(['#Emails,Name', '3,Ann Moss']);
  expect(fieldsIn(counted)['#Emails']).toBe('custom');
});

const forEvent = { forEvent: true } as const;

test('headings far below many remarks are found, and who is named there says nothing of the others', async () => {
  const remarks = Array.from({ length: 18 }, (_, at) => (at === 2 ? 'Organiser: Zed Ray' : `Remark ${at}`));
  const sheet = await readLines(
    [...remarks, 'Name,Company,Email', 'Ann Moss,Acme,ann@example.com'],
    forEvent,
  );
  expect(sheet.drafts.map(({ person, registration }) => [person.name, registration?.role])).toEqual([
    ['Ann Moss', undefined],
  ]);
});
