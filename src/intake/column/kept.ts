/** The columns that no field holds: kept under their headings, options of one question joined. */
import { fold } from '../../lib/text/fold.ts';
import { isUnanswered } from '../cell/nothing.ts';
import { noWords, yesWords } from '../cell/states/yes-no.ts';
import type { RawRow } from '../raw/table.ts';
import type { Column } from './columns.ts';
import { textIn } from './layout.ts';

export interface KeptColumn {
  /** The heading as it was written, or what several have in common. */
  readonly written: string;
  /** Places of its columns in a row: several where each is one option to tick. */
  readonly columns: readonly Column[];
  readonly options: readonly string[];
  read(row: RawRow): string;
}

const yes = new Set([...yesWords, '已选']);
const no = new Set([...noWords, '', '未选']);
const longestWord = 9;
/** Of yes and no together. */
const mostSpellings = 6;
const parted =
  /^(.{1,300}?) ?(?:[–—] ?([^–—]{1,80})|[(（]([^()（）]{1,80})[)）]|\[([^[\]]{1,80})\]|[:：] ?([^:：]{1,80})| - ((?:(?! - )[^–—]){1,80}))[：:]?$/;
const bareNumber = /^\d{1,3}[、.]$/;
/** Beside the options stands a box for what was none of them. */
const others = /^(?:other|autre|andere|sonstige|其他|其它)(?![a-z])/i;

interface Option {
  readonly column: Column;
  readonly option: string;
  readonly kind: 'ticked' | 'blank' | 'other';
}

/**
 * Columns like `Interests – Food` and `Interests – Drinks` that only say yes or no, or say their own option again, are one column
 * `Interests`. Neighbours that say nothing but their own heading are the options of a question that is not told.
 */
export function keptColumns(columns: readonly Column[], rows: readonly RawRow[], glue: string): KeptColumn[] {
  const joined = new Map<Column, KeptColumn>();
  const join = (written: string, group: readonly Option[]) => {
    const one = joinedColumn(written, group, glue);
    for (const { column } of group) joined.set(column, one);
  };
  for (const stems of [stemsOf(columns, partsOf), stemsOf(columns, reversedPartsOf)]) {
    for (const [stem, group] of stems) {
      const options = group.map(({ column, option }, at) => optionOf(column, option, String(at + 1), rows));
      const isOpen = group.every(({ column }) => !joined.has(column));
      if (isOpen && group.length > 1 && options.every((one) => one !== null) && options.some(isTicked))
        join(stem, options);
    }
  }
  for (const run of runsOf(
    columns.filter((column) => !joined.has(column)),
    rows,
  ))
    join(run.map(({ option }) => option).join(' / '), run);
  const kept = new Set<KeptColumn>();
  const stems = new Set([...joined.values()].map(({ written }) => written));
  const rowsOf = gridRows();
  for (const column of columns) {
    const written = rowsOf(column.written);
    // Some tools write what was ticked in one column, too, under the question alone.
    const again = joined.has(column) ? undefined : stems.has(column.written);
    if (again !== true) kept.add(joined.get(column) ?? singleColumn(column, written));
  }
  return [...kept];
}

interface Parts {
  readonly stem: string;
  readonly option: string;
}

/** What the rows of one grid have in common, each of which is a question: `Rate these (Venue)`; null of any other heading. */
export function stemOf(heading: string): string | null {
  const [, before] = / ?(?:>>|::) ?/.test(heading) ? heading.split(/( ?(?:>>|::).*)/s) : [];
  return before === undefined
    ? (partsOf(heading)?.stem.trim() ?? null)
    : heading.slice(0, -before.length).trim();
}

function partsOf(heading: string): Parts | null {
  const parts = parted.exec(heading);
  const option = parts?.[2] ?? parts?.[3] ?? parts?.[4] ?? parts?.[5] ?? parts?.[6];
  return parts && option !== undefined ? { stem: parts[1] ?? '', option } : null;
}

/** `Food:What did you like?` */
function reversedPartsOf(heading: string): Parts | null {
  const [, option, stem] = /^([^:：]{1,80})[:：] ?(.{1,300})$/.exec(heading) ?? [];
  return option === undefined || stem === undefined ? null : { stem, option };
}

