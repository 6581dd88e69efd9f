/** Which rows and columns of a sheet are hidden. */
import type { Issue } from '../../../domain/draft.ts';
import { columnName } from '../../../lib/cell-name.ts';
import type { Cell } from '../../raw/table.ts';

/** As many are named. */
const mostNamed = 12;

export interface HiddenParts {
  /** Several at once: `last` belongs to it. */
  hideRows(first: number, last: number): void;
  hideColumns(first: number, last: number): void;
  /** A note of those in which something stands. */
  noteIn(rows: ReadonlyMap<number, readonly Cell[]>, place: { readonly sheet?: string }): Issue[];
}

/** Remembers no more than so many of each. */
export function hiddenParts(most: { readonly rows: number; readonly columns: number }): HiddenParts {
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  return {
    hideRows: (first, last) => hide(hiddenRows, first, last, most.rows),
    hideColumns: (first, last) => hide(hiddenColumns, first, last, most.columns),
    noteIn(rows, place) {
      const width = [...rows.values()].reduce((widest, cells) => Math.max(widest, cells.length), 0);
      const named = [
        ...[...hiddenRows].filter((row) => rows.has(row)).map((row) => String(row + 1)),
        ...[...hiddenColumns].filter((column) => column < width).map(columnName),
      ];
      if (named.length === 0) return [];
      const value =
        named.length > mostNamed ? `${named.slice(0, mostNamed).join(', ')}, …` : named.join(', ');
      return [{ row: 0, ...place, code: 'hidden-rows', value, severity: 'note' }];
    },
  };
}

function hide(hidden: Set<number>, first: number, last: number, most: number): void {
  for (let at = Math.max(0, first); at <= last && hidden.size < most; at++) hidden.add(at);
}
