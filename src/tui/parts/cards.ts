/** Figures as cards: label, value, change, each a third of the width. */
import type { Words } from '../../i18n/words.ts';
import { oneLine } from '../../lib/safe.ts';
import { cut, pad } from '../../lib/width.ts';
import { spokenIn } from '../../output/cell.ts';
import type { Column, Report, Row } from '../../reports/report.ts';
import type { Theme } from '../theme.ts';
import type { Line } from './lines.tsx';

/** Two lines a row of cards. */
export function cardLines(
  report: Report,
  rows: readonly Row[],
  width: number,
  most: number,
  words: Words,
  theme: Theme,
): Line[] {
  const across = width >= 100 ? 4 : 3;
  const cell = Math.floor(width / across) - 1;
  const known = rows.filter((row) => row.value !== null && row.value !== undefined);
  const column = (key: string): Column =>
    report.columns.find((one) => one.key === key) ?? { key, kind: 'text' };
  const show = (key: string, row: Row) => oneLine(spokenIn(column(key), row, words));
  const lines: Line[] = [];
  for (let i = 0; i < known.length && lines.length + 2 <= most; i += across) {
    const group = known.slice(i, i + across);
    const values = group.map((row) => {
      const change = row.change === null || row.change === undefined ? '' : `  ${show('change', row)}`;
      return pad(cut(`${show('value', row)}${change}`, cell), cell + 1);
    });
    lines.push({
      text: group.map((row) => pad(cut(show('label', row), cell), cell + 1)).join(''),
      style: theme.dim,
    });
    lines.push({ text: values.join('') });
  }
  return lines;
}