function stemsOf(
  columns: readonly Column[],
  split: (heading: string) => Parts | null,
): Map<string, { column: Column; option: string }[]> {
  const stems = new Map<string, { column: Column; option: string }[]>();
  let asked = '';
  for (const column of columns) {
    const parts = split(column.written);
    if (!parts) continue;
    const { option } = parts;
    // 问卷星 writes the question before its first option only: `4、您从何处获知(公众号)`, then `4、(朋友)`.
    const own = parts.stem.trim();
    const stem = bareNumber.test(own) && asked.startsWith(own) ? asked : own;
    asked = stem;
    const group = stems.get(stem);
    if (group) group.push({ column, option: option.trim() });
    else stems.set(stem, [{ column, option: option.trim() }]);
  }
  return stems;
}

/** Two or more neighbours, with the box for other words behind them. */
function runsOf(columns: readonly Column[], rows: readonly RawRow[]): Option[][] {
  const runs: Option[][] = [];
  let run: Option[] = [];
  const close = () => {
    if (run.filter(isTicked).length > 1) runs.push(run);
    run = [];
  };
  for (const column of columns) {
    const isNext = run.length === 0 || run.at(-1)?.column.at === column.at - 1;
    if (isNext && run.length > 0 && others.test(column.written)) {
      run.push({ column, option: column.written, kind: 'other' });
      close();
      continue;
    }
    if (!isNext) close();
    if (saysOnly(column, fold(column.written), rows))
      run.push({ column, option: column.written, kind: 'ticked' });
    else close();
  }
  close();
  return runs;
}

function isTicked(option: Option | null): boolean {
  return option?.kind === 'ticked';
}

/** Null where the cells say more than a tick can. `place` is what a tool that numbers options writes. */
function optionOf(column: Column, option: string, place: string, rows: readonly RawRow[]): Option | null {
  const isOther = others.test(option);
  const texts = new Set<string>();
  for (const row of rows) {
    const text = textIn(row, column);
    if (!isUnanswered(text)) texts.add(text);
    if (texts.size > mostSpellings || text.length > 400)
      return isOther ? { column, option, kind: 'other' } : null;
  }
  if (texts.size === 0) return { column, option, kind: isOther ? 'other' : 'blank' };
  const all = [...new Set([...texts].map(fold))];
  const isYesNo = all.every((text) => text.length < longestWord && (yes.has(text) || no.has(text)));
  const isNamed = all.length === 1 && (all[0] === fold(option) || all[0] === place);
  if (isYesNo || isNamed) return { column, option, kind: 'ticked' };
  return isOther ? { column, option, kind: 'other' } : null;
}

function saysOnly(column: Column, wanted: string, rows: readonly RawRow[]): boolean {
  let said = false;
  for (const row of rows) {
    const text = textIn(row, column);
    if (isUnanswered(text)) continue;
    if (text.length > 400 || fold(text) !== wanted) return false;
    said = true;
  }
  return said;
}

/** 问卷星 writes the question of a grid above its first row only: `2、请评价—嘉宾`, then `2、餐饮`. */
function gridRows(): (heading: string) => string {
  let number = '';
  let stem = '';
  return (heading) => {
    const [, ownNumber = '', ownStem, row = ''] =
      /^(\d{1,3}[、.])(.{1,200}[—–])?([^—–]{1,80})$/.exec(heading) ?? [];
    const isRow = ownNumber !== '' && ownNumber === number && ownStem === undefined && stem !== '';
    if (!isRow) {
      number = ownNumber;
      stem = ownStem ?? '';
    }
    return isRow ? `${number}${stem}${row}` : heading;
  };
}

function singleColumn(column: Column, written: string): KeptColumn {
  return { written, columns: [column], options: [], read: (row) => textIn(row, column) };
}

function joinedColumn(written: string, group: readonly Option[], glue: string): KeptColumn {
  return {
    written,
    columns: group.map(({ column }) => column),
    options: group.filter(({ kind }) => kind !== 'other').map(({ option }) => option),
    read: (row) =>
      group
        .flatMap(({ column, option, kind }) => {
          const text = textIn(row, column);
          if (isUnanswered(text) || no.has(fold(text.slice(0, longestWord)))) return [];
          if (kind !== 'other' || yes.has(fold(text.slice(0, longestWord)))) return [option];
          return [`${option}: ${text}`];
        })
        .join(glue),
  };
}
