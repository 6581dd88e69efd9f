import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defused, refused } from '../../../src/lib/text/formula.ts';

test.each([
  '=1+1',
  '+SUM(A1)',
  '-x',
  '@cmd',
  '|x',
  '%x',
  '＝1',
  '＋x',
  '－x',
  '＠x',
  ' =1',
  '\u00a0=1',
  '\t1',
  "'=1",
])('%j would be calculated, so an apostrophe stands before it', (cell) => {
  expect(defused(cell)).toBe(`'${cell}`);
});

test.each(['', 'Ann', '+86 138 0000 0001', '-12.50', '+1 (202) 555-0113', "O'Neil", "'90s", 'a=b', '1=1'])(
  '%j stays as it is',
  (cell) => {
    expect(defused(cell)).toBe(cell);
    expect(refused(cell)).toBe(cell);
  },
);

test('what was defused comes back as it was, and nothing else loses an apostrophe', () => {
  const cell = fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '1', ' ', '\t', '\n', 'a', '＝', '@') });
  fc.assert(
    fc.property(cell, (text) => {
      expect(refused(defused(text))).toBe(text);
      if (refused(text) !== text) expect(defused(refused(text))).toBe(text);
    }),
    { numRuns: 2000 },
  );
});
