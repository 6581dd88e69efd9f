/** Rows with what says who somebody is replaced by dots. */
import type { Column, Row } from '../reports/report.ts';

export function* masked(rows: Iterable<Row>, columns: readonly Column[]): Iterable<Row> {
  const personal = columns.filter((column) => column.personal);
  const keys = new Map(personal.map((column) => [column.key, column.kind]));
  for (const row of rows) {
    const copy: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(row)) {
      const kind = keys.get(key);
      if (kind === undefined || value === null || value === undefined) copy[key] = value;
      else if (kind === 'emails' || kind === 'phones' || kind === 'list') copy[key] = [];
      else copy[key] = '•••';
    }
    yield copy;
  }
}
