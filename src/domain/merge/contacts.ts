/** The addresses and numbers of two tellings of one person, each once. */
import type { Email, Phone } from '../records/field.ts';

/** Every address once, the known ones first; a bounce is not forgotten. */
export function mergeEmails(kept: readonly Email[], offered: readonly Email[]): readonly Email[] {
  let emails = kept;
  for (const email of offered) {
    const at = emails.findIndex(({ value }) => value === email.value);
    emails = at < 0 ? [...emails, email] : withBounce(emails, at, email);
  }
  return emails;
}

/** Every number once. One that was typed without its country gives way to the same number written in full. */
export function mergePhones(kept: readonly Phone[], offered: readonly Phone[]): readonly Phone[] {
  let phones = kept;
  for (const phone of offered) {
    const same = phones.findIndex((known) => isSamePhone(known, phone));
    if (same >= 0) phones = withBounce(phones, same, phone);
    else if (!phones.some((known) => isTail(phone, known))) {
      const at = phones.findIndex((known) => isTail(known, phone));
      phones = at < 0 ? [...phones, phone] : phones.map((known, index) => (index === at ? phone : known));
    }
  }
  return phones;
}

function withBounce<T extends Email | Phone>(known: readonly T[], at: number, { bounced }: T): readonly T[] {
  if (!bounced || known[at]?.bounced !== false) return known;
  return known.map((one, index) => (index === at ? { ...one, bounced } : one));
}

/** The very digits, typed without a country, may have been read by the country of a row once, and once by the region of the roster: what is known stands. */
function isSamePhone(a: Phone, b: Phone): boolean {
  if (a.value !== null && b.value !== null)
    return (
      a.value === b.value || (!saysCountry(a) && !saysCountry(b) && digitsOf(a.typed) === digitsOf(b.typed))
    );
  if (a.value !== b.value) return false;
  return a.typed === b.typed || (digitsOf(a.typed) !== '' && digitsOf(a.typed) === digitsOf(b.typed));
}

/**
 * All of the seven or more digits of `short`, which was typed without a country, end the number `long`. Where `short` is a number of the roster's region by itself,
 * `long` must say its country: that of somebody who comes from there, whose own list left it out.
 */
function isTail(short: Phone, long: Phone): boolean {
  if (long.value === null || (short.value !== null && (saysCountry(short) || !saysCountry(long))))
    return false;
  const digits = digitsOf(short.typed).replace(/^0/, '');
  return digits.length >= 7 && !/e/i.test(short.typed) && long.value.endsWith(digits);
}

/** A spreadsheet may have taken the plus away. */
function saysCountry({ value, typed }: Phone): boolean {
  return /^\D{0,9}(?:\+|00)/.test(typed.normalize('NFKC')) || digitsOf(typed) === value?.slice(1);
}

function digitsOf(typed: string): string {
  return typed.normalize('NFKC').replace(/\D/g, '');
}
