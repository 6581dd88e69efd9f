/** One of a few values, typed by its name or by the word either language shows for it. */
import { fail } from '../../domain/errors.ts';
import { loadWords } from '../../i18n/index.ts';
import { nearest } from '../../lib/alike/near.ts';
import { fold } from '../../lib/text/fold.ts';
import { languages } from '../config/language.ts';

/** Throws `usage.bad-value` under the name it was typed with. */
export async function choiceTyped<const T extends string>(
  option: string,
  typed: string,
  allowed: readonly T[],
): Promise<T> {
  const name = typed.trim().toLowerCase();
  const found = allowed.find((value) => value === name) ?? (await choiceByWord(option, typed, allowed));
  if (found !== null) return found;
  throw fail('usage.bad-value', { option, value: typed, allowed, near: nearest(typed, allowed) });
}

/** The value of a field, or of an option, with that word; null where there is none or more than one. */
export async function choiceByWord<const T extends string>(
  field: string,
  word: string,
  values: readonly T[],
): Promise<T | null> {
  const { wordsFor } = await import('../../i18n/by-word.ts');
  const named = (await Promise.all(languages.map(loadWords))).map((words) => wordsFor(field, values, words));
  const meant = new Set(values.filter((value) => named.some((wordOf) => fold(wordOf(value)) === fold(word))));
  const [only = null] = meant;
  return meant.size === 1 ? only : null;
}
