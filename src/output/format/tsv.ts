/** One record a line, tab-separated, no heading: what a pipe gets. */
import type { Words } from '../../i18n/words.ts';
import { safe } from '../../lib/safe.ts';
import type { Column, Row } from '../../reports/report.ts';
import { kindIn, plain, valueIn } from '../cell.ts';

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n' };

export function* tsv(columns: readonly Column[], rows: Iterable<Row>, words: Words): Iterable<string> {
  for (const row of rows) {
    const cells = columns.map((column) => {
      const text = safe(plain(kindIn(column, row), valueIn(column, row), words));
      return /[\\\t\n]/.test(text) ? text.replace(/[\\\t\n]/g, (char) => ESCAPES[char] ?? char) : text;
    });
    yield `${cells.join('\t')}\n`;
  }
}
