/** Telephone numbers as E.164; the only place that asks the phone library. */
import {
  type CountryCode,
  getCountryCallingCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max';

const cap = 60;

/** Mobile numbers of mainland China, and geographic numbers of the North American plan: the library's own patterns, many times faster. */
const chinaMobile = /^1(?:[38]\d|4[57]|[59][0-35-9]|6[25-7]|7[0-35-8])\d{8}$/;
const northAmerica = new RegExp(
  `^(?:${[
    '2(?:0[1-35-9]|1[02-9]|2[03-57-9]|3[1459]|4[08]|5[1-46]|6[0279]|7[02469]|8[13])',
    '3(?:0[1-57-9]|1[02-9]|2[013-79]|3[0-24679]|4[167]|5[0-3]|6[01349]|8[056])',
    '4(?:0[124-9]|1[02-579]|2[3-5]|3[0245]|4[023578]|58|6[349]|7[02589]|8[04])',
    '5(?:0[1-57-9]|1[0235-8]|20|3[0149]|4[01]|5[179]|6[1-47]|7[0-5]|8[0256])',
    '6(?:0[1-35-9]|1[024-9]|2[03689]|3[016]|4[0156]|5[01679]|6[0-279]|78|8[0-269])',
    '7(?:0[1-46-8]|1[2-9]|2[04-8]|3[0-2478]|4[0378]|5[47]|6[02359]|7[0-59]|8[156])',
    '8(?:0[1-68]|1[02-8]|2[0168]|3[0-2589]|4[03578]|5[046-9]|6[02-5]|7[028])',
    '9(?:0[1346-9]|1[02-9]|2[0589]|3[0146-8]|4[01357-9]|5[12469]|7[0-3589]|8[04-69])',
  ].join('|')})[2-9]\\d{6}$`,
);
const spacing = /[\s().\-\u2010-\u2015\u2212]/g;

/**
 * The number in E.164, or null where `typed` is none that can be called: impossible, incomplete, or national without a
 * `region` (ISO 3166 alpha-2) to read it in. `typed` is expected without full-width forms.
 */
export function readPhone(typed: string, region?: string): string | null {
  if (typed.length > cap) return null;
  const dense = typed.replace(spacing, '');
  const obvious = readObvious(dense, region);
  return obvious ?? readAny(typed, region);
}

/** What is plain without the library: null where it is not. */
export function readObvious(dense: string, region?: string): string | null {
  if (dense.startsWith('+86')) return chinaMobile.test(dense.slice(3)) ? dense : null;
  if (dense.startsWith('+1')) return northAmerica.test(dense.slice(2)) ? dense : null;
  return region === 'CN' && chinaMobile.test(dense) ? `+86${dense}` : null;
}

/** What the library makes of a number. */
export function readAny(typed: string, region?: string): string | null {
  if (!/\d{3}/.test(typed.replace(spacing, ''))) return null;
  const country = countryOf(region);
  const number = parsePhoneNumberFromString(typed, country === undefined ? {} : { defaultCountry: country });
  return number?.isValid() ? number.number : null;
}

/** Digits alone that begin with the code of their own region and are longer than a number within it. */
export function readWithoutPlus(digits: string, region?: string): string | null {
  const country = countryOf(region);
  const isOwn =
    country !== undefined && digits.length > 11 && digits.startsWith(getCountryCallingCode(country));
  return isOwn ? readAny(`+${digits}`) : null;
}

/** Whether these digits are a number of the region as one writes it there, or of a mobile telephone there that lost its zero. */
export function isLikelyOf(digits: string, region: string): boolean {
  const country = countryOf(region);
  const number = country && parsePhoneNumberFromString(digits, country);
  if (!number) return false;
  return number.getType() === 'MOBILE' || number.formatNational().replace(/\D/g, '') === digits;
}

/** What its country writes first of the number in E.164, mostly the area; without the zero before it. */
export function firstGroupOf(number: string): string {
  const national = parsePhoneNumberFromString(number)?.formatNational() ?? '';
  return (/\d+/.exec(national)?.[0] ?? '').replace(/^0/, '');
}

function countryOf(region: string | undefined): CountryCode | undefined {
  const upper = region?.toUpperCase();
  return upper !== undefined && isSupportedCountry(upper) ? upper : undefined;
}
