/** The JSON object that scripts rely on: stable keys, raw numbers, null for what is not known. */
import type { Words } from '../../i18n/words.ts';
import { safeJson } from '../../lib/text/safe.ts';
import type { Row } from '../../reports/report.ts';
import { kindKey, tellsKind, wordsOf } from '../cell.ts';
import type { Encoding, OutputFormat, Sheet } from './format.ts';

/** Chunks of `{ schemaVersion, command, generatedAt, items, ... }`; rows are never collected. */
function* json(sheet: Sheet, { words, command, generatedAt, warnings, more }: Encoding): Iterable<string> {
  const head = JSON.stringify({ schemaVersion: 1, command, generatedAt }).slice(0, -1);
  yield `${head},"items":[`;
  let first = true;
  for (const item of itemsOf(sheet, words)) {
    yield `${first ? '' : ','}\n${safeJson(JSON.stringify(item))}`;
    first = false;
  }
  yield first ? ']' : '\n]';
  for (const [key, value] of Object.entries(more()))
    yield `,${JSON.stringify(key)}:${safeJson(JSON.stringify(value ?? null))}`;
  yield `,"warnings":${safeJson(JSON.stringify(warnings))}}\n`;
}

/** Rows as scripts see them: all that is known, but for what only says how another value is shown. */
export function* itemsOf(
  { columns, known, narrowed, rows }: Omit<Sheet, 'name'>,
  words: Words,
): Iterable<Row> {
  const about = new Set(known.flatMap((column) => (tellsKind(column) ? kindKey(column.key) : [])));
  for (const row of rows) {
    const keys = narrowed ? columns.map(({ key }) => key) : Object.keys(row).filter((key) => !about.has(key));
    const item: Record<string, unknown> = {};
    for (const key of keys) {
      const value = row[key];
      item[key] = isPhrase(value) ? wordsOf(value, words) : (value ?? null);
    }
    yield item;
  }
}

function isPhrase(value: unknown): value is Parameters<typeof wordsOf>[0] {
  return typeof value === 'object' && value !== null && 'key' in value && 'params' in value;
}

export default {
  holds: 'one sheet',
  encode: ([sheet], encoding) => json(sheet, encoding),
} satisfies OutputFormat;
