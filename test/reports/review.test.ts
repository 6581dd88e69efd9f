import { expect, test } from 'vitest';
import type { Client } from '../../src/domain/records/client.ts';
import { comparison } from '../../src/reports/review.ts';

const ann = (id: string, made: string, more: Partial<Client>): Client => ({
  id,
  kind: 'person',
  created: made,
  updated: made,
  name: 'Ann Marsh',
  ...more,
});

test('of two records side by side only what may tell two people apart is marked', () => {
  const pair = [
    ann('C0001', '2026-01-01T00:00:00.000Z', { origin: { file: 'a.csv' }, city: 'Lisbon', title: 'Buyer' }),
    ann('C0002', '2026-02-01T00:00:00.000Z', { origin: { file: 'b.csv' }, city: 'Berlin' }),
  ] as const;
  const { rows } = comparison(pair, (id) => [`Salon of ${id}`]);
  const marks = [...rows].map(({ field, differs }) => (differs === true ? `${field} ≠` : field));
  expect(marks.sort()).toEqual(['city ≠', 'created', 'name', 'origin', 'registrations', 'title']);
});
