/** Currencies as people write them: by a code, a sign or a word. */
import { once } from '../../lib/once.ts';

/** ISO 4217, without what nobody pays with: metals, units of account, codes for testing. */
const codes = new Set(
  `AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC
   CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD
   JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD
   NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP
   SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG`.split(
    /\s+/,
  ),
);
/** Codes that are words, or short for some, too: `Price (all)`, `Fee (SVC)`. */
const alsoWords = new Set(['ALL', 'CUP', 'SDG', 'SHP', 'SOS', 'SVC', 'TOP', 'WST']);
/** And those that may be, where they are not written as codes: `Price per try`. */
const maybeWords = /^(?:ANG|BAM|BOB|COP|GEL|LAK|MAD|MOP|PEN|RON|SEK|TRY)$/;

/** The codes that are no words of a heading, in small letters. */
export function codesInHeadings(): string[] {
  return [...codes]
    .filter((code) => !alsoWords.has(code) && !maybeWords.test(code))
    .map((code) => code.toLowerCase());
}

/**
 * What people write for a currency: the most usual meaning first, then what else the same sign may mean. Behind `?` it means one of
 * them, but nobody knows which; behind `~` it may be no currency at all, and is one only where it is expected.
 */
const signs = once(
  (): ReadonlyMap<string, readonly string[]> =>
    new Map(
      [
        'us$ u$s u$d usd$ 美元 美金 USD',
        'hk$ 港币 港元 港幣 HKD',
        'nt$ 新台币 新臺幣 台币 TWD',
        'a$ au$ aud$ AUD',
        'c$ ca$ cad$ CAD',
        's$ sgd$ SGD',
        'nz$ NZD',
        'r$ BRL',
        'mx$ mxn$ MXN',
        'rd$ DOP',
        'tt$ TTD',
        '$ USD AUD CAD HKD MXN NZD SGD TWD ARS CLP COP',
        'dollar dollars USD AUD CAD',
        '¥ CNY JPY',
        '元 CNY TWD HKD MOP',
        '圆 CNY JPY',
        'rmb 人民币 人民幣 块 yuan CNY',
        '円 日元 日圆 yen JPY',
        '澳门元 MOP',
        '€ euro euros 欧元 歐元 EUR',
        '£ GBP EGP',
        'pound pounds 英镑 GBP',
        '₩ 원 KRW',
        '₹ INR',
        '৳ tk tk. taka BDT',
        'kč CZK',
        'zł PLN',
        '₽ руб руб. RUB',
        '₴ грн грн. UAH',
        '₸ тенге KZT',
        '₾ GEL',
        '₼ AZN',
        '֏ AMD',
        '₺ tl TRY',
        'ft HUF',
        'lei RON MDL',
        'лв лв. BGN',
        'дин дин. din. RSD',
        'сум сўм UZS',
        'rp rp. rupiah IDR',
        'rm MYR',
        '₫ đ vnđ VND',
        '฿ บาท baht THB',
        '₱ PHP',
        '៛ KHR',
        '₭ LAK',
        '₮ MNT',
        '₪ ILS',
        '₦ naira NGN',
        '₵ gh₵ gh¢ ghc cedis GHS',
        'ksh ksh. kshs KES',
        'ush ush. ushs UGX',
        'tsh tsh. tshs TZS',
        'fcfa cfa XOF XAF',
        '₲ PYG',
        '₡ CRC',
        's/ s/. PEN',
        'dt TND',
        'fr. CHF',
        // Of several countries, and nobody knows of which.
        'kr kr. ? SEK NOK DKK ISK',
        '₨ rs rs. rupees ? INR PKR LKR NPR MUR SCR',
        'dh dhs dh. dirham dirhams ? AED MAD',
        'shs shs. shillings ? KES UGX TZS',
        'k ~ ZMW PGK MMK',
        'ks ~ MMK',
        'mk ~ MWK',
        'r ~ ZAR',
        'p ~ BWP',
        'q ~ GTQ',
        'l ~ HNL ALL',
        'm ~ LSL',
        'bs bs. ~ BOB VES',
        'gs gs. ~ PYG',
        'da ~ DZD',
        'km ~ BAM',
        'le l.e. ~ EGP',
        'sr ~ SAR',
        'qr ~ QAR',
        'kd ~ KWD',
        'bd ~ BHD',
        'jd ~ JOD',
        'br ~ ETB BYN',
      ].flatMap((line) => {
        const words = line.split(' ');
        const isMeaning = (word: string) => codes.has(word) || word === '?' || word === '~';
        const meanings = words.filter(isMeaning);
        return words.filter((word) => !isMeaning(word)).map((sign) => [sign, meanings] as const);
      }),
    ),
);

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
  const meanings = meaningsOf(typed);
  if (!meanings) return null;
  if (expected !== undefined && meanings.includes(expected)) return expected;
  const [usualOne = '?'] = meanings;
  return usualOne.length === 1 ? null : usualOne;
}

/** Whether it says that something is in a currency, be it known in which or not. */
export function isCurrency(typed: string, expected?: string): boolean {
  return readCurrency(typed, expected) !== null || meaningsOf(typed)?.[0] === '?';
}

function meaningsOf(typed: string): readonly string[] | undefined {
  if (typed.length > 20) return undefined;
  const word = typed.normalize('NFKC').trim();
  const code = word.toUpperCase();
  if (codes.has(code)) return alsoWords.has(code) ? ['~', code] : [code];
  // `F CFA`, `US $`.
  return signs().get(word.toLowerCase().replace(' ', ''));
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
