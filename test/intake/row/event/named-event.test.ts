/** The event that a file itself names, and its day. */
import { expect, test } from 'vitest';
import { draftAt, readLines } from '../../reading.ts';

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

test('a title of an event names it, and an event ticket is a ticket', async () => {
  const sheet = await readLines([
    'Name,Event Title,Event Start Date,Event Ticket',
    'Agnes Mill,Spring Assembly,2026-05-20 09:00,Standard',
  ]);
  expect(sheet).toMatchObject({ eventName: 'Spring Assembly', eventDay: '2026-05-20' });
  expect(draftAt(sheet, 2).registration?.ticket).toBe('Standard');
});
