/** What may be chosen in the cells of a workbook, listed on a sheet beside it. */
import type { DataValidation, Worksheet } from 'exceljs';
import { heightOf } from './sheet-look.ts';
import { acrossPages } from './sheet-page.ts';

/** Writes what may be chosen on another sheet, and answers where: a list typed into a rule may have 255 characters only. */
export function choicesOn(
  sheet: Worksheet,
  at: number,
  { heading, choices }: { readonly heading: string; readonly choices: readonly string[] },
): string {
  const column = sheet.getColumn(at);
  column.width = 24;
  sheet.getCell(1, at).value = heading;
  for (const [row, choice] of choices.entries()) sheet.getCell(row + 2, at).value = choice;
  const name = sheet.name.replaceAll("'", "''");
  return `'${name}'!$${column.letter}$2:$${column.letter}$${choices.length + 1}`;
}

/** `open`: another value than those may be typed too. */
export function chosenFrom(range: string, open: boolean): DataValidation {
  return { type: 'list', allowBlank: true, formulae: [range], showErrorMessage: !open };
}

/** exceljs has this for whole ranges and does not declare it. */
export function validations(sheet: Worksheet): { add(range: string, rule: DataValidation): void } {
  return (sheet as unknown as { dataValidations: { add(range: string, rule: DataValidation): void } })
    .dataValidations;
}

/** In letters. */
const guide = 90;

/** Lines of what is explained, the first a heading. Only they are printed: what may be chosen stands beside them. */
export function explain(sheet: Worksheet, lines: readonly string[]): void {
  // Not every program makes room by itself for what goes on below.
  for (const line of lines) sheet.addRow([line]).height = heightOf(line, guide);
  sheet.getColumn(1).width = guide;
  sheet.pageSetup = { ...sheet.pageSetup, ...acrossPages(guide), printArea: `A$1:A$${lines.length}` };
  sheet.getColumn(1).alignment = { wrapText: true, vertical: 'top' };
  sheet.getRow(1).font = { bold: true };
}
