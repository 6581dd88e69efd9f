/** Figures as cards: label, value, change, each a third of the width. */
import type { Words } from '../../i18n/words.ts';
import { oneLine } from '../../lib/text/safe.ts';
import { cut, pad, widthOf } from '../../lib/text/width.ts';
import { spokenIn } from '../../output/cell.ts';
import type { Listed } from '../../porch/dashboard/source.ts';
import type { Column, Row } from '../../reports/report.ts';
import type { Line } from '../line.ts';
import type { Scene } from '../screen-kind.ts';
import type { Theme } from '../theme.ts';

/** Two lines a row of cards. */
export function cardLines(
  { columns, rows }: Listed,
  width: number,
  most: number,
  words: Words,
  theme: Theme,
): Line[] {
  const across = width >= 100 ? 4 : 3;
  const cell = Math.floor(width / across) - 1;
  const known = rows.filter(isKnown);
  const show = showerOf(columns, words);
  // A number cut short is another number: where the change does not fit, only its direction is told.
  const valueIn = (row: Row, cells: number): string => {
    const value = show('value', row);
    if (typeof row.change !== 'number') return cut(value, cells);
    const whole = `${value}  ${show('change', row)}`;
    return widthOf(whole) <= cells ? whole : cut(`${value}  ${row.change < 0 ? '↓' : '↑'}`, cells);
  };
  const lines: Line[] = [];
  for (let i = 0; i < known.length && lines.length + 2 <= most; i += across) {
    const group = known.slice(i, i + across);
    const values = group.map((row) => pad(valueIn(row, cell), cell + 1));
    lines.push({
      text: group.map((row) => pad(cut(show('label', row), cell), cell + 1)).join(''),
      style: theme.dim,
    });
    lines.push({ text: values.join('') });
  }
  return lines;
}

/** The same for whoever has them read aloud: a figure a line. */
export function cardStatements(
  { columns, rows }: Listed,
  { words, tui }: Pick<Scene, 'words' | 'tui'>,
): Line[] {
  const show = showerOf(columns, words);
  return rows.filter(isKnown).map((row) => {
    const change = typeof row.change === 'number' ? [show('change', row)] : [];
    return { text: tui.read.value(show('label', row), [show('value', row), ...change].join(tui.read.and)) };
  });
}

function isKnown({ value }: Row): boolean {
  return value !== null && value !== undefined;
}

function showerOf(columns: readonly Column[], words: Words): (key: string, row: Row) => string {
  const column = (key: string): Column => columns.find((one) => one.key === key) ?? { key, kind: 'text' };
  return (key, row) => oneLine(spokenIn(column(key), row, words));
}
