import { expect, test } from 'vitest';
import { isBlank, same } from '../../src/lib/plain.ts';

test('values are the same when they say the same, whatever the order of their keys', () => {
  expect(same({ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1 })).toBe(true);
  expect(same({ a: 1, b: undefined }, { a: 1 })).toBe(true);
  expect(same({ a: 1 }, { a: 1, b: undefined })).toBe(true);
  expect(same([1, 2], [2, 1])).toBe(false);
  expect(same({ a: '1' }, { a: 1 })).toBe(false);
  expect(same([], {})).toBe(false);
  expect(same(null, {})).toBe(false);
});

test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
  'a key named %s is a key like any other',
  (key) => {
    const holding = JSON.parse(`{"${key}":"x"}`);
    expect(same({}, holding)).toBe(false);
    expect(same(holding, {})).toBe(false);
    expect(same(holding, JSON.parse(`{"${key}":"x"}`))).toBe(true);
  },
);

test('blank is what a record leaves out', () => {
  for (const value of [undefined, null, '', [], {}]) expect(isBlank(value)).toBe(true);
  for (const value of [0, false, ' ', [''], { a: null }]) expect(isBlank(value)).toBe(false);
});
