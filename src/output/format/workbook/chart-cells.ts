/** The cells a chart is drawn of, taken as they are written. */
import type { Words } from '../../../i18n/words.ts';
import { columnName } from '../../../lib/cell-name.ts';
import type { Chart, Column } from '../../../reports/report.ts';
import { headingOf } from '../../cell.ts';
import type { DrawnChart } from './xlsx-charts.ts';

type Value = string | number | null;

/** Undefined where a column it is of is not shown. */
export function chartOf({ kind, of, values, ends }: Chart, columns: readonly Column[]) {
  const indexes = [of, ...values].map((key) => columns.findIndex((column) => column.key === key));
  if (indexes.includes(-1)) return undefined;
  const taken = indexes.map((): Value[] => []);
  return {
    add(cells: readonly unknown[]) {
      for (const [at, index] of indexes.entries()) {
        const cell = cells[index] ?? null;
        taken[at]?.push(typeof cell === 'string' || typeof cell === 'number' ? cell : null);
      }
    },
    /** Null of less than two points. */
    drawn(title: string, sheet: string, words: Words): DrawnChart | null {
      const count = taken[0]?.length ?? 0;
      if (count < 2) return null;
      const [named, ...series] = indexes.map((index, at) => ({
        index,
        cells: { at: rangeOf(sheet, index, count), values: taken[at] ?? [] },
      }));
      if (!named) return null;
      return {
        kind,
        title,
        of: named.cells,
        along: headingOf(columns[named.index] as Column, words),
        series: series.map(({ index, cells }) => ({
          name: headingOf(columns[index] as Column, words),
          cells,
        })),
        ends,
      };
    },
  };
}

function rangeOf(sheet: string, column: number, count: number): string {
  const letter = columnName(column);
  return `'${sheet.replaceAll("'", "''")}'!$${letter}$2:$${letter}$${count + 1}`;
}
