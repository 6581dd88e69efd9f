import { expect, test } from 'vitest';
import { inRoster } from '../../src/output/in-roster.ts';

const told = inRoster('fair 2026.json');
const named = 'regulars --roster "fair 2026.json"';

test('a command line names the roster that had to be named', () => {
  expect(told('regulars undo 2')).toBe(`${named} undo 2`);
  expect(told('look at both: regulars client show C0001, regulars client show C0002')).toBe(
    `look at both: ${named} client show C0001, ${named} client show C0002`,
  );
  expect(told('如需撤销：regulars undo 2')).toBe(`如需撤销：${named} undo 2`);
});

test('one that names a roster already, or works on none, stays as it is', () => {
  for (const line of [
    'regulars client list --roster other.json',
    'regulars init other.json',
    'regulars help conditions',
    'regulars import --help',
    'npm run regulars-demo list',
    'regulars 0.1.0',
  ])
    expect(told(line)).toBe(line);
});

test('where nobody named one, nothing is named', () => {
  expect(inRoster(null)('regulars undo 2')).toBe('regulars undo 2');
});
