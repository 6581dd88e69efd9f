/** Whether a row will be known again by what it says; one that will not gets its own text as a key. */
import type { Draft } from '../draft.ts';
import type { Somebody } from '../identity.ts';
import { isKeyless } from './keys.ts';

/** A key of its source, or a contact of its own under which nobody else is known; `shared` are the contacts of several people. */
export function isFoundAgain(row: Draft, { sure }: Somebody, shared: ReadonlySet<string>): boolean {
  if (!isKeyless(row)) return true;
  if (!sure) return false;
  const { emails, phones } = row.person;
  return (
    emails.some(({ value, valid }) => valid && !shared.has(value)) ||
    phones.some(({ value, valid }) => valid && value !== null && !shared.has(value))
  );
}
