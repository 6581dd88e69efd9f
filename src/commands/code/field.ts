/** The field whose list a word names. */
import { type CodeField, codeFieldNamed, codeListed } from '../../domain/code-list.ts';
import { fail } from '../../domain/errors.ts';
import { nearest } from '../../lib/near.ts';

/** Throws `usage.unknown-field`. */
export function codeField(typed: string): CodeField {
  const field = codeFieldNamed(typed);
  if (field) return field;
  const known = codeListed.map(({ option }) => option);
  throw fail('usage.unknown-field', { field: typed, near: nearest(typed, known), known });
}
