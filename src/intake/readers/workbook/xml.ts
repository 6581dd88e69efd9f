/** Reads spreadsheets that are one text of XML: those of Excel 2003, and OpenDocument in one file. */

import type { Issue } from '../../../domain/draft.ts';
import { fail } from '../../../domain/errors.ts';
import type { Cell, RawFile, RawTable } from '../../raw/table.ts';
import type { Decoded } from '../../text/decoded.ts';
import { utf8Markup } from '../markup/safe-markup.ts';
import { type Tags, tagsIn } from '../markup/tags.ts';
import { checkSheets, type SheetMaker, sheetLimits, sheetMaker } from '../sheet/sheet.ts';
import { checkLength } from '../text-table.ts';
import { openSheets } from './ods-sheets.ts';

/** Throws `file.unsupported` for any other XML, `file.broken` and `file.too-large`. */
export default function readXml(decoded: Decoded, file: string): RawFile {
  checkLength(decoded, file);
  const { encoding } = decoded;
  const markup = utf8Markup(Buffer.from(decoded.text), file);
  const tags = tagsIn(markup);
  const root = tags.next() ? tags.name : '';
  if (root === 'document') return { ...openSheets(markup, file), encoding };
  if (root !== 'workbook') throw fail('file.unsupported', { file, found: 'XML' });
  const tables: RawTable[] = [];
  const issues: Issue[] = [];
  while (tags.next()) {
    if (tags.name !== 'worksheet' || !tags.opens) continue;
    const name = tags.attribute('name') ?? '';
    const { table, isHidden } = readWorksheet(tags, name, file);
    if (isHidden) issues.push({ row: 0, sheet: name, code: 'hidden-sheet', value: name, severity: 'note' });
    else tables.push(table);
    checkSheets(tables.length + issues.length, file);
  }
  return { format: 'XML', encoding, tables, issues };
}

function readWorksheet(tags: Tags, name: string, file: string): { table: RawTable; isHidden: boolean } {
  const sheet = sheetMaker(name, file);
  let row = -1;
  let column = 0;
  let isHidden = false;
  while (tags.next()) {
    if (tags.name === 'worksheet') break;
    if (tags.name === 'visible' && tags.closes && !tags.opens) isHidden = /hidden/i.test(tags.text());
    if (!tags.opens) continue;
    if (tags.name === 'column') {
      column = indexOf(tags, column);
      const last = column + numberOf(tags.attribute('span'), 0);
      if (tags.attribute('hidden') === '1') sheet.hideColumns(column, last);
      column = last + 1;
    } else if (tags.name === 'row') {
      row = indexOf(tags, row + 1);
      if (tags.attribute('hidden') === '1') sheet.hideRows(row, row);
      if (!tags.closes) readRow(tags, sheet, row);
    }
  }
  return { table: sheet.table(), isHidden };
}

function readRow(tags: Tags, sheet: SheetMaker, row: number): void {
  let column = 0;
  while (tags.next()) {
    if (tags.name === 'row') return;
    if (tags.name !== 'cell' || !tags.opens) continue;
    column = indexOf(tags, column);
    const right = column + numberOf(tags.attribute('mergeacross'), 0);
    const bottom = row + numberOf(tags.attribute('mergedown'), 0);
    if (right > column || bottom > row) sheet.merge({ top: row, left: column, bottom, right });
    if (!tags.closes) sheet.put(row, column, cellIn(tags));
    column = right + 1;
  }
}

/** Null for a formula that was never calculated, or ended in an error. */
function cellIn(tags: Tags): Cell | null {
  const isFormula = tags.attribute('formula') !== undefined;
  let type: string | null = null;
  let text = '';
  while (tags.next()) {
    if (tags.name === 'cell') break;
    if (tags.name === 'comment' && tags.opens && !tags.closes) {
      while (tags.next()) if (tags.name === 'comment') break;
    } else if (tags.name === 'data' && tags.opens) type = tags.attribute('type') ?? 'String';
    else if (type !== null) text += tags.text();
  }
  if (type === null) return isFormula ? null : '';
  switch (type) {
    case 'Number':
      return Number.isFinite(Number(text)) ? Number(Number(text).toPrecision(15)) : '';
    case 'DateTime':
      return text
        .trim()
        .replace(/(?:T00:00:00)?(?:\.0+)?$/, '')
        .replace(/^1899-12-3[01]T/, '');
    case 'Boolean':
      return text.trim() === '1' ? 'TRUE' : 'FALSE';
    case 'Error':
      return null;
    default:
      return text;
  }
}

/** The place an element says it has, else the next one; counted from 0. */
function indexOf(tags: Tags, next: number): number {
  return numberOf(tags.attribute('index'), next + 1) - 1;
}

function numberOf(written: string | undefined, otherwise: number): number {
  const value = Number(written ?? otherwise);
  return Number.isInteger(value) && value >= 0 ? Math.min(value, sheetLimits.lastRow) : otherwise;
}
