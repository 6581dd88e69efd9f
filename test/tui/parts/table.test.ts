import { expect, test } from 'vitest';
import { words } from '../../../src/i18n/en/index.ts';
import { en as tui } from '../../../src/i18n/en/tui.ts';
import type { Column } from '../../../src/reports/report.ts';
import { gridOf } from '../../../src/tui/parts/table.ts';

test('read aloud, a row tells its figures, and not the charts that are drawn of them', () => {
  const columns: readonly Column[] = [
    { key: 'mean', kind: 'score' },
    { key: 'bar', kind: 'bar' },
    { key: 'spread', kind: 'sparkline' },
    { key: 'drawn', kind: 'text', heading: '' },
  ];
  const row = { mean: 4.5, bar: 0.9, spread: [1, 2], drawn: '####' };
  const grid = gridOf({ columns, rows: [row], width: 80, sort: null }, words);
  expect(grid.lineOf(row)).toContain('####');
  expect(grid.statementOf(row, tui)).toBe('Mean: 4.5');
});
