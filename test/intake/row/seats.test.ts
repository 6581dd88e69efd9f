/** Two seats of one order, in the name of one person. */
import { expect, test } from 'vitest';
import { readLines } from '../reading.ts';

async function keys(lines: readonly string[]): Promise<(string | undefined)[]> {
  const { drafts } = await readLines(lines, { forEvent: true });
  return drafts.map(({ registration }) => registration?.key);
}

test('each seat of an order is a ticket where one person has two that differ in nothing else', async () => {
  const list = [
    'Booking Ref,Name,Email,Ticket Type,Seat,Price',
    'TS1,Ann Moss,ann@example.com,Adult,A1,12.00',
    'TS1,Ann Moss,ann@example.com,Adult,A2,12.00',
    'TS2,Bob Reed,bob@example.com,Child,,6.00',
  ];
  expect(await keys(list)).toEqual(['seat:TS1-A1', 'seat:TS1-A2', undefined]);
});

test('seats of different people, and of no order, number no tickets', async () => {
  const heading = 'Booking Ref,Name,Email,Ticket Type,Seat';
  expect(
    await keys([heading, 'TS1,Ann Moss,ann@example.com,Adult,A1', 'TS1,Bob Reed,bob@example.com,Adult,A2']),
  ).toEqual([undefined, undefined]);
  expect(
    await keys([heading, ',Ann Moss,ann@example.com,Adult,A1', ',Ann Moss,ann@example.com,Adult,A2']),
  ).toEqual([undefined, undefined]);
});
