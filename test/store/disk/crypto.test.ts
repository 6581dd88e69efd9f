import { expect, test } from 'vitest';
import { randomBytes } from '../../../src/store/disk/crypto.ts';

test('bytes nobody can guess are as many as asked for, and never the same', () => {
  const drawn = Array.from({ length: 50 }, () => randomBytes(12).toString('hex'));
  expect(drawn.every((one) => one.length === 24)).toBe(true);
  expect(new Set(drawn).size).toBe(50);
});
