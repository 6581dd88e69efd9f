import { getCountries } from 'libphonenumber-js/max';
import { expect, test } from 'vitest';
import { knownCodes } from '../../../src/domain/value/known-codes.ts';

const { currency, country } = knownCodes;

test('every region that telephone numbers are from may be chosen, and no made-up one', () => {
  const islandsOfOthers = ['AC', 'TA'];
  expect(getCountries().filter((code) => !country?.has(code))).toEqual(islandsOfOthers);
  expect(['XX', 'ZZ', 'UK', 'EU', 'QQ'].filter((code) => country?.has(code))).toEqual([]);
  expect(country?.near('UK')).toEqual(['GB']);
});

test('a currency that is paid with or was may be chosen, and no code for testing', () => {
  expect(['CNY', 'ALL', 'TRY', 'HRK'].filter((code) => !currency?.has(code))).toEqual([]);
  expect(['XXX', 'XTS', 'ABC', 'RMB'].filter((code) => currency?.has(code))).toEqual([]);
  expect(currency?.near('RMB')).toEqual(['CNY']);
  expect(currency?.near('EUU')).toEqual(['EUR']);
});
