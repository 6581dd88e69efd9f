/** A workbook that is handed out for editing: a list whose hidden first row says what it is of and which column is which. */
import { defused } from '../../../lib/text/formula.ts';
import { widthOf } from '../../../lib/text/width.ts';
import { csvLine } from '../csv.ts';
import { choicesOn, chosenFrom, explain, validations } from './drop-downs.ts';
import { acrossPages } from './sheet-page.ts';

export interface EditListColumn {
  readonly key: string;
  readonly heading: string;
  readonly isNumber: boolean;
  /** What may be chosen; empty where anything may be typed. */
  readonly choices: readonly string[];
  /** Another value than those may be typed too. */
  readonly open: boolean;
}

export interface EditList {
  readonly name: string;
  /** Stands in the hidden row above the ids. */
  readonly mark: string;
  readonly id: string;
  readonly columns: readonly EditListColumn[];
  readonly rows: Iterable<{ readonly id: string; readonly cells: readonly (string | number | null)[] }>;
  readonly guide: { readonly name: string; readonly lines: readonly string[] };
  /** When it was made. */
  readonly at: string;
}

/** New rows that have drop-downs. */
const spare = 500;
/** Rows that are measured for the width of a column. */
const lookedAt = 200;

/** The same as CSV, where nothing can be hidden: the mark and the keys are its first line. */
export function* editListCsv({ mark, id, columns, rows }: EditList, toFile: boolean): Iterable<string> {
  const line = (cells: readonly (string | number | null)[]) =>
    csvLine(
      cells.map((cell) => defused(String(cell ?? ''))),
      toFile ? '\r\n' : '\n',
    );
  yield `${toFile ? '\ufeff' : ''}${line([mark, ...columns.map(({ key }) => key)])}`;
  yield line([id, ...columns.map(({ heading }) => heading)]);
  for (const row of rows) yield line([row.id, ...row.cells]);
}

/** `hidesIds`: whoever fills it in need not see whose id stands where, and adds no rows. */
export async function editListWorkbook(
  list: EditList,
  { hidesIds = false }: { readonly hidesIds?: boolean } = {},
): Promise<Uint8Array> {
  const { name, mark, columns, guide } = list;
  const { default: Excel } = await import('exceljs');
  const book = new Excel.Workbook();
  book.created = new Date(list.at);
  book.modified = book.created;
  const sheet = book.addWorksheet(name, { views: [{ state: 'frozen', xSplit: 1, ySplit: 2 }] });
  const help = book.addWorksheet(guide.name);
  explain(help, guide.lines);

  sheet.addRow([mark, ...columns.map(({ key }) => key)]).hidden = true;
  sheet.addRow([list.id, ...columns.map(({ heading }) => heading)]).font = { bold: true };
  const widths = columns.map(({ heading }) => widthOf(heading) + 3);
  let count = 0;
  for (const { id, cells } of list.rows) {
    sheet.addRow([id, ...cells]);
    if (count++ < lookedAt)
      for (const [at, cell] of cells.entries())
        widths[at] = Math.max(widths[at] ?? 0, widthOf(String(cell ?? '')) + 1);
  }
  const ids = sheet.getColumn(1);
  ids.width = 10;
  ids.numFmt = '@';
  ids.hidden = hidesIds;
  let listed = 2;
  for (const [at, column] of columns.entries()) {
    const target = sheet.getColumn(at + 2);
    target.width = Math.min(40, Math.max(8, widths[at] ?? 8));
    // As text, a number with a plus or a zero before it stays as it was typed.
    target.numFmt = column.isNumber ? '0' : '@';
    if (column.choices.length === 0) continue;
    const rule = chosenFrom(choicesOn(help, ++listed, column), column.open);
    validations(sheet).add(`${target.letter}3:${target.letter}${count + 2 + (hidesIds ? 0 : spare)}`, rule);
  }
  const width = columns.reduce((sum, _, at) => sum + (sheet.getColumn(at + 2).width ?? 0), ids.width);
  sheet.pageSetup = {
    ...sheet.pageSetup,
    ...acrossPages(width),
    printTitlesRow: '1:2',
    printTitlesColumn: 'A:B',
  };
  sheet.autoFilter = { from: { row: 2, column: 1 }, to: { row: count + 2, column: columns.length + 1 } };
  return new Uint8Array(await book.xlsx.writeBuffer());
}
