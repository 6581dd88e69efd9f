/** A roster's workbook after another program opened, changed and saved it, dropping the parts it does not know. */
import { readFileSync, writeFileSync } from 'node:fs';
import Excel, { type Workbook, type Worksheet } from 'exceljs';
import { namesIn, unzip } from '../../src/intake/readers/workbook/unzip.ts';
import { zipStored } from './zip.ts';

export async function editWorkbook(path: string, change: (book: Workbook) => void = () => {}): Promise<void> {
  const book = new Excel.Workbook();
  await book.xlsx.readFile(path);
  change(book);
  await book.xlsx.writeFile(path);
}

/** The same file without what stands behind the sheets, so that nothing but the sheets can tell. */
export function onlySheets(path: string): void {
  replaceParts(path, (name, data) => (name.startsWith('regulars/') ? null : data));
}

/** Every part as `change` has it; null takes it out. `added` are put behind them. */
export function replaceParts(
  path: string,
  change: (name: string, data: Buffer) => Buffer | null,
  added: Readonly<Record<string, string>> = {},
): void {
  const parts = unzip(readFileSync(path), path, () => true).flatMap(({ name, data }) => {
    const next = change(name, data);
    return next === null ? [] : [{ name, data: next }];
  });
  const others = Object.entries(added).map(([name, text]) => ({ name, data: Buffer.from(text) }));
  writeFileSync(path, zipStored([...parts, ...others]));
}

export function partsOf(path: string): string[] {
  return namesIn(readFileSync(path), path);
}

export function sheetIn(book: Workbook, name: string): Worksheet {
  const sheet = book.getWorksheet(name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

/** The number of the column under a heading; that of a new one behind the last where nothing is headed so. */
export function columnUnder(sheet: Worksheet, heading: string): number {
  const headings = sheet.getRow(1);
  for (let at = 1; at <= sheet.columnCount; at++) if (headings.getCell(at).text === heading) return at;
  const at = sheet.columnCount + 1;
  headings.getCell(at).value = heading;
  return at;
}

/** Puts a value into a row of a sheet, under its heading. */
export function put(
  book: Workbook,
  name: string,
  row: number,
  heading: string,
  value: Excel.CellValue,
): void {
  const sheet = sheetIn(book, name);
  sheet.getRow(row).getCell(columnUnder(sheet, heading)).value = value;
}
