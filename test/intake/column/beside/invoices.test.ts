/** Columns that say where a bill goes. */
import { expect, test } from 'vitest';
import { draftAt, readLines } from '../../reading.ts';

const forEvent = { forEvent: true } as const;

test('where a bill goes is kept, and is nobody’s own address', async () => {
  const sheet = await readLines(
    ['Name,Email,Invoice email', 'Ann Moss,ann@example.com,bills@example.org'],
    forEvent,
  );
  const { person, registration } = draftAt(sheet, 2);
  expect(person.emails.map(({ value }) => value)).toEqual(['ann@example.com']);
  expect(registration?.answers).toEqual({ 'Invoice email': 'bills@example.org' });
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
