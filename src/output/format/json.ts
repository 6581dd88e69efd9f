/** The envelope scripts rely on: stable keys, raw numbers, null for what is not known. */
import type { Words } from '../../i18n/words.ts';
import { safeJson } from '../../lib/safe.ts';
import type { Column, Row } from '../../reports/report.ts';
import { wordsOf } from '../cell.ts';

export interface Envelope {
  readonly command: string;
  readonly generatedAt: string;
  readonly more?: Row;
}

/** Chunks of `{ schemaVersion, command, generatedAt, items, ... }`; rows are never collected. */
export function* json(
  rows: Iterable<Row>,
  fields: readonly Column[] | null,
  warnings: readonly string[],
  envelope: Envelope,
  words: Words,
): Iterable<string> {
  const { command, generatedAt, more } = envelope;
  const head = JSON.stringify({ schemaVersion: 1, command, generatedAt }).slice(0, -1);
  yield `${head},"items":[`;
  let first = true;
  for (const row of rows) {
    yield `${first ? '' : ','}\n${safeJson(JSON.stringify(itemOf(row, fields, words)))}`;
    first = false;
  }
  yield first ? ']' : '\n]';
  for (const [key, value] of Object.entries(more ?? {}))
    yield `,${JSON.stringify(key)}:${safeJson(JSON.stringify(value ?? null))}`;
  yield `,"warnings":${safeJson(JSON.stringify(warnings))}}\n`;
}

/** A row as scripts see it. */
export function itemOf(row: Row, fields: readonly Column[] | null, words: Words): Row {
  const item: Record<string, unknown> = {};
  const keys =
    fields === null
      ? Object.keys(row).filter((key) => !key.endsWith('Kind'))
      : fields.map((column) => column.key);
  for (const key of keys) {
    const value = row[key];
    item[key] = isPhrase(value) ? wordsOf(value, words) : (value ?? null);
  }
  return item;
}

function isPhrase(value: unknown): value is Parameters<typeof wordsOf>[0] {
  return typeof value === 'object' && value !== null && 'key' in value && 'params' in value;
}
