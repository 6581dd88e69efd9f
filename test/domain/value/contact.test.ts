import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOfTwoCountries, readPhones, readWithCode } from '../../../src/domain/value/contact.ts';
import { readEmails } from '../../../src/domain/value/email.ts';

const addresses = (typed: string) =>
  readEmails(typed).map(({ value, valid }) => (valid ? value : `? ${value}`));
const numbers = (typed: string, region?: string) =>
  readPhones(typed, region).map(({ value, typed: written }) => value ?? `? ${written}`);

describe('e-mail addresses of a cell', () => {
  test.each([
    ['Zhang.Wei@Example.COM', ['zhang.wei@example.com']],
    ['ｌｉｕｙａｎｇ＠ｅｘａｍｐｌｅ．ｃｏｍ', ['liuyang@example.com']],
    ['liuyang@example。com', ['liuyang@example.com']],
    ['foo @ example.com', ['foo@example.com']],
    ['mailto:ann@example.com', ['ann@example.com']],
    ['"Ann Lee" <ann@example.com>', ['ann@example.com']],
    ['ann@example.com.', ['ann@example.com']],
    ['priya+conf@example.com', ['priya+conf@example.com']],
    ['用户@例子.中国', ['用户@例子.中国']],
    ['ann@example.com; liv@example.org', ['ann@example.com', 'liv@example.org']],
    ['ann@example.com、liv@example.org', ['ann@example.com', 'liv@example.org']],
    ['ann@example.com ::: liv@example.org', ['ann@example.com', 'liv@example.org']],
    ['ann@example.com\nliv@example.org', ['ann@example.com', 'liv@example.org']],
    ['ann@example.com, ANN@example.com', ['ann@example.com']],
    ['\u200bann@example.com\ufeff', ['ann@example.com']],
    ['', []],
    [' \u3000', []],
  ])('%j', (typed, read) => {
    expect(addresses(typed)).toEqual(read);
  });

  test.each([
    'anonymous',
    'ann@localhost',
    'ann..lee@example.com',
    '.ann@example.com',
    'ann@-example.com',
    'ann@example-.com',
    'ann@@example.com',
    'ann@example.c',
    'ann@192.0.2.1',
    '@example.com',
    'ann@',
    `${'a'.repeat(65)}@example.com`,
    `ann@${'a.'.repeat(130)}com`,
  ])('%j is kept as typed and not used', (typed) => {
    const [only, ...more] = readEmails(typed);
    expect(only).toMatchObject({ valid: false, bounced: false });
    expect(only?.value).toContain(typed.replace(/\.$/, '').slice(0, 20));
    expect(more).toEqual([]);
  });

  test('a name torn by a space is no other person’s address', () => {
    expect(addresses('zhang wei@example.com')).toEqual(['? zhang wei@example.com']);
  });
});

