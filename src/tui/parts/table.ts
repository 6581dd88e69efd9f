/** A report as lines of a window: headings, the visible rows, and a `>` before the marked one. */
import type { TuiWords } from '../../i18n/tui.ts';
import type { Words } from '../../i18n/words.ts';
import { oneLine } from '../../lib/text/safe.ts';
import { cut, pad, widthOf } from '../../lib/text/width.ts';
import { headingOf, spokenIn } from '../../output/cell.ts';
import { columnGap, drawnKinds, layout, numericKinds } from '../../output/format/layout.ts';
import type { Column, Row } from '../../reports/report.ts';
import type { Line } from '../line.ts';
import { keyOf, type Scene } from '../screen-kind.ts';
import type { Sort } from '../state/state.ts';
import type { Theme } from '../theme.ts';

/** Widths are taken from this many rows at either end, so that columns stand still while one scrolls, and ids are never cut. */
const sampleSize = 50;

/** A list with its columns fitted to the window, which costs more than drawing it does: it is kept while one moves in it. */
export interface Grid {
  readonly heading: string;
  lineOf(row: Row): string;
  /** What is known of a row, each with its heading, however many columns that are; without what is only drawn. */
  statementOf(row: Row, tui: TuiWords): string;
}

export interface List {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly width: number;
  readonly sort: Sort | null;
}

/** Which part of a list is seen, and what is marked in it. */
export interface Sight {
  readonly rows: readonly Row[];
  /** Lines for rows, without the heading. */
  readonly height: number;
  readonly top: number;
  readonly cursor: number;
  /** Keys of the rows that are picked. */
  readonly picked: readonly string[];
}

export function gridOf({ columns, rows, width, sort }: List, words: Words): Grid {
  const shown = columns.filter(({ extra, only }) => !extra && only !== 'programs');
  const text = (column: Column, row: Row) => oneLine(spokenIn(column, row, words));
  const headed = (column: Column) =>
    sort?.key === column.key
      ? `${sort.descending ? '↓' : '↑'}${headingOf(column, words)}`
      : headingOf(column, words);
  const room = width - 2;
  const sample =
    rows.length > 2 * sampleSize ? [...rows.slice(0, sampleSize), ...rows.slice(-sampleSize)] : rows;
  const natural = shown.map((column) =>
    Math.max(widthOf(headed(column)), ...sample.map((row) => widthOf(text(column, row))), 1),
  );
  const { kept, widths } = layout(shown, natural, { columns: room, wide: false });
  const cells = (of: (column: Column) => string) =>
    kept
      .map((i) => {
        const column = shown[i];
        return column
          ? pad(of(column), widths.get(i) ?? 1, numericKinds.has(column.kind) ? 'right' : 'left')
          : '';
      })
      .join(' '.repeat(columnGap));
  // What has no heading is drawn of figures that stand beside it.
  const said = shown.filter((column) => !drawnKinds.has(column.kind) && headingOf(column, words) !== '');
  return {
    heading: cells(headed),
    lineOf: (row) =>
      cut(
        cells((column) => text(column, row)),
        room,
      ),
    statementOf: (row, { read }) =>
      said
        .flatMap((column) => {
          const value = text(column, row);
          return value === '' || value === words.ui.none ? [] : [read.value(headingOf(column, words), value)];
        })
        .join(read.and),
  };
}

export function tableLines(grid: Grid, { rows, height, top, cursor, picked }: Sight, theme: Theme): Line[] {
  const chosen = new Set(picked);
  const body = rows.slice(top, top + height).map((row, i): Line => {
    const isMarked = top + i === cursor;
    const text = `${isMarked ? '>' : ' '}${chosen.has(keyOf(row)) ? '*' : ' '}${grid.lineOf(row)}`;
    return isMarked ? { text, style: theme.marked } : { text };
  });
  return [{ text: `  ${grid.heading}`, style: theme.accent }, ...body];
}

/** The marked row and those after it, as statements. */
export function tableStatements(
  grid: Grid,
  { rows, height, cursor, picked }: Omit<Sight, 'top'>,
  { words, tui }: Pick<Scene, 'words' | 'tui'>,
): readonly string[] {
  const { read } = tui;
  const chosen = new Set(picked);
  const of = words.formats.number(rows.length);
  return rows
    .slice(cursor, cursor + height)
    .map((row, i) =>
      [
        ...(i === 0 ? [read.marked] : []),
        ...(chosen.has(keyOf(row)) ? [read.picked] : []),
        read.row(words.formats.number(cursor + i + 1), of),
        grid.statementOf(row, tui),
      ].join(read.and),
    );
}
