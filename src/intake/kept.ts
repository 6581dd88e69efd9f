/** The columns that no field holds: kept under their headings, options of one question joined. */
import type { Column } from './columns.ts';
import { textIn } from './layout.ts';
import { isUnanswered } from './nothing.ts';
import type { RawRow } from './table.ts';

export interface KeptColumn {
  readonly heading: string;
  /** Places of its columns in a row: several where each is one option to tick. */
  readonly columns: readonly Column[];
  readonly options: readonly string[];
  read(row: RawRow): string;
}

const yes = new Set(['yes', 'true', '1', '是', '√', '✓', '✔', 'x', '有']);
const no = new Set(['no', 'false', '0', '否', '×', '无', '']);
const parted = /^(.{1,200}?) ?(?:[–—] ?([^–—]{1,80})|[(（]([^()（）]{1,80})[)）]|\[([^[\]]{1,80})\])[：:]?$/;

/** Columns like `Interests – Food` and `Interests – Drinks` that only say yes or no are one column `Interests`. */
export function keptColumns(columns: readonly Column[], rows: readonly RawRow[], glue: string): KeptColumn[] {
  const stems = new Map<string, { column: Column; option: string }[]>();
  for (const column of columns) {
    const parts = parted.exec(column.heading);
    const option = parts?.[2] ?? parts?.[3] ?? parts?.[4];
    if (!parts || option === undefined) continue;
    const stem = (parts[1] ?? '').trim();
    const group = stems.get(stem);
    if (group) group.push({ column, option: option.trim() });
    else stems.set(stem, [{ column, option: option.trim() }]);
  }
  const joined = new Map<Column, KeptColumn>();
  for (const [stem, group] of stems) {
    if (group.length < 2 || !group.every(({ column }) => isTicked(column, rows))) continue;
    const one = joinedColumn(stem, group, glue);
    for (const { column } of group) joined.set(column, one);
  }
  const kept = new Set<KeptColumn>();
  for (const column of columns) kept.add(joined.get(column) ?? singleColumn(column));
  return [...kept];
}

function singleColumn(column: Column): KeptColumn {
  return { heading: column.heading, columns: [column], options: [], read: (row) => textIn(row, column) };
}

function joinedColumn(
  heading: string,
  group: readonly { column: Column; option: string }[],
  glue: string,
): KeptColumn {
  return {
    heading,
    columns: group.map(({ column }) => column),
    options: group.map(({ option }) => option),
    read: (row) => {
      const ticked = group.filter(({ column }) => yes.has(textIn(row, column).toLowerCase()));
      return ticked.map(({ option }) => option).join(glue);
    },
  };
}

function isTicked(column: Column, rows: readonly RawRow[]): boolean {
  let said = false;
  for (const row of rows) {
    const text = textIn(row, column).toLowerCase();
    if (text.length > 5) return false;
    if (isUnanswered(text)) continue;
    if (!yes.has(text) && !no.has(text)) return false;
    said = true;
  }
  return said;
}
