/** Whose mailbox an address is, as far as its letters tell. */
import { nameForms } from '../../domain/name.ts';

/** False for a number. */
export function bearsName(contact: string, name: string): boolean {
  const at = contact.indexOf('@');
  if (at < 1) return false;
  const words = nameForms(name)
    .flatMap(({ words: parts }) => parts)
    .filter((word) => word.length > 2);
  const mailbox = contact.slice(0, at);
  return (
    words.length > 0 &&
    words.some((word) => mailbox.includes(word)) &&
    (words.length === 1 || mailbox.includes(words[0] ?? ''))
  );
}
