/** E-mail addresses as a cell holds them, brought to the form they are compared in. */
import { once } from '../../lib/once.ts';
import type { Email } from '../records/field.ts';
import { spread } from './cell-text.ts';

const emailCap = 254;
const localCap = 64;
/** Most addresses: nothing about their domain is left to be looked at. */
const plainEmail = /^[a-z0-9_+-]+(?:\.[a-z0-9_+-]+)*@[a-z0-9]+(?:\.[a-z0-9]+)*\.[a-z]{2,}$/;
const wideEmail = once(
  () => /^[^\s@"(),:;<>[\]\\.]+(?:\.[^\s@"(),:;<>[\]\\.]+)*@[\p{L}\p{M}\p{N}-]+(?:\.[\p{L}\p{M}\p{N}-]+)+$/u,
);
/** A word and an address with nothing but a space between them: half of the address may be missing. */
const torn = /^[^\s@:,;<>"]+ [^\s@<>]+@[^\s@]+$/;
const lastLabel = once(() => /\.(?:\p{L}[\p{L}\p{M}]+|xn--[a-z0-9-]+)$/u);

/** What an export hides: `a****@example.com`. */
const masked = /\*\*|\*@|@\*|•/;

/** Every e-mail address of a cell, without repeats; what is none is kept as typed and not valid. */
export function readEmails(typed: string): Email[] {
  if (typed === '') return [];
  if (typed.length <= emailCap && plainEmail.test(typed) && typed.indexOf('@') <= localCap)
    return [{ value: typed, valid: true, bounced: false }];
  const text = spread(typed).replace(/。/g, '.').replace(/ ?@ ?/g, '@');
  const parts = text.split(/[\s,;/、|<>"]+/).map((part) => part.replace(/^(?:mailto:|:{2,3})|[.:]+$/gi, ''));
  const addresses = parts.filter((part) => part.includes('@')).map((part) => part.toLowerCase());
  if (addresses.length === 0 || torn.test(text)) {
    const value = text.toLowerCase();
    return value === '' ? [] : [{ value, valid: false, bounced: false }];
  }
  return [...new Set(addresses)].map((value) => ({
    value,
    valid: wideEmail().test(value) && isAddress(value),
    bounced: false,
  }));
}

function isAddress(value: string): boolean {
  const at = value.indexOf('@');
  if (at > localCap || value.length > emailCap || masked.test(value)) return false;
  const domain = value.slice(at + 1);
  if (/(?:^|\.)-|-(?:\.|$)/.test(domain)) return false;
  return lastLabel().test(domain);
}
