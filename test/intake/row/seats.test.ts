/** Seats of an order: of nobody yet, of guests, and two in the name of one person. */
import { expect, test } from 'vitest';
import { draftAt, readLines, told } from '../reading.ts';

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

test('a ticket of a tool that nobody has been named for is a place, and a password is not kept', async () => {
  const tickets = await readLines(
    [
      'Ticket Full Name,Ticket Email,Ticket Company Name,Ticket Reference,Void Status',
      ',,,SP-OPEN,',
      'Ann Moss,ann@example.com,Acme,SP-1,',
    ],
    { forEvent: true },
  );
  expect(told(tickets.skipped)).toEqual(['2 placeholder']);
  expect(tickets.rejected).toEqual([]);
  const accounts = await readLines(['Name,Email,Password', 'Ann Moss,ann@example.com,$2b$12$O4Gym']);
  expect(draftAt(accounts, 2).person.custom).toEqual({});
});
