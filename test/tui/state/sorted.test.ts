import { expect, test } from 'vitest';
import { words as en } from '../../../src/i18n/en/index.ts';
import { words as zh } from '../../../src/i18n/zh-CN/index.ts';
import { say } from '../../../src/reports/phrases.ts';
import { sortedRows } from '../../../src/tui/state/sorted.ts';

test('what is said by its words is sorted by them, in either language', () => {
  const rows = (['registrations', 'attendance-rate', 'nps'] as const).map((id) => ({
    id,
    label: say('kpi.label', { id }),
  }));
  const by = (words: typeof en, descending = false) =>
    sortedRows(rows, { key: 'label', descending }, words).map(({ id }) => id);
  expect(by(en)).toEqual(['attendance-rate', 'nps', 'registrations']);
  expect(by(en, true)).toEqual(['registrations', 'nps', 'attendance-rate']);
  expect(by(zh)).toEqual(['registrations', 'attendance-rate', 'nps']);
});
