/** One JSON object a line, the items of the envelope without the envelope; rows are never collected. */
import type { Words } from '../../i18n/words.ts';
import { safeJson } from '../../lib/safe.ts';
import type { Column, Row } from '../../reports/report.ts';
import { itemOf } from './json.ts';

export function* ndjson(
  rows: Iterable<Row>,
  fields: readonly Column[] | null,
  words: Words,
): Iterable<string> {
  for (const row of rows) yield `${safeJson(JSON.stringify(itemOf(row, fields, words)))}\n`;
}
