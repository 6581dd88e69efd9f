/** Addresses whose domain looks mistyped, and those that only seem so. */
import { expect, test } from 'vitest';
import { meantEmail } from '../../../src/domain/value/email-slip.ts';

test.each([
  ['ann@gmial.com', 'ann@gmail.com'],
  ['ann@gmai.com', 'ann@gmail.com'],
  ['ann@gmail.co', 'ann@gmail.com'],
  ['ann@gmail.con', 'ann@gmail.com'],
  ['ann@hotmial.com', 'ann@hotmail.com'],
  ['ann@outlok.com', 'ann@outlook.com'],
  ['ann@example.cmo', 'ann@example.com'],
  ['ann@example.ogr', 'ann@example.org'],
  ['ann@qq.con', 'ann@qq.com'],
  ['ann@qq.cm', 'ann@qq.com'],
  ['ann@163.cmo', 'ann@163.com'],
])('%s may mean %s', (typed, meant) => {
  expect(meantEmail(typed)).toBe(meant);
});

test.each([
  'ann@gmail.com',
  'ann@mail.com',
  'ann@ymail.com',
  'ann@example.com',
  'ann@example.co',
  'ann@example.cm',
  'ann@q.com',
  'ann@136.com',
  'ann@example.online',
])('%s means itself', (typed) => {
  expect(meantEmail(typed)).toBeNull();
});
