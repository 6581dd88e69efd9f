/** How the cells of a sheet look: headings told from what is under them, words apart from numbers, sentences whole. */
import type { Cell, Style, Worksheet } from 'exceljs';
import type { Words } from '../../../i18n/words.ts';
import { sum } from '../../../lib/collect.ts';
import { widthOf } from '../../../lib/text/width.ts';
import type { Column } from '../../../reports/report.ts';
import { headingOf } from '../../cell.ts';
import { numericKinds } from '../layout.ts';

/** In points: letters of a Chinese font that stands in for another one are taller than a line of 15, and would run into the border above. */
const lineHeight = 17;
const headingHeight = 21;

/** Rows have room for what stands in them whatever the font, and the heading for its border. */
export function makeLines(sheet: Worksheet): void {
  sheet.properties.defaultRowHeight = lineHeight;
  // What letters have below their line; the library says 55 where nothing is said.
  sheet.properties.dyDescent = 0.25;
  sheet.getRow(1).height = headingHeight;
}

/** A heading is told from what stands under it, on paper too. */
export function writeHeading(cell: Cell, column: Column, alignment: Place | undefined, words: Words): void {
  cell.value = headingOf(column, words);
  cell.style = {
    font: { name: 'Calibri', size: 11, bold: true },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE9F1F4' } },
    border: { bottom: { style: 'thin', color: { argb: 'FF1F6F8B' } } },
    alignment: {
      ...alignment,
      ...(numericKinds.has(column.kind) ? { horizontal: 'right' } : {}),
      vertical: 'middle',
    },
  };
}

export type Place = NonNullable<Style['alignment']>;

/** Words keep their distance from a number before them; sentences go on below. */
export function placeOf(columns: readonly Column[], at: number): Place | undefined {
  const [column, before] = [columns[at], columns[at - 1]];
  if (!column) return undefined;
  const isBehind = before !== undefined && numericKinds.has(before.kind) && !numericKinds.has(column.kind);
  const wraps = doesWrap(columns, at);
  const isBeside = columns.some((_, other) => doesWrap(columns, other));
  if (!isBehind && !isBeside) return undefined;
  return {
    ...(isBehind ? { horizontal: 'left', indent: 1 } : {}),
    ...(isBeside ? { vertical: 'top' } : {}),
    ...(wraps ? { wrapText: true } : {}),
  };
}

/** The last has room beside it. */
const doesWrap = (columns: readonly Column[], at: number) =>
  columns[at]?.wraps === true && at < columns.length - 1;

/** Not every program makes room by itself for what goes on below. */
export function makeRoom(sheet: Worksheet, columns: readonly Column[]): void {
  for (const at of columns.keys()) {
    if (!doesWrap(columns, at)) continue;
    const width = sheet.getColumn(at + 1).width ?? 8;
    sheet.eachRow((row, number) => {
      const { value } = row.getCell(at + 1);
      if (number === 1 || typeof value !== 'string') return;
      const height = heightOf(value, width);
      if (height > lineHeight) row.height = Math.max(row.height ?? 0, height);
    });
  }
}

/** What a column leaves beside its text. */
const beside = 3;

/** In points, of a text in a column of `width` letters that breaks it between words; a line that is broken is seldom full. */
export function heightOf(text: string, width: number): number {
  const lines = text.split('\n').map((line) => {
    const cells = widthOf(line);
    return cells <= width - beside ? 1 : Math.ceil(cells / (width - beside - 1));
  });
  return sum(lines) * lineHeight;
}
