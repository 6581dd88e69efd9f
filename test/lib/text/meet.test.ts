import { expect, test } from 'vitest';
import { meet } from '../../../src/lib/text/meet.ts';

test.each([
  ['邀请参加', '茶器展', '邀请参加茶器展'],
  ['邀请参加', 'Salon', '邀请参加 Salon'],
  ['2026', '之前', '2026 之前'],
  ['“', 'Salon', '“Salon'],
  ['', 'Salon', 'Salon'],
  ['at', 'Salon', 'atSalon'],
])('%s and %s', (left, right, text) => {
  expect(meet(left, right)).toBe(text);
});
