import { expect, test } from 'vitest';
import { decided } from '../../../src/domain/import/decisions.ts';
import { apply } from '../../../src/domain/roster.ts';
import { client, importing, now, person, registered, rosterOf, row, sheet } from './hand-made.ts';

const roster = rosterOf(
  client('C0001', 'Sam Lee', 'sam@example.com'),
  client('C0002', 'Kim Ray', 'kim@example.com'),
);
const file = sheet([
  row(person('Sam L.', '+12025550161'), registered()),
  row(person('Kim R.', '+12025550162'), registered()),
]);

test('a row given to a client makes nobody, and one that is somebody else is never asked about again', () => {
  const { plan } = importing(file, roster);
  expect(plan.counts).toMatchObject({ newClients: 2, review: 2 });
  const decisions = new Map([
    ['2', 'C0001'],
    ['3', null],
  ]);
  const after = decided(roster, plan, decisions, now);
  expect(after.counts).toMatchObject({ newClients: 1, updatedClients: 1, review: 0, registrationsAdded: 2 });
  const next = apply(roster, after.changes);
  expect([...next.clients.keys()]).toEqual(['C0001', 'C0002', 'C0004']);
  expect([...next.registrations.values()].map((one) => one.client)).toEqual(['C0001', 'C0004']);
  expect([...next.reviews.values()].map(({ state }) => state)).toEqual(['accepted', 'rejected']);
  expect(importing(file, next).plan.changes).toEqual([]);
});

test('what was not decided, or names nobody who is a candidate any more, stays in review', () => {
  const { plan } = importing(file, roster);
  const after = decided(roster, plan, new Map([['2', 'C0002']]), now);
  expect(after.counts).toMatchObject({ newClients: 2, review: 2 });
});
