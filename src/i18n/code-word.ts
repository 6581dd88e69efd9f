/** The words for codes. */
import type { Words } from './words.ts';

/** Of one that comes with a field; one that somebody listed is its own word. */
export function codeWord(code: string, words: Readonly<Record<string, string>>): string {
  return Object.hasOwn(words, code) ? (words[code] ?? code) : code;
}

/** The word that lists show for a value of a fixed choice; undefined where there is none. */
export function choiceWord(code: string, { choices }: Words): string | undefined {
  const { role, status, channel, other, scored, source, collection } = choices;
  const tables: readonly Readonly<Record<string, string>>[] = [
    status,
    role,
    channel,
    other,
    scored,
    source,
    collection,
  ];
  return tables.find((table) => Object.hasOwn(table, code))?.[code];
}
