import { expect, test } from 'vitest';
import type { Client } from '../../../src/domain/records/client.ts';
import type { Review } from '../../../src/domain/records/review.ts';
import { comparison, conflictReport, pairReport } from '../../../src/reports/review/review.ts';

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

test('only what is still open is offered to be decided', () => {
  const made = '2026-01-01T00:00:00.000Z';
  const pair = [ann('C0001', made, { city: 'Lisbon' }), ann('C0002', made, { city: 'Berlin' })] as const;
  const nextOf = (state: Review['state']) => {
    const about = { id: 'V0001', created: made, updated: made, client: 'C0002', state } as const;
    const duplicate: Review = { ...about, kind: 'duplicate', candidates: ['C0001'] };
    const conflict: Review = { ...about, kind: 'conflict', field: 'city', kept: 'Lisbon', offered: 'Berlin' };
    const asked = { review: duplicate, candidate: 'C0001' };
    return [pairReport(asked, pair, new Map(), () => []).next, conflictReport(conflict).next];
  };
  expect(nextOf('rejected')).toEqual([[], []]);
  expect(nextOf('open')).toEqual([
    [
      'regulars review accept V0001',
      'regulars review accept V0001 --take city=C0001',
      'regulars review reject V0001',
    ],
    ['regulars review accept V0001', 'regulars review reject V0001'],
  ]);
});
