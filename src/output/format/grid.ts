/** A table as lines without borders, its columns fitted to the terminal by display cells. */
import Table from 'cli-table3';
import type { Words } from '../../i18n/words.ts';
import { oneLine } from '../../lib/text/safe.ts';
import { cut, widthOf, wrap } from '../../lib/text/width.ts';
import type { Column, Row } from '../../reports/report.ts';
import { headingOf, spokenIn } from '../cell.ts';
import type { Paint } from '../paint.ts';
import { columnGap, layout, numericKinds } from './layout.ts';

/** Before what goes on from the line above. */
export const gridIndent = '  ';

/** What is known of no row goes before all else. */
const blank = 99;

export interface TableStyle {
  readonly columns: number;
  readonly wide: boolean;
  readonly paint: Paint;
}

interface Grid {
  readonly head: string;
  /** The lines of each row. */
  readonly body: readonly (readonly string[])[];
  readonly hidden: string[];
}

/** What has no place in `style.columns` is cut or goes on below; the least important columns are `hidden`. */
export function gridOf(
  shown: readonly Column[],
  rows: readonly Row[],
  words: Words,
  style: TableStyle,
): Grid {
  const headings = shown.map((column) => oneLine(headingOf(column, words)));
  const all = rows.map((row) => shown.map((column) => oneLine(spokenIn(column, row, words))));
  const isAgain = (text: string, i: number, at: number) =>
    shown[i]?.once === true && text === all[at - 1]?.[i];
  const cells = all.map((row, at) => row.map((text, i) => (isAgain(text, i, at) ? '' : text)));
  const natural = shown.map((_, i) =>
    Math.max(widthOf(headings[i] ?? ''), ...cells.map((row) => widthOf(row[i] ?? '')), 1),
  );
  const isBlank = (i: number) => all.every((row) => row[i] === words.ui.none || row[i] === '');
  const { kept, widths } = layout(
    shown.map((column, i) => (column.rank !== 1 && isBlank(i) ? { ...column, rank: blank } : column)),
    natural,
    style,
  );
  const fitted = (text: string, i: number): string[] => {
    const width = widths.get(i) ?? 1;
    if (shown[i]?.wraps !== true || widthOf(text) <= width) return [cut(text, width)];
    // Alone on its line it is told where the next one begins.
    if (kept.length > 1) return wrap(text, width);
    const [first = '', ...rest] = wrap(text, width - gridIndent.length);
    return [first, ...rest.map((line) => gridIndent + line)];
  };
  const grid = new Table({
    head: kept.map((i) => cut(headings[i] ?? '', widths.get(i) ?? 1)),
    chars: noBorders,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
    colAligns: kept.map((i) => (numericKinds.has(shown[i]?.kind ?? 'text') ? 'right' : 'left')),
    colWidths: kept.map((i) => widths.get(i) ?? 1),
  });
  const heights: number[] = [];
  for (const row of cells) {
    const own = kept.map((i) => fitted(row[i] ?? '', i));
    heights.push(Math.max(...own.map(({ length }) => length)));
    grid.push(own.map((lines) => lines.join('\n')));
  }
  const [head = '', ...lines] = grid
    .toString()
    .split('\n')
    .map((line) => line.trimEnd());
  const body = heights.map((height) => lines.splice(0, height));
  return { head: style.paint.heading(head), body, hidden: headings.filter((_, i) => !kept.includes(i)) };
}

const noBorders = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: ' '.repeat(columnGap),
} as const;
