/** A Markdown table, for a note, an issue or a mail. */
import { oneLine } from '../../lib/safe.ts';
import { headingOf, spokenIn } from '../cell.ts';
import type { Encoding, OutputFormat, Sheet } from './format.ts';
import { NUMERIC } from './layout.ts';

const MARKUP = /[\\|<>`*_[\]]/g;

/** Text as it stands: nothing in it marks anything up, and no cell ends early. */
function literal(text: string): string {
  return oneLine(text).replace(MARKUP, (char) => `\\${char}`);
}

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;

function* md({ columns, rows }: Sheet, { words }: Encoding): Iterable<string> {
  yield line(columns.map((column) => literal(headingOf(column, words))));
  yield line(columns.map(({ kind }) => (NUMERIC.has(kind) ? '---:' : '---')));
  for (const row of rows) yield line(columns.map((column) => literal(spokenIn(column, row, words))));
}

export default {
  holds: 'one sheet',
  encode: ([sheet], encoding) => md(sheet, encoding),
} satisfies OutputFormat;
