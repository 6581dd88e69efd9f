/** A report as lines of a window: headings, the rows that are in sight, a `>` before the marked one. */
import type { Words } from '../../i18n/words.ts';
import { oneLine } from '../../lib/safe.ts';
import { cut, pad, widthOf } from '../../lib/width.ts';
import { headingOf, spokenIn } from '../../output/cell.ts';
import { GAP, layout, NUMERIC } from '../../output/format/layout.ts';
import type { Column, Row } from '../../reports/report.ts';
import { keyOf } from '../screens/kind.ts';
import type { Sort } from '../state.ts';
import type { Theme } from '../theme.ts';
import type { Line } from './line.ts';

/** Widths are taken from this many rows at either end, so that columns stand still while one scrolls, and ids are never cut. */
const SAMPLE = 50;

export interface Sight {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly width: number;
  /** Lines for rows, without the heading. */
  readonly height: number;
  readonly top: number;
  /** The marked row; null marks none. */
  readonly cursor: number | null;
  /** Keys of the rows that are picked. */
  readonly picked?: readonly string[];
  readonly sort?: Sort | null;
}

export function tableLines(
  { columns, rows, width, height, top, cursor, picked = [], sort = null }: Sight,
  words: Words,
  theme: Theme,
): Line[] {
  const shown = columns.filter(({ extra, only }) => !extra && only !== 'programs');
  const text = (column: Column, row: Row) => oneLine(spokenIn(column, row, words));
  const headed = (column: Column) =>
    sort?.key === column.key
      ? `${sort.descending ? '↓' : '↑'}${headingOf(column, words)}`
      : headingOf(column, words);
  const room = width - 2;
  const sample = rows.length > 2 * SAMPLE ? [...rows.slice(0, SAMPLE), ...rows.slice(-SAMPLE)] : rows;
  const natural = shown.map((column) =>
    Math.max(widthOf(headed(column)), ...sample.map((row) => widthOf(text(column, row))), 1),
  );
  const { kept, widths } = layout(shown, natural, { columns: room, wide: false });
  const cells = (of: (column: Column) => string) =>
    kept
      .map((i) => {
        const column = shown[i];
        return column ? pad(of(column), widths.get(i) ?? 1, NUMERIC.has(column.kind) ? 'right' : 'left') : '';
      })
      .join(' '.repeat(GAP));
  const heading: Line = { text: `  ${cells(headed)}`, style: theme.accent };
  const chosen = new Set(picked);
  const body = rows.slice(top, top + height).map((row, i): Line => {
    const isMarked = cursor !== null && top + i === cursor;
    const line = cut(
      cells((column) => text(column, row)),
      room,
    );
    const sign = `${isMarked ? '>' : ' '}${chosen.has(keyOf(row)) ? '*' : ' '}`;
    return isMarked ? { text: sign + line, style: theme.marked } : { text: sign + line };
  });
  return [heading, ...body];
}
