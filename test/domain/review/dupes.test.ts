import { expect, test } from 'vitest';
import type { Review } from '../../../src/domain/records/review.ts';
import { findDuplicates } from '../../../src/domain/review/dupes.ts';
import { client } from '../import/hand-made.ts';

const at = '2026-11-24T09:00:00.000Z';

function told(clientId: string, candidate: string, state: Review['state']): Review {
  return {
    id: 'V0001',
    created: at,
    updated: at,
    kind: 'duplicate',
    client: clientId,
    candidates: [candidate],
    state,
  };
}

const clients = [
  client('C0001', 'Olivia Brown', 'olivia@example.com +12025550113', 'Lotus'),
  client('C0002', 'Ethan Brown', 'ethan@example.com', 'Lotus'),
  client('C0003', 'O. Brown', 'olivia@example.com'),
  client('C0004', 'Olivia Brwon', '+12025550113'),
  client('C0005', '王芳', '13800000001'),
  client('C0006', 'Wang Fang', 'fang@example.com'),
];
const pairs = (reviews: readonly Review[] = [], all = clients) =>
  findDuplicates(all, reviews).map(({ client: later, candidate }) => `${later} ${candidate}`);

test('what an import would join, and what it would ask about, is found among clients', () => {
  expect(findDuplicates(clients, [])).toMatchObject([
    { client: 'C0003', candidate: 'C0001', score: 0.95, reasons: ['email', 'name-compatible'] },
    { client: 'C0004', candidate: 'C0001', reasons: ['name-slip', 'phone'] },
    { client: 'C0006', candidate: 'C0005', score: 0.4, reasons: ['name-only', 'name-compatible'] },
  ]);
});

test('a pair somebody was asked about is not asked again, whatever was said', () => {
  for (const state of ['open', 'accepted', 'rejected'] as const) {
    expect(pairs([told('C0003', 'C0001', state)])).toEqual(['C0004 C0001', 'C0006 C0005']);
    expect(pairs([told('C0001', 'C0004', state)])).toEqual(['C0003 C0001', 'C0006 C0005']);
  }
});

test('of three who are one, told apart from the first, the third is put beside the second', () => {
  const three = [
    client('C0001', 'Olivia Brown', 'olivia@example.com'),
    client('C0002', 'Olivia Brown', 'olivia@example.com'),
    client('C0003', 'Olivia Brown', 'olivia@example.com'),
  ];
  expect(pairs([], three)).toEqual(['C0002 C0001', 'C0003 C0001']);
  expect(pairs([told('C0003', 'C0001', 'rejected')], three)).toEqual(['C0002 C0001', 'C0003 C0002']);
});

test('archived clients are left alone, and order does not matter', () => {
  const archived = clients.map((one) =>
    one.id === 'C0003' ? { ...one, archived: { at, reason: 'duplicate' } } : one,
  );
  expect(pairs([], archived)).toEqual(['C0004 C0001', 'C0006 C0005']);
});
