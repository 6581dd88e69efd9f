/** Telephone numbers as a cell holds them, brought to the form they are compared in. */
import type { Phone } from '../records/field.ts';
import { cellCap, spread } from './cell-text.ts';
import { firstGroupOf, isLikelyOf, readObvious, readPhone, readWithoutPlus } from './phone.ts';

/** Which mobiles of China a list has, where no region says it: `alone` are those that are no number of North America as well. */
export type Chinese = 'no' | 'maybe' | 'alone' | 'all';

/**
 * Every telephone number of a cell, without repeats. `value` is E.164; null, and not valid, where what was typed cannot be
 * called or is a national number and no `region` (ISO 3166 alpha-2) is known. `chinese`: whether eleven digits that begin with
 * a one, which North America may have as well, are a mobile in China.
 */
export function readPhones(typed: string, region?: string, chinese: Chinese = 'no'): Phone[] {
  if (typed === '') return [];
  const obvious = readObvious(typed, region);
  if (obvious !== null) return [{ value: obvious, typed, valid: true, bounced: false }];
  const text = spread(typed);
  if (text === '') return [];
  const dashed = withArea.test(text) ? readPhone(text.replace('/', '-'), region) : null;
  if (dashed !== null)
    return [{ value: dashed, typed: typed.slice(0, cellCap).trim(), valid: true, bounced: false }];
  const parts = unlabelled(text.replace(areas, '$1-'))
    .split(/ ?(?::::|[;,/、|]) ?| or | oder | bzw\.? | ou | and | und | 或 ?/i)
    .filter((part) => part !== '');
  const phones: Phone[] = [];
  for (const part of parts) {
    const phone = readOne(part, parts.length === 1 ? typed : part, region, chinese);
    // An extension, as in `2025550113/8`, is no number of its own.
    if (phone.value === null && phones.length > 0 && part.replace(/\D/g, '').length < 6) continue;
    if (!phones.some((other) => sameNumber(other, phone))) phones.push(phone);
  }
  return phones;
}

/** `Phone: 202-555-0101 Mobile: 202-555-0111`: what stands before each of several numbers parts them. */
const labelled =
  /(?:^|[\s,;/|])(?:tel(?:ephone|efon|éfono)?|phone|mobile?|mob|cell|handy|home|work|office|direct|main|business|whatsapp|viber|telegram|[tmphwco]|手机|电话|座机|固话)\.? ?: ?(?=[+(\d])/gi;

function unlabelled(text: string): string {
  return text.includes(':') ? text.replace(labelled, ';') : text;
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

function readOne(part: string, typed: string, region: string | undefined, chinese: Chinese): Phone {
  const bare = part
    .replace(/^['’]+/, '')
    .replace(/^(?:p|tel|phone|mobile):/i, '')
    .replace(/\.0+$/, '')
    .replace(extension, '')
    .trim();
  const called = bare.replace(/^\+?00+/, '+').replace(chineseLine, '+86$1');
  const own = withoutPlus.test(bare) ? readWithoutPlus(bare, region) : null;
  const national = own ?? (isScientific(bare) ? null : readPhone(called, region));
  // A spreadsheet that makes numbers of them takes their plus away.
  const isMobile = chinese !== 'no' && chineseMobile.test(bare);
  const other = isMobile ? mobileOfChina(bare, chinese) : abroad(bare);
  const value = isOfTwoCountries(bare, region) ? likely(bare, region) : (national ?? other);
  return { value, typed: typed.slice(0, cellCap).trim(), valid: value !== null, bounced: false };
}

function mobileOfChina(bare: string, chinese: Chinese): string | null {
  const isRead = chinese === 'all' || (chinese === 'alone' && readPhone(`+${bare}`) === null);
  return isRead ? readPhone(bare, 'CN') : null;
}

/** `202/555-0113`, as the area is parted in some places. */
const withArea = /^\(?\d{2,5}\)? ?\/ ?\d[\d -]{4,9}$/;
/** The same beside another number; what begins with a zero is a whole one only by what follows. */
const areas = /(?<![\d-])(\(?0\d{1,4}\)?)\/(?=\d{4})/g;
const withoutPlus = /^[1-9]\d{10,14}$/;
/** In the groups in which one writes it there, or in none. */
const chineseMobile = /^1[3-9]\d(?:\d{8}|[ -]\d{4}[ -]\d{4})$/;
/** The line of a Chinese switchboard: `转801`. */
const extension = / ?(?:转|轉|分机|分機)[:： ]?\d{1,6}$/;

/** A line of a Chinese city as it is written behind the country's code, with its zero: `86-0571-88880002-802`. */
const chineseLine = /^\+?86[- ]?0(\d{2,3}[- ]?\d{7,8})(?:-\d{1,6})?$/;

/** `1.38E+10`: what a spreadsheet leaves of a long number; its digits are lost. */
export function isScientific(typed: string): boolean {
  return /^[+-]?\d(?:\.\d{1,20})?e[+-]?\d{1,3}$/i.test(typed);
}

/**
 * The number with a code that stands beside it and may be a country's or an area's: a country's where the number is longer than any
 * within an area. Null where neither makes a number of the two, or both do and the code is not said to be an area's.
 */
export function readWithCode(
  number: string,
  code: string,
  region: string | undefined,
  saysArea: boolean,
): string | null {
  const digits = number.replace(/\D/g, '');
  const bare = digits.replace(/^0+/, '');
  const international = readPhone(`+${code} ${bare}`);
  const areas =
    digits.length > longestWithinArea
      ? [bare.startsWith(code) ? digits : '']
      : [`${code}${digits}`, `0${code}${digits}`];
  const local = areas
    .flatMap((text) => readPhone(text, region) ?? [])
    .filter((one) => firstGroupOf(one) === code);
  const isLocal = international === null || (saysArea && local.length > 0);
  const found = new Set(isLocal ? local : [international, ...local]);
  const [value = null] = found;
  return found.size === 1 ? value : null;
}

const longestWithinArea = 8;

function abroad(bare: string): string | null {
  return withoutPlus.test(bare) ? readPhone(`+${bare}`) : null;
}

/** Whether digits alone are a number of the region that may have lost its zero as well as one abroad that lost its plus. */
export function isOfTwoCountries(digits: string, region: string | undefined): boolean {
  if (region === undefined || !withoutPlus.test(digits)) return false;
  if (readObvious(digits, region) !== null || readWithoutPlus(digits, region) !== null) return false;
  const other = abroad(digits);
  const national = other === null ? null : readPhone(digits, region);
  return national !== null && national !== other;
}

function likely(digits: string, region: string | undefined): string | null {
  return region !== undefined && isLikelyOf(digits, region) ? readPhone(digits, region) : null;
}

function sameNumber(a: Phone, b: Phone): boolean {
  return a.value === null ? b.value === null && a.typed === b.typed : a.value === b.value;
}
