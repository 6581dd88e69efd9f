/** One record per line, tab-separated, without headings: what a pipe gets. */
import { safe } from '../../lib/text/safe.ts';
import { kindIn, plain, valueIn } from '../cell.ts';
import type { Encoding, OutputFormat, Sheet } from './format.ts';

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n' };

function* tsv({ columns, rows }: Sheet, { words }: Encoding): Iterable<string> {
  for (const row of rows) {
    const cells = columns.map((column) => {
      const text = safe(plain(kindIn(column, row), valueIn(column, row), words));
      return /[\\\t\n]/.test(text) ? text.replace(/[\\\t\n]/g, (char) => escapes[char] ?? char) : text;
    });
    yield `${cells.join('\t')}\n`;
  }
}

export default {
  holds: 'one sheet',
  encode: ([sheet], encoding) => tsv(sheet, encoding),
} satisfies OutputFormat;
