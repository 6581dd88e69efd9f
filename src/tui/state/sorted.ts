/** The rows of a list sorted by one of its columns; unknown values come last either way. */
import type { Words } from '../../i18n/words.ts';
import { wordsOf } from '../../output/cell.ts';
import type { Phrase } from '../../reports/phrases.ts';
import type { Column, Row } from '../../reports/report.ts';
import type { Sort } from './state.ts';

export function isSortable({ extra, only }: Column): boolean {
  return extra !== true && only !== 'programs';
}

/** Numbers as numbers, all else as people read it, in the order of the language. */
export function sortedRows(rows: readonly Row[], { key, descending }: Sort, words: Words): readonly Row[] {
  const { compare } = new Intl.Collator(words.locale, { numeric: true });
  const valued = rows.map((row) => ({ row, value: comparable(row[key], words) }));
  const turn = descending ? -1 : 1;
  return valued
    .sort((a, b) => {
      if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
      if (typeof a.value === 'number' && typeof b.value === 'number') return turn * (a.value - b.value);
      return turn * compare(String(a.value), String(b.value));
    })
    .map(({ row }) => row);
}

function comparable(value: unknown, words: Words): string | number | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'number') return value;
  if (Array.isArray(value)) return value.length === 0 ? null : comparable(value[0], words);
  if (typeof value !== 'object') return String(value);
  if ('params' in value && 'key' in value) return wordsOf(value as Phrase, words);
  const { amount, value: inner, typed } = value as Readonly<Record<string, unknown>>;
  return comparable(amount ?? inner ?? typed ?? null, words);
}
