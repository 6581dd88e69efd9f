/** A text in several languages of which one is typed anew: the words of the others stay where they still belong to it. */
import { fold } from '../../lib/text/fold.ts';
import type { Bilingual } from '../records/field.ts';

export function reworded(before: Bilingual | undefined, typed: string, language: keyof Bilingual): Bilingual {
  return { ...before, [language]: typed };
}

/**
 * A list typed anew. Who is in it under these words keeps those of the other language; where none had any in this one and there are
 * as many, it is a translation, place by place.
 */
export function relisted(
  before: readonly Bilingual[],
  typed: readonly string[],
  language: keyof Bilingual,
): readonly Bilingual[] {
  const isTranslation = before.length === typed.length && before.every((one) => one[language] === undefined);
  return typed.map((words, at) => {
    const same = isTranslation ? before[at] : before.find((one) => fold(one[language] ?? '') === fold(words));
    return reworded(same, words, language);
  });
}
