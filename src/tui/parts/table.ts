/** A report as lines of a window: headings, the rows that are in sight, a `>` before the marked one. */
import type { Words } from '../../i18n/words.ts';
import { oneLine } from '../../lib/safe.ts';
import { cut, pad, widthOf } from '../../lib/width.ts';
import { headingOf, spokenIn } from '../../output/cell.ts';
import { GAP, layout, NUMERIC } from '../../output/format/layout.ts';
import type { Column, Row } from '../../reports/report.ts';
import type { Theme } from '../theme.ts';
import type { Line } from './lines.tsx';

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
}

export function tableLines(
  { columns, rows, width, height, top, cursor }: Sight,
  words: Words,
  theme: Theme,
): Line[] {
  const shown = columns.filter(({ extra, only }) => !extra && only !== 'people');
  const text = (column: Column, row: Row) => oneLine(spokenIn(column, row, words));
  const room = width - 2;
  const sample = rows.length > 2 * SAMPLE ? [...rows.slice(0, SAMPLE), ...rows.slice(-SAMPLE)] : rows;
  const natural = shown.map((column) =>
    Math.max(widthOf(headingOf(column, words)), ...sample.map((row) => widthOf(text(column, row))), 1),
  );
  const { kept, widths } = layout(shown, natural, { columns: room, wide: false });
  const cells = (of: (column: Column) => string) =>
    kept
      .map((i) => {
        const column = shown[i];
        return column ? pad(of(column), widths.get(i) ?? 1, NUMERIC.has(column.kind) ? 'right' : 'left') : '';
      })
      .join(' '.repeat(GAP));
  const heading: Line = { text: `  ${cells((column) => headingOf(column, words))}`, style: theme.accent };
  const body = rows.slice(top, top + height).map((row, i): Line => {
    const isMarked = cursor !== null && top + i === cursor;
    const line = cut(
      cells((column) => text(column, row)),
      room,
    );
    return isMarked ? { text: `> ${line}`, style: theme.marked } : { text: `  ${line}` };
  });
  return [heading, ...body];
}
