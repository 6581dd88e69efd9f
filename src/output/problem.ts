/** What failed, as lines for the dashboard: the words `failure.ts` writes to stderr, without ending the program. */
import { type ErrorCode, UserError } from '../domain/errors.ts';
import type { Failure, Words } from '../i18n/words.ts';
import { oneLine, safe } from '../lib/text/safe.ts';
import { caret } from './caret.ts';

/** What, where in a typed text, why, and what to do next. */
export function problemIn(error: unknown, words: Words): string[] {
  if (!(error instanceof UserError)) return [oneLine(error instanceof Error ? error.message : String(error))];
  const speak = words.errors[error.code as ErrorCode] as (params: unknown, from: Words) => Failure;
  const { what, why, next, place } = speak(error.params, words);
  return [what, place && caret(place), why, next && words.ui.try(next)]
    .filter((part) => part !== undefined && part !== '')
    .flatMap((part) => safe(String(part)).split('\n'));
}
