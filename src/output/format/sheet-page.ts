/** What a sheet of a document says around its rows, and how it is printed. */
import type { Worksheet } from 'exceljs';
import type { Words } from '../../i18n/words.ts';
import { safe } from '../../lib/safe.ts';
import { widthOf } from '../../lib/width.ts';
import { spoken, wordsOf } from '../cell.ts';
import type { Page } from './format.ts';

/** More columns than these are read better on a sheet turned on its side. */
const UPRIGHT = 6;

/** Below the rows, so that the table still begins in the first cell: what it is of, what is to be minded, and why there are none. */
export function writeAround(sheet: Worksheet, page: Page, count: number, words: Words): void {
  const { facts, notes, empty } = page;
  const lines = [
    ...(count === 0 ? [[wordsOf(empty, words)]] : []),
    ...facts.map(({ label, value, kind }) => [wordsOf(label, words), spoken(kind, value, words)]),
    ...notes.map((note) => [wordsOf(note, words)]),
  ];
  if (lines.length === 0) return;
  const first = sheet.getColumn(1);
  const named = lines.filter(({ length }) => length > 1).map(([label = '']) => widthOf(label) + 3);
  first.width = Math.max(first.width ?? 0, Math.min(32, Math.max(0, ...named)));
  sheet.addRow([]);
  for (const line of lines) sheet.addRow(line.map((text) => safe(text))).font = { italic: true };
}

/** As wide as the paper, the headings on every page, and above them what the document is called. */
export function setUpPrint(sheet: Worksheet, title: string, columns: number): void {
  sheet.pageSetup = {
    ...sheet.pageSetup,
    orientation: columns > UPRIGHT ? 'landscape' : 'portrait',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: '1:1',
  };
  // A sign alone begins a field there, and a field of its own keeps what follows it from being one.
  const literal = safe(title).replaceAll('&', '&&').slice(0, 200);
  sheet.headerFooter = { oddHeader: `&L${literal}&R&A`, oddFooter: '&R&P / &N' };
}
