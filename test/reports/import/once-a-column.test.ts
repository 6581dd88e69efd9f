import { expect, test } from 'vitest';
import type { Issue } from '../../../src/domain/draft.ts';
import { onceAColumn } from '../../../src/reports/import/remarks.ts';

function issue(row: number, code: Issue['code'], column = 'Price'): Issue {
  return { row, code, column, value: '12.00', severity: 'warning' };
}

test('a currency nobody knows is said once a column, and a bad value row by row', () => {
  const issues = [
    issue(2, 'unknown-currency'),
    issue(2, 'unknown-currency', 'Paid'),
    issue(3, 'bad-phone', 'Phone'),
    issue(3, 'unknown-currency'),
    issue(4, 'unknown-currency'),
    issue(4, 'bad-phone', 'Phone'),
  ];
  const told = onceAColumn(issues).map(({ row, column, alike }) => [row, column, alike]);
  expect(told).toEqual([
    [2, 'Price', 2],
    [2, 'Paid', undefined],
    [3, 'Phone', undefined],
    [4, 'Phone', undefined],
  ]);
});
