/** E-mail addresses and telephone numbers as a cell holds them, brought to the form they are compared in. */
import { readObvious, readPhone } from './phone.ts';
import type { Email, Phone } from './records/field.ts';

const cellCap = 1000;
const emailCap = 254;
const localCap = 64;
/** Most addresses: nothing about their domain is left to be looked at. */
const plainEmail = /^[a-z0-9_+-]+(?:\.[a-z0-9_+-]+)*@[a-z0-9]+(?:\.[a-z0-9]+)*\.[a-z]{2,}$/;
const wideEmail =
  /^[^\s@"(),:;<>[\]\\.]+(?:\.[^\s@"(),:;<>[\]\\.]+)*@[\p{L}\p{M}\p{N}-]+(?:\.[\p{L}\p{M}\p{N}-]+)+$/u;
/** A word and an address with nothing but a space between them: half of the address may be missing. */
const torn = /^[^\s@:,;<>"]+ [^\s@<>]+@[^\s@]+$/;
const lastLabel = /\.(?:\p{L}[\p{L}\p{M}]+|xn--[a-z0-9-]+)$/u;

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
    valid: wideEmail.test(value) && isAddress(value),
    bounced: false,
  }));
}

function isAddress(value: string): boolean {
  const at = value.indexOf('@');
  if (at > localCap || value.length > emailCap) return false;
  const domain = value.slice(at + 1);
  if (/(?:^|\.)-|-(?:\.|$)/.test(domain)) return false;
  return lastLabel.test(domain);
}

/**
 * Every telephone number of a cell, without repeats. `value` is E.164; null, and not valid, where what was typed cannot be
 * called or is a national number and no `region` (ISO 3166 alpha-2) is known.
 */
export function readPhones(typed: string, region?: string): Phone[] {
  if (typed === '') return [];
  const obvious = readObvious(typed, region);
  if (obvious !== null) return [{ value: obvious, typed, valid: true, bounced: false }];
  const text = spread(typed);
  if (text === '') return [];
  const parts = text.split(/ ?(?::::|[;,/、|]) ?| or | 或 ?/i).filter((part) => part !== '');
  const phones: Phone[] = [];
  for (const part of parts) {
    const phone = readOne(part, parts.length === 1 ? typed : part, region);
    // An extension, as in `2025550113/8`, is no number of its own.
    if (phone.value === null && phones.length > 0 && part.replace(/\D/g, '').length < 6) continue;
    if (!phones.some((other) => sameNumber(other, phone))) phones.push(phone);
  }
  return phones;
}

/** The same numbers, those kept as typed read once more as numbers of `region`; null where that makes none of them clear. */
export function readAgain(phones: readonly Phone[], region: string): Phone[] | null {
  const read = phones.map((phone) => {
    const value = phone.value ?? readPhones(phone.typed, region)[0]?.value ?? null;
    return value === phone.value ? phone : { ...phone, value, valid: true };
  });
  if (read.every((phone, i) => phone === phones[i])) return null;
  return read.filter((phone, i) => read.findIndex((other) => sameNumber(other, phone)) === i);
}

function readOne(part: string, typed: string, region: string | undefined): Phone {
  const bare = part
    .replace(/^['’]+/, '')
    .replace(/^(?:p|tel|phone|mobile):/i, '')
    .replace(/\.0+$/, '')
    .replace(extension, '')
    .trim();
  const value = isScientific(bare)
    ? null
    : readPhone(bare.startsWith('00') ? `+${bare.slice(2)}` : bare, region);
  return { value, typed: typed.slice(0, cellCap).trim(), valid: value !== null, bounced: false };
}

/** The line of a Chinese switchboard: `转801`. */
const extension = / ?(?:转|轉|分机|分機)[:： ]?\d{1,6}$/;

/** `1.38E+10`: what a spreadsheet leaves of a long number; its digits are lost. */
export function isScientific(typed: string): boolean {
  return /^[+-]?\d(?:\.\d{1,20})?e[+-]?\d{1,3}$/i.test(typed);
}

function sameNumber(a: Phone, b: Phone): boolean {
  return a.value === null ? b.value === null && a.typed === b.typed : a.value === b.value;
}

/** Full-width forms narrowed, odd spaces made plain, single and trimmed; what no program should hold cut off. */
function spread(typed: string): string {
  const text = typed.length > cellCap ? typed.slice(0, cellCap) : typed;
  return text
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200f\u2060\ufeff]+/g, ' ')
    .trim();
}
