/** Currencies as people write them: by a code, a sign or a word. */
import { once } from '../../lib/once.ts';
import { alsoWords, codes, maybeWords } from './currency-codes.ts';
import { type Meaning, signMeaning } from './currency-signs.ts';

/** Where a sign of several currencies means that of the region. */
const ofRegions = once(
  (): ReadonlyMap<string, string> =>
    new Map(
      `JP JPY,TW TWD,HK HKD,MO MOP,SG SGD,AU AUD,NZ NZD,CA CAD,MX MXN,CL CLP,CO COP,AR ARS,SE SEK,NO NOK,DK DKK,IS ISK,IN INR,PK PKR,LK LKR,NP NPR,MU MUR,SC SCR,AE AED,MA MAD,KE KES,UG UGX,TZ TZS,ZM ZMW,PG PGK,ZA ZAR,CM XAF,GA XAF,TD XAF,CG XAF,CF XAF,GQ XAF,MD MDL`
        .split(',')
        .map((pair) => [pair.slice(0, 2), pair.slice(3)] as const),
    ),
);

/** The currency that a sign of several means to people of a region (ISO 3166 alpha-2); undefined where they have none of their own. */
export function currencyOfRegion(region: string | undefined): string | undefined {
  return ofRegions().get(region ?? '');
}

/**
 * The ISO 4217 code meant by a code, a sign or a word; null where it is none of them, or nobody knows which. A sign of several
 * currencies means `expected` when that is one of them, else the most usual.
 */
export function readCurrency(typed: string, expected?: string): string | null {
  if (codes.has(typed) && !alsoWords.has(typed)) return typed;
  const meaning = meaningOf(typed);
  if (!meaning) return null;
  const { currencies, is } = meaning;
  if (expected !== undefined && currencies.includes(expected)) return expected;
  return is === 'usual' ? (currencies[0] ?? null) : null;
}

/** Whether it says that something is in a currency, be it known in which or not. */
export function isCurrency(typed: string, expected?: string): boolean {
  return readCurrency(typed, expected) !== null || meaningOf(typed)?.is === 'any';
}

function meaningOf(typed: string): Meaning | undefined {
  if (typed.length > 20) return undefined;
  const word = typed.normalize('NFKC').trim();
  const code = word.toUpperCase();
  if (codes.has(code)) return { currencies: [code], is: alsoWords.has(code) ? 'expected' : 'usual' };
  // `F CFA`, `US $`.
  return signMeaning(word.toLowerCase().replace(' ', ''));
}

/** The currency among other words, as a code or a sign without letters: `in EUR`, `€, net`; undefined where none is named, null where it may be another: `GBP or EUR`. */
export function currencyAmong(text: string): string | null | undefined {
  const isShouted = text === text.toUpperCase();
  const words = text.split(/[\s_,;:/–—-]+/);
  const isNamed = (word: string) => {
    const code = word.toUpperCase();
    if (!codes.has(code)) return noLetter.test(word) && readCurrency(word) !== null;
    if (alsoWords.has(code)) return false;
    return !maybeWords.test(code) || (word === code && !isShouted);
  };
  const at = words.findIndex(isNamed);
  const named = words[at];
  if (named === undefined) return undefined;
  const isOther = (word: string) =>
    (isNamed(word) || /[$€£¥]/.test(word)) && readCurrency(word) !== readCurrency(named);
  const besides = [words[at - 1], words[at + 1]];
  if (words.some(isOther) || besides.some((word) => either.test(word ?? '')) || from.test(besides[0] ?? ''))
    return null;
  return subjects.test(`${named} ${besides[1] ?? ''}`) ? null : named;
}

const either = /^(?:or|oder|ou|of|o|lub|или|或)$/i;
const from = /^(?:from|ab|von|dès|desde|da|vanaf|od)$/i;
/** A drawing program and a pen, rather than what is paid in. */
const subjects =
  /^(?:CAD|PEN|MAD|BOB|COP) (?!per|pro|par|por|net|gross|incl|excl|in[ck]l?|total|only|each)[a-z]{4}/i;
const noLetter = /^[^\d\sa-z()]{1,2}$/i;
