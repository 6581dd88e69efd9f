/** Tito’s tickets. */
import { expect, test } from 'vitest';
import { draftAt, readTool } from '../reading.ts';

test('a Tito ticket nobody was assigned is a seat of its order, and its price, tags and event are told', async () => {
  const sheet = await readTool('tito.csv');
  expect(sheet.seats.map(({ order, key, ticket }) => [order, key, ticket])).toEqual([
    ['AB12', 'tito:AB12-3', 'Regular'],
  ]);
  expect(sheet.eventName).toBe('Paper Days');
  expect(draftAt(sheet, 2)).toMatchObject({
    person: { organisation: 'Falk Print', tags: ['vip'] },
    registration: {
      order: 'AB12',
      registeredAt: '2026-02-03T09:15:00.000Z',
      fee: { amount: 12000, currency: 'USD' },
      answers: { 'What do you eat?': 'vegan', 'Order Name': 'Iris Falk' },
    },
  });
  expect(draftAt(sheet, 3).buyer?.emails.map(({ value }) => value)).toContain('iris.falk@example.com');
});
