/** The sheets in the content of an OpenDocument spreadsheet. */
import type { Issue } from '../../../domain/draft.ts';
import { fail } from '../../../domain/errors.ts';
import type { Cell, RawFile, RawTable } from '../../raw/table.ts';
import { type Tags, tagsIn } from '../markup/tags.ts';
import { checkSheets, type SheetMaker, sheetLimits, sheetMaker } from '../sheet/sheet.ts';

/** Hidden sheets are left out and named in the issues. Throws `file.unsupported` where there is no spreadsheet, `file.too-large`. */
export function openSheets(content: Buffer, file: string): RawFile {
  const tables: RawTable[] = [];
  const issues: Issue[] = [];
  const hidden = new Set<string>();
  const struck = new Set<string>();
  let isSpreadsheet = false;
  let style = '';
  const tags = tagsIn(content);
  while (tags.next()) {
    if (!tags.opens) continue;
    if (tags.name === 'spreadsheet') isSpreadsheet = true;
    else if (tags.name === 'style') style = tags.attribute('name') ?? '';
    else if (tags.name === 'table-properties' && tags.attribute('display') === 'false') hidden.add(style);
    else if (tags.name === 'text-properties' && isStruckOut(tags)) struck.add(style);
    else if (tags.name === 'table' && isSpreadsheet && !tags.closes) {
      const name = tags.attribute('name') ?? '';
      const isHidden = hidden.has(tags.attribute('style-name') ?? '');
      const table = readTable(tags, name, file, struck);
      if (isHidden) issues.push({ row: 0, sheet: name, code: 'hidden-sheet', value: name, severity: 'note' });
      else tables.push(table);
      checkSheets(tables.length + issues.length, file);
    }
  }
  if (!isSpreadsheet) throw fail('file.unsupported', { file, found: 'OpenDocument' });
  return { format: 'ODS', encoding: 'utf-8', tables, issues };
}

/** `struck` are the styles of cells that strike out what stands in them. */
function readTable(tags: Tags, name: string, file: string, struck: ReadonlySet<string>): RawTable {
  const sheet = sheetMaker(name, file);
  let row = 0;
  let columns = 0;
  while (tags.next()) {
    if (tags.name === 'table' && tags.closes) break;
    if (!tags.opens) continue;
    if (tags.name === 'table-column') {
      const count = repeated(tags, 'number-columns-repeated');
      if (isCollapsed(tags)) sheet.hideColumns(columns, columns + count - 1);
      columns += count;
    } else if (tags.name === 'table-row') {
      const count = repeated(tags, 'number-rows-repeated');
      if (isCollapsed(tags)) sheet.hideRows(row, row + count - 1);
      if (!tags.closes && readRow(tags, sheet, row, count, struck))
        for (let at = row; at < row + Math.min(count, mostStruck); at++) sheet.strikeRow(at);
      row += count;
    } else if (tags.name === 'shapes' && !tags.closes) pass(tags, 'shapes');
  }
  return sheet.table();
}

/** Whether every cell with something in it is struck out, and several are. */
function readRow(
  tags: Tags,
  sheet: SheetMaker,
  row: number,
  times: number,
  struck: ReadonlySet<string>,
): boolean {
  const usual = tags.attribute('default-cell-style-name') ?? '';
  let column = 0;
  let filled = 0;
  let out = 0;
  while (tags.next()) {
    if (tags.name === 'table-row' && tags.closes) break;
    if (!tags.opens || (tags.name !== 'table-cell' && tags.name !== 'covered-table-cell')) continue;
    const count = repeated(tags, 'number-columns-repeated');
    const isCovered = tags.name === 'covered-table-cell';
    const right = column + repeated(tags, 'number-columns-spanned') - 1;
    const bottom = row + repeated(tags, 'number-rows-spanned') - 1;
    if (right > column || bottom > row) sheet.merge({ top: row, left: column, bottom, right });
    const isOut = struck.size > 0 && struck.has(tags.attribute('style-name') ?? usual);
    const cell = cellIn(tags);
    if (cell !== '' && cell !== null) filled++;
    if (cell !== '' && cell !== null && isOut) out++;
    if (cell !== '' && !isCovered) {
      for (let at = row; at < Math.min(row + times, sheetLimits.lastRow); at++)
        for (let one = column; one < column + count; one++) sheet.put(at, one, cell);
    }
    column += count;
  }
  return out > 1 && out === filled;
}

/** Null for a formula that was never calculated, or ended in an error. */
function cellIn(tags: Tags): Cell | null {
  const element = tags.name;
  const type = tags.attribute('value-type') ?? '';
  const value = tags.attribute('value') ?? '';
  const day = tags.attribute('date-value');
  const time = tags.attribute('time-value');
  const truth = tags.attribute('boolean-value');
  const isFormula = tags.attribute('formula') !== undefined;
  const text = tags.closes ? '' : textIn(tags, element);
  switch (type) {
    case 'float':
    case 'percentage':
    case 'currency':
      return Number.isFinite(Number(value)) ? Number(Number(value).toPrecision(15)) : '';
    case 'date':
      return (day ?? text).replace(/T00:00:00(?:\.0+)?$/, '');
    case 'time':
      return clockOf(time) ?? text;
    case 'boolean':
      return truth === 'true' ? 'TRUE' : 'FALSE';
    default:
      return isFormula && (type === '' ? text === '' : /^(?:#[A-Z/0!?]+|Err:\d+)$/.test(text)) ? null : text;
  }
}

/** The paragraphs of a cell, a line each, without the remarks pinned to it. */
function textIn(tags: Tags, element: string): string {
  let text = '';
  let paragraphs = 0;
  while (tags.next()) {
    if (tags.name === element && tags.closes) break;
    if (tags.name === 'annotation' && tags.opens && !tags.closes) {
      pass(tags, 'annotation');
      continue;
    }
    if (tags.name === 'p' && tags.opens) {
      if (paragraphs++ > 0) text += '\n';
    } else if (paragraphs > 0) text += tags.text();
    if (tags.name === 'p' || !tags.opens) continue;
    if (tags.name === 's') text += ' '.repeat(Math.min(100, repeated(tags, 'c')));
    else if (tags.name === 'tab') text += '\t';
    else if (tags.name === 'line-break') text += '\n';
  }
  return text;
}

function pass(tags: Tags, element: string): void {
  while (tags.next()) if (tags.name === element && tags.closes) return;
}

function repeated(tags: Tags, attribute: string): number {
  const count = Number(tags.attribute(attribute) ?? 1);
  return Number.isInteger(count) && count > 0 ? Math.min(count, sheetLimits.lastRow) : 1;
}

function isStruckOut(tags: Tags): boolean {
  const line = tags.attribute('text-line-through-style') ?? tags.attribute('text-line-through-type');
  return line !== undefined && line !== 'none';
}

/** Rows that are all alike and struck out, one after the other. */
const mostStruck = 500;

function isCollapsed(tags: Tags): boolean {
  const visibility = tags.attribute('visibility');
  return visibility === 'collapse' || visibility === 'filter';
}

/** `PT09H30M00S` as `09:30:00`. */
function clockOf(duration: string | undefined): string | null {
  const parts = /^PT(\d+)H(\d+)M(\d+)(?:[.,]\d+)?S$/.exec(duration ?? '');
  return parts
    ? parts
        .slice(1, 4)
        .map((part) => part.padStart(2, '0'))
        .join(':')
    : null;
}
