/** Eventbrite’s reports. */
import { expect, test } from 'vitest';
import { draftAt, emailsOf, readFixture, readLines, told } from '../reading.ts';

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

test('how many tickets an order has is how many come, where each order stands in one row', async () => {
  const heads = 'Order #,Order Date,First Name,Last Name,Email,Ticket Quantity,Currency,Order Status';
  const first = '9001,03/01/26 10:11,Ola,Brandt,ola@example.com,3,USD,Completed';
  const once = await readLines([
    heads,
    first,
    '9002,03/14/26 18:00,Rui,Costa,rui@example.org,1,USD,Refunded',
  ]);
  expect(once.drafts.map(({ registration }) => registration?.companions)).toEqual([2, 0]);
  const parted = await readLines([
    heads,
    first,
    '9001,03/01/26 10:11,Ola,Brandt,ola@example.com,1,USD,Completed',
  ]);
  expect(draftAt(parted, 2).registration?.companions).toBeUndefined();
  expect(draftAt(parted, 2).registration?.answers).toMatchObject({ 'Ticket Quantity': '3' });
});

test.each([
  [
    'Order no.,Order Date,First Name,Surname,Email,Ticket Type,Attendee no.,Attendee Status',
    '111,11/12/24 22:28,Iris,Falk,iris@example.com,Day,9001,Attending',
    'eventbrite:9001',
  ],
  [
    'Order #,Order Date,First Name,Last Name,Email,Ticket Type,Order Type,Order Status',
    '111,11/12/24 22:28,Iris,Falk,iris@example.com,Day,Free Order,Completed',
    undefined,
  ],
])('an older Eventbrite report with %s is one', async (heads, row, key) => {
  const sheet = await readLines([heads, row], { region: 'GB' });
  expect(sheet.tool).toBe('eventbrite');
  expect(draftAt(sheet, 2).registration).toMatchObject({
    order: '111',
    registeredAt: '2024-11-12T22:28:00.000Z',
  });
  expect(draftAt(sheet, 2).registration?.key).toBe(key);
});