describe('telephone numbers of a cell', () => {
  test.each([
    ['１３８ ００００ ０００１', 'CN', ['+8613800000001']],
    ["'13800000001", 'CN', ['+8613800000001']],
    ['13800000001.0', 'CN', ['+8613800000001']],
    ['86 13800000001', 'CN', ['+8613800000001']],
    ['p:+12025550113', undefined, ['+12025550113']],
    ['tel:+12025550113', undefined, ['+12025550113']],
    ['001 202 555 0113', undefined, ['+12025550113']],
    ['0086-138-0000-0001', undefined, ['+8613800000001']],
    ['+86 10 6234 5678 转 801', undefined, ['+861062345678']],
    ['202/555-0113', 'US', ['+12025550113']],
    ['(202) / 555 0113', 'US', ['+12025550113']],
    ['010-62345678转801', 'CN', ['+861062345678']],
    ['86-010-62345678-801', 'CN', ['+861062345678']],
    ['+0086-13800000001', undefined, ['+8613800000001']],
    ['13800000001 / 021-62345678', 'CN', ['+8613800000001', '+862162345678']],
    ['+12025550113 ::: +12025550114', undefined, ['+12025550113', '+12025550114']],
    ['13800000001、13800000002', 'CN', ['+8613800000001', '+8613800000002']],
    ['13800000001 或 13800000002', 'CN', ['+8613800000001', '+8613800000002']],
    ['+8613800000001; 13800000001', 'CN', ['+8613800000001']],
    ['2025550113/8', 'US', ['+12025550113']],
    ['', 'CN', []],
    [' \u3000 ', 'CN', []],
  ])('%j in %s', (typed, region, read) => {
    expect(numbers(typed, region)).toEqual(read);
  });

  test.each([
    ['13800000001', undefined],
    ['1.38E+10', 'CN'],
    ['138000000011', 'CN'],
    ['none', 'CN'],
    ['0', 'CN'],
  ])('%j in %s is kept as typed and not used', (typed, region) => {
    expect(readPhones(typed, region)).toEqual([{ value: null, typed, valid: false, bounced: false }]);
  });

  test('what was typed is kept beside what it means', () => {
    expect(readPhones('138 0000 0001', 'CN')).toEqual([
      { value: '+8613800000001', typed: '138 0000 0001', valid: true, bounced: false },
    ]);
  });
});

test('whatever a cell holds, reading it ends, and what it calls valid reads back to itself', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({ unit: fc.constantFrom(...'a1@.+-/ ;:,(<"＠。１　'), maxLength: 60 }),
    fc.string({ unit: fc.constantFrom(...'a@.-'), minLength: 5000, maxLength: 9000 }),
  );
  fc.assert(
    fc.property(cell, (typed) => {
      for (const { value, valid } of readEmails(typed)) if (valid) expect(addresses(value)).toEqual([value]);
      for (const { value, typed: written } of readPhones(typed, 'CN')) {
        expect(written.length).toBeLessThanOrEqual(1000);
        if (value !== null) expect(numbers(value)).toEqual([value]);
      }
    }),
    { numRuns: 200 },
  );
});

test('digits that are a number of the region but for its zero, and one abroad but for its plus, are only used where it is likely which', () => {
  expect(numbers('8613800000001', 'DE')).toEqual(['? 8613800000001']);
  expect(numbers('15125550142', 'DE')).toEqual(['+4915125550142']);
  expect(numbers('13800000001', 'US')).toEqual(['? 13800000001']);
  expect(numbers('12025550142', 'US')).toEqual(['+12025550142']);
  expect(numbers('13125550142', 'CN')).toEqual(['+8613125550142']);
  expect(['15125550142', '8613800000001'].map((typed) => isOfTwoCountries(typed, 'DE'))).toEqual([
    true,
    true,
  ]);
  expect(isOfTwoCountries('13125550142', 'CN')).toBe(false);
});

test('a code beside a number is the area, or the country, whichever makes a number of both', () => {
  expect(readWithCode('5550142', '202', 'US', true)).toBe('+12025550142');
  expect(readWithCode('(202) 555-0142', '202', 'US', true)).toBe('+12025550142');
  expect(readWithCode('79460123', '20', 'GB', false)).toBe('+442079460123');
  expect(readWithCode('79460123', '20', 'US', true)).toBeNull();
  expect(readWithCode('13800000003', '86', 'DE', false)).toBe('+8613800000003');
  expect(readWithCode('5550142', '202', undefined, true)).toBeNull();
});

test('a number that is plain at a glance reads as it does with blanks around it', () => {
  const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 8, maxLength: 10 });
  const number = fc.tuple(fc.constantFrom('', '+', '+1', '+86', '+861', '1', '00'), digits);
  fc.assert(
    fc.property(number, fc.constantFrom('CN', 'US', undefined), ([start, rest], region) => {
      const typed = start + rest;
      expect(readPhones(typed, region)).toEqual(readPhones(` ${typed} `, region));
    }),
    { seed: 20261126, numRuns: 2000 },
  );
});
