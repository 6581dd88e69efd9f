/** RFC 4180 with headings in the reader's language; a file gets a BOM and CRLF, as Excel wants them. */
import type { Words } from '../../i18n/words.ts';
import { defused } from '../../lib/formula.ts';
import { safe } from '../../lib/safe.ts';
import type { Column, Row } from '../../reports/report.ts';
import { headingOf, kindIn, plain, valueIn } from '../cell.ts';

export interface CsvStyle {
  readonly toFile: boolean;
  readonly raw?: boolean;
}

export function csvLine(cells: readonly string[], newline: string): string {
  return (
    cells.map((cell) => (/[",;\t\r\n]|^'/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',') +
    newline
  );
}

export function* csv(
  columns: readonly Column[],
  rows: Iterable<Row>,
  words: Words,
  style: CsvStyle,
): Iterable<string> {
  const newline = style.toFile ? '\r\n' : '\n';
  const defusedOrRaw = style.raw ? (text: string) => text : defused;
  const shown = (text: string) => defusedOrRaw(style.toFile ? text : safe(text));
  const heading = csvLine(
    columns.map((column) => shown(headingOf(column, words))),
    newline,
  );
  yield style.toFile ? `\ufeff${heading}` : heading;
  for (const row of rows) {
    yield csvLine(
      columns.map((column) => shown(plain(kindIn(column, row), valueIn(column, row), words))),
      newline,
    );
  }
}
