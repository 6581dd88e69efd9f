/** Writes a roster as the sheets of a workbook: one for each collection, with headings, drop-downs and typed cells, and a hidden one. */
import type { Field } from '../../domain/records/field.ts';
import type { AnyRecord } from '../../domain/roster.ts';
import { codeLists } from '../../domain/value/code-list.ts';
import type { Words } from '../../i18n/words.ts';
import { widthOf } from '../../lib/text/width.ts';
import { spoken, wordsOf } from '../../output/cell.ts';
import {
  type PlainCell,
  type PlainColumn,
  type PlainSheet,
  sheetParts,
} from '../../output/format/workbook/sheet-parts.ts';
import { say } from '../../reports/phrases.ts';
import type { Part, Shown } from '../../store/workbooks.ts';
import { type SheetColumn, shownPrefix } from './columns.ts';
import { type InnerMade, innerSheet } from './inner-sheet.ts';
import { type BookLayout, kept, type SheetLayout } from './layout.ts';
import { type Around, choiceWord, shownCell, styleOf } from './shown-cell.ts';

/** Rows that tell how wide a column is. */
const measured = 100;
const narrow = 6;
const wide = 48;

export function rosterParts(shown: Shown, layout: BookLayout, words: Words): Iterable<Part> {
  const around: Around = { words, settings: shown.settings, nameOf: namesIn(shown) };
  const note = wordsOf(say('workbook.inner'), words);
  const inner = innerSheet(shown, kept(layout), listsOf(shown, layout, words), note);
  const sheets = layout.sheets.map((sheet) => sheetOf(sheet, shown, around, inner));
  return sheetParts([...sheets, inner.sheet], { json: 'application/json' });
}

/** The names that stand beside ids: of clients and events, by the key of the column. */
export function namesIn({ records }: Pick<Shown, 'records'>): Around['nameOf'] {
  const named = (list: readonly { id: string; name: string }[]) =>
    new Map(list.map(({ id, name }) => [id, name]));
  const names = new Map([
    ['clientName', named(records.clients)],
    ['eventName', named(records.events)],
  ]);
  return (key, id) => names.get(key)?.get(id);
}

function sheetOf(
  { of, name, columns, isHidden }: SheetLayout,
  shown: Shown,
  around: Around,
  inner: InnerMade,
): PlainSheet {
  const headings = columns.map(
    ({ heading, key }): PlainCell => ({
      value: heading,
      style: key.startsWith(shownPrefix) ? 'shown' : 'heading',
    }),
  );
  const records: readonly AnyRecord[] = shown.records[of];
  const rowOf = (record: AnyRecord) => columns.map((column) => shownCell(column, record, around));
  const first = records.slice(0, measured).map(rowOf);
  function* rows(): Generator<readonly (PlainCell | null)[]> {
    yield headings;
    yield* first;
    for (const record of records.slice(measured)) yield rowOf(record);
  }
  const columnFor = (column: SheetColumn, at: number): PlainColumn => {
    const widest = Math.max(...[headings, ...first].map((cells) => widthIn(cells[at] ?? null)));
    const list = column.field && listName(column.key, column.field);
    const range = list ? inner.rangeOf(list) : undefined;
    return {
      width: column.look?.width ?? Math.min(wide, Math.max(narrow, widest) + 3),
      ...(column.look?.isHidden ? { isHidden: true } : {}),
      style: styleOf(column, shown.settings),
      ...(range === undefined ? {} : { choices: { range, only: column.field?.kind !== 'code' } }),
    };
  };
  return { name, columns: columns.map(columnFor), rows: rows(), ...(isHidden ? { hidden: 'for-now' } : {}) };
}

function widthIn(cell: PlainCell | null): number {
  return cell === null ? 0 : widthOf(String(cell.value).split('\n', 1)[0] ?? '');
}

/** The list a drop-down of this field offers; null where anything may be typed, or several at once. */
function listName(key: string, { kind, list, choices }: Field): string | null {
  if (list) return null;
  if (kind === 'flag') return 'flag';
  if (kind === 'code') return `code ${key}`;
  return kind === 'choice' ? (choices ?? []).join(' ') : null;
}

function listsOf(
  { records }: Shown,
  { sheets }: BookLayout,
  words: Words,
): ReadonlyMap<string, readonly string[]> {
  const codes = codeLists(records.codes);
  const lists = new Map<string, readonly string[]>();
  for (const { columns } of sheets) {
    for (const { key, field } of columns) {
      const name = field && listName(key, field);
      if (!field || !name || lists.has(name)) continue;
      const choices =
        field.kind === 'flag'
          ? [words.ui.yes, words.ui.no]
          : field.kind === 'code'
            ? codes.of(key).map(({ value }) => (field.codes ? spoken('code', value, words) : value))
            : (field.choices ?? []).map((code) => choiceWord(code, words));
      if (choices.length > 0) lists.set(name, choices);
    }
  }
  return lists;
}
