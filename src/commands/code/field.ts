/** The field whose list a word names. */
import { fail } from '../../domain/errors.ts';
import { type CodeField, codeFieldNamed, codeListed } from '../../domain/value/code-list.ts';
import { nearest } from '../../lib/alike/near.ts';

/** Throws `usage.unknown-field`. */
export function codeField(typed: string): CodeField {
  const field = codeFieldNamed(typed);
  if (field) return field;
  const known = codeListed.map(({ option }) => option);
  throw fail('usage.unknown-field', { field: typed, near: nearest(typed, known), known });
}
