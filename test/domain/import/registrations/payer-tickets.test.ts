import { expect, test } from 'vitest';
import { importing, person, registered, row, sheet } from '../hand-made.ts';

const buyer = person('Ann Li', 'ann@example.com');
const ticket = (number: number) => ({ order: 'O1', key: `ticket id:${number}`, ticket: 'Standard' });

/** The draft rows of an order that names nobody: its first ticket is the buyer's. */
const orderOf = ([first = 0, ...others]: readonly number[]) =>
  sheet([{ ...row(buyer, registered(ticket(first))), isPayers: true }], {
    seats: others.map((number) => ({ ...ticket(number), status: 'registered' })),
  });

const tickets = ({ roster }: ReturnType<typeof importing>) =>
  [...roster.registrations.values()].map(({ key, seats = [] }) =>
    [key, ...seats.map((seat) => seat.key)].join(' '),
  );

test.each([
  ['without its first row', [1, 2, 3], [2, 3], 'ticket id:1 ticket id:2 ticket id:3'],
  ['with a row before it', [2, 3], [1, 2, 3], 'ticket id:2 ticket id:3 ticket id:1'],
  ['with other rows alone', [1], [2], 'ticket id:1 ticket id:2'],
])('an order read again %s has as many tickets, and its buyer one of them', (_, before, after, expected) => {
  const first = importing(orderOf(before));
  const second = importing(orderOf(after), first.roster);
  expect(tickets(second)).toEqual([expected]);
  expect(second.plan.counts.registrationsAdded).toBe(0);
  expect(importing(orderOf(after), second.roster).plan.changes).toEqual([]);
});
