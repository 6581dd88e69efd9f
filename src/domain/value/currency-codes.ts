/** The codes of currencies, and which of them are words as well. */

/** ISO 4217, without what nobody pays with: metals, units of account, codes for testing. */
export const codes: ReadonlySet<string> = new Set(
  `AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC
   CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD
   JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD
   NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP
   SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG`.split(
    /\s+/,
  ),
);
/** What editions of this century were paid with, before something else took its place. */
export const formerCodes: ReadonlySet<string> = new Set(
  'AFA AZM BYR CUC CYP EEK GHC HRK LTL LVL MRO MTL MZM ROL SDD SIT SKK SLL SRG STD TMM TRL VEB VEF ZMK ZWD ZWL'.split(
    ' ',
  ),
);
/** Codes that are words, or short for some, too: `Price (all)`, `Fee (SVC)`. */
export const alsoWords: ReadonlySet<string> = new Set([
  'ALL',
  'CUP',
  'SDG',
  'SHP',
  'SOS',
  'SVC',
  'TOP',
  'WST',
]);
/** Codes that may be words, where they are not written as codes: `Price per try`. */
export const maybeWords = /^(?:ANG|BAM|BOB|COP|GEL|LAK|MAD|MOP|PEN|RON|SEK|TRY)$/;

/** The codes that are no words of a heading, in small letters. */
export function codesInHeadings(): string[] {
  return [...codes]
    .filter((code) => !alsoWords.has(code) && !maybeWords.test(code))
    .map((code) => code.toLowerCase());
}
