/** Whose mailbox an address is, as far as its letters tell. */
import { nameForms } from '../../../domain/value/name.ts';
import { fold } from '../../../lib/text/fold.ts';

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

/**
 * Whose an address is by whole words of its mailbox: `ann.moss` and `amoss` are Ann Moss's, `ben.hart` and `hannah.moss` somebody else's. Null
 * where one word says neither.
 */
export function ownerOf(contact: string, name: string): 'theirs' | 'others' | null {
  const words = nameForms(name).flatMap((form) => form.words);
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  const tokens = fold(contact.slice(0, contact.indexOf('@')))
    .split(/[^a-z]+/)
    .filter((token) => token !== '');
  const borne = tokens.filter((token) => token.length > 1 && words.includes(token));
  const isInitial = (token: string) => token.length === 1 && words.some((word) => word.startsWith(token));
  const isWhole = [first + last, last + first, first.charAt(0) + last].includes(tokens.join(''));
  const isBorne =
    borne.length > 0 &&
    (words.length === 1 || tokens.every((token) => borne.includes(token) || isInitial(token)));
  if ((words.length > 1 && isWhole) || borne.length > 1 || isBorne) return 'theirs';
  return tokens.length > 1 ? 'others' : null;
}
