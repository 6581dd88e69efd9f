/** RFC 4180 with headings in the reader's language; a file gets a BOM and CRLF, as Excel wants them. */
import { defused } from '../../lib/text/formula.ts';
import { safe } from '../../lib/text/safe.ts';
import { headingOf, kindIn, plain, valueIn } from '../cell.ts';
import type { Encoding, OutputFormat, Sheet } from './format.ts';

export function csvLine(cells: readonly string[], newline: string): string {
  return (
    cells.map((cell) => (/[",;\t\r\n]|^'/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',') +
    newline
  );
}

function* csv({ columns, rows }: Sheet, { words, toFile, raw }: Encoding): Iterable<string> {
  const newline = toFile ? '\r\n' : '\n';
  const defusedOrRaw = raw ? (text: string) => text : defused;
  const shown = (text: string) => defusedOrRaw(toFile ? text : safe(text));
  const heading = csvLine(
    columns.map((column) => shown(headingOf(column, words))),
    newline,
  );
  yield toFile ? `\ufeff${heading}` : heading;
  for (const row of rows) {
    yield csvLine(
      columns.map((column) => shown(plain(kindIn(column, row), valueIn(column, row), words))),
      newline,
    );
  }
}

export default {
  holds: 'one sheet',
  encode: ([sheet], encoding) => csv(sheet, encoding),
} satisfies OutputFormat;
