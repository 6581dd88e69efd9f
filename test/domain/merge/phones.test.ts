/** A number written in several ways is one number. */
import { expect, test } from 'vitest';
import { mergePortrait } from '../../../src/domain/merge.ts';
import type { Phone } from '../../../src/domain/records/field.ts';

const phone = (value: string | null, typed: string): Phone => ({
  value,
  typed,
  valid: value !== null,
  bounced: false,
});
const merged = (kept: Phone, offered: Phone) =>
  mergePortrait({ phones: [kept] }, { phones: [offered] }).patch.phones;

const abroad = phone('+12025550115', '+1 202-555-0115');
const withoutPlus = phone('+12025550115', '12025550115');

test.each([
  phone(null, '2025550115'),
  // As a roster in China reads it.
  phone('+862025550115', '(202) 555-0115'),
])('a number without its country is the same one written in full: %j', (short) => {
  expect(merged(abroad, short)).toBeUndefined();
  expect(merged(short, abroad)).toEqual([abroad]);
  expect(merged(withoutPlus, short)).toBeUndefined();
});

test('the same digits are one number, by whatever country they were read', () => {
  const [byRow, byRegion] = [phone('+12025550115', '2025550115'), phone('+862025550115', '202 555 0115')];
  expect(merged(byRow, byRegion)).toBeUndefined();
  expect(merged(byRegion, byRow)).toBeUndefined();
});

test('what is no number is kept once', () => {
  const none = phone(null, '+1 23');
  expect(merged(none, { ...none })).toBeUndefined();
  expect(merged(none, phone(null, 'ask Ann'))).toEqual([none, phone(null, 'ask Ann')]);
});

test('numbers that both say their country are two, and so are two of one region', () => {
  const inChina = phone('+862025550115', '+86 20 2555 0115');
  expect(merged(abroad, inChina)).toEqual([abroad, inChina]);
  const [home, hers] = [phone('+862025550115', '020 2555 0115'), phone('+862025550116', '020 2555 0116')];
  expect(merged(home, hers)).toEqual([home, hers]);
  const other = phone('+862025550199', '2025550199');
  expect(merged(abroad, other)).toEqual([abroad, other]);
});
