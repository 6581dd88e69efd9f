/** Columns of a list that appear only if named: computed values, and cells under headings that are no field. */
import { customCell } from '../domain/segment/fields/custom.ts';
import type { Column, Row } from './report.ts';

export interface Further<R> {
  readonly columns: readonly Column[];
  cells(record: R): Row;
  /** What might have been named besides. */
  readonly names: readonly string[];
}

type Cells = Readonly<Record<string, string>> | undefined;

/** Names that are no columns of a list. */
export function furtherNames(named: readonly string[] | null, own: readonly Column[]): string[] {
  return (named ?? []).filter((name) => !own.some(({ key }) => key === name));
}

/** A column for each name that is a heading of some record, with or without `custom.` before it. */
export function headingColumns<R>(
  names: readonly string[],
  records: Iterable<R>,
  cellsOf: (record: R) => readonly Cells[],
): Further<R> {
  const headings = new Map(names.map((name) => [name, name.replace(/^custom\./i, '')]));
  const missing = new Set(names);
  const others = new Set<string>();
  if (names.length > 0)
    for (const record of records) {
      for (const cells of cellsOf(record)) {
        for (const heading of Object.keys(cells ?? {})) others.add(heading);
        for (const name of missing)
          if (customCell(cells, headings.get(name) ?? '') !== undefined) missing.delete(name);
      }
    }
  const found = names.filter((name) => !missing.has(name));
  return {
    columns: found.map((name) => ({
      key: name,
      kind: 'text',
      heading: headings.get(name) ?? name,
      personal: true,
      rank: 1,
    })),
    cells(record) {
      const groups = cellsOf(record);
      const row: Record<string, unknown> = {};
      for (const name of found) {
        const heading = headings.get(name) ?? name;
        row[name] =
          groups.map((cells) => customCell(cells, heading)).find((cell) => cell !== undefined) ?? null;
      }
      return row;
    },
    names: [...others],
  };
}

export function together<R>(...all: readonly Further<R>[]): Further<R> {
  return {
    columns: all.flatMap(({ columns }) => columns),
    cells: (record) => Object.assign({}, ...all.map(({ cells }) => cells(record))),
    names: all.flatMap(({ names }) => names),
  };
}
