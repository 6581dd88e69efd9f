/** What a sheet of a document says around its rows, and how it is printed. */
import type { PageSetup, Style, Worksheet } from 'exceljs';
import type { Words } from '../../../i18n/words.ts';
import { safe } from '../../../lib/text/safe.ts';
import { spoken, wordsOf } from '../../cell.ts';
import type { Page } from '../format.ts';

const aside: Partial<Style> = { font: { name: 'Calibri', size: 11, italic: true } };

/** What is wider, in letters, is read better on a sheet turned on its side. */
const upright = 105;
/** As many letters across a page as can still be read. */
const readable = 240;

/** As few pages beside each other as can be read, and as many below as there are rows. */
export function acrossPages(width: number): Partial<PageSetup> {
  return {
    orientation: width > upright ? 'landscape' : 'portrait',
    fitToPage: true,
    fitToWidth: Math.ceil(width / readable),
    fitToHeight: 0,
  };
}

/** Below the rows, so that the table still begins in the first cell: what it is of, what is to be minded, and why there are none. */
export function writeAround(sheet: Worksheet, page: Page, count: number, words: Words): void {
  const { facts, notes, empty, chart } = page;
  const lines = [
    ...(count === 0 ? [wordsOf(empty, words)] : []),
    ...facts
      .filter(({ kind }) => kind !== 'sparkline' || chart === undefined)
      .map(({ label, value, kind }) =>
        words.structures.part(wordsOf(label, words), spoken(kind, value, words)),
      ),
    ...notes.map((note) => wordsOf(note, words)),
  ];
  if (lines.length === 0) return;
  sheet.addRow([]);
  for (const line of lines) sheet.addRow([safe(line)]).getCell(1).style = aside;
}

/** As wide as the paper where that can be read, the headings on every page, and above them what the document is called. */
export function setUpPrint(sheet: Worksheet, title: string, columns: number): void {
  let width = 0;
  for (let column = 1; column <= columns; column++) width += sheet.getColumn(column).width ?? 0;
  sheet.pageSetup = {
    ...sheet.pageSetup,
    ...acrossPages(width),
    printTitlesRow: '1:1',
  };
  // A sign alone begins a field there, and a field of its own keeps what follows it from being one.
  const literal = safe(title).replaceAll('&', '&&').slice(0, 200);
  sheet.headerFooter = { oddHeader: `&L${literal}&R&A`, oddFooter: '&R&P / &N' };
}
