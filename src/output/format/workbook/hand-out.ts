/** A workbook for people to fill in: one sheet with a frozen heading, typed columns, drop-downs and an example, and one that says how. */
import type { DataValidation } from 'exceljs';
import { widthOf } from '../../../lib/text/width.ts';
import { choicesOn, chosenFrom, explain, validations } from './drop-downs.ts';
import { acrossPages } from './sheet-page.ts';

export interface HandOutColumn {
  readonly heading: string;
  readonly kind: 'text' | 'day' | 'number';
  /** What may be chosen; empty where anything may be typed. */
  readonly choices: readonly string[];
  /** Another value than those may be typed too. */
  readonly open: boolean;
  /** How it is filled in; empty where that needs no showing. */
  readonly example: string;
}

export interface HandOut {
  readonly name: string;
  readonly columns: readonly HandOutColumn[];
  readonly guide: { readonly name: string; readonly lines: readonly string[] };
}

/** Rows below the headings that have drop-downs. */
const rows = 1000;
const formats = { text: '@', day: 'yyyy-mm-dd', number: '#,##0.##' } as const;
/** The same file every time it is made. */
const made = new Date(Date.UTC(2026, 0, 1));

export async function handOutWorkbook({ name, columns, guide }: HandOut): Promise<Uint8Array> {
  const { default: Excel } = await import('exceljs');
  const book = new Excel.Workbook();
  book.created = made;
  book.modified = made;
  const sheet = book.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
  const help = book.addWorksheet(guide.name);
  explain(help, guide.lines);

  sheet.addRow(columns.map(({ heading }) => heading)).font = { bold: true };
  sheet.addRow(columns.map(exampleOf)).font = { italic: true, color: { argb: 'FF808080' } };
  let listed = 2;
  let width = 0;
  for (const [at, column] of columns.entries()) {
    const target = sheet.getColumn(at + 1);
    target.numFmt = formats[column.kind];
    target.width = Math.min(40, Math.max(12, widthOf(column.heading) + 4, widthOf(column.example) + 2));
    const rule =
      column.choices.length > 0
        ? chosenFrom(choicesOn(help, ++listed, column), column.open)
        : ruleOf(column.kind);
    const letter = target.letter;
    width += target.width;
    if (rule) validations(sheet).add(`${letter}2:${letter}${rows + 1}`, rule);
  }
  sheet.pageSetup = { ...sheet.pageSetup, ...acrossPages(width), printTitlesRow: '1:1' };
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function exampleOf({ kind, example }: HandOutColumn): string | number | Date | null {
  if (example === '') return null;
  if (kind === 'number') return Number(example);
  return kind === 'day' ? new Date(`${example}T00:00:00Z`) : example;
}

function ruleOf(kind: HandOutColumn['kind']): DataValidation | null {
  if (kind === 'text') return null;
  const least = kind === 'day' ? new Date(Date.UTC(1900, 0, 1)) : 0;
  return {
    type: kind === 'day' ? 'date' : 'decimal',
    operator: 'greaterThanOrEqual',
    allowBlank: true,
    formulae: [least],
    showErrorMessage: true,
  };
}
