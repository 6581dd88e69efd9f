/** Rows with everything that identifies a person replaced by dots. */
import { covered } from '../lib/plain.ts';
import type { Column, Row } from '../reports/report.ts';
import { kindKey } from './cell.ts';

const DOTS = '•••';
const LISTS: ReadonlySet<string> = new Set(['emails', 'phones', 'list']);

/** Personal columns are dotted; of what stands in a row without a column of its own, only numbers and flags are left. */
export function* masked(rows: Iterable<Row>, columns: readonly Column[]): Iterable<Row> {
  const known = new Map(columns.map((column) => [column.key, column]));
  for (const row of rows) {
    const copy: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(row)) {
      const column = known.get(key);
      if (value === null || value === undefined) copy[key] = value;
      else if (column && !column.personal) copy[key] = coveredIn(value, column.typedInside ?? []);
      else if (column) copy[key] = LISTS.has(column.kind) ? [] : DOTS;
      else copy[key] = typeof value === 'object' ? dotted(value) : value;
    }
    for (const [key, { kind }] of known)
      if (kind === 'any' && copy[key] === DOTS) copy[kindKey(key)] = 'text';
    yield copy;
  }
}

function coveredIn(value: unknown, keys: string | readonly string[]): unknown {
  return [keys].flat().reduce((left, key) => covered(left, key, DOTS), value);
}

/** A structure with every text in it dotted. */
function dotted(value: unknown): unknown {
  if (typeof value === 'string') return DOTS;
  if (Array.isArray(value)) return value.map(dotted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, dotted(inner)]));
}
