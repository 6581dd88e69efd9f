/** Which field is suggested for a column whose heading says nothing. */
import { expect, test } from 'vitest';
import { looksLike } from '../../../src/intake/column/looks-like.ts';

test('addresses are seen among some that nobody can write to', () => {
  expect(looksLike(['ann@example.com', 'tom@example', 'ben@example.org'])).toBe('emails');
  expect(looksLike(['ann@example.com', 'by post', 'none'])).toBeNull();
});

test('numbers are seen where nearly all are, and days are none', () => {
  expect(looksLike(['+1 202 555 0141', '(202) 555-0142'])).toBe('phones');
  expect(looksLike(['+1 202 555 0141', 'x', 'y'])).toBeNull();
  expect(looksLike(['2026-04-17', '2026-04-18'])).toBeNull();
});
