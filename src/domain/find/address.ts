/** Who is meant by an e-mail address, or by how one begins. */
import { fold } from '../../lib/text/fold.ts';
import type { Meaning } from './meaning.ts';

/** What follows in a longer text does not tell whom it means. */
export const longestRef = 200;

/** How the address begins that `ref` means; null where it means none. Where anybody has such a one, nobody else is meant. */
export function addressIn(ref: string): string | null {
  const typed = ref.trim().slice(0, longestRef);
  return typed.includes('@') ? fold(typed) : null;
}

export function emailMeaning(typed: string): Meaning {
  const wanted = fold(typed);
  return ({ emails }) => {
    if (!emails) return null;
    if (emails.some(({ value }) => value === wanted)) return 'email';
    return emails.some(({ value }) => value.startsWith(wanted)) ? 'part' : null;
  };
}
