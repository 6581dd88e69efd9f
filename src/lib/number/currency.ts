/** Minor and major units of a currency. */

/**
 * Every currency with other than two decimals, as ISO 4217 and Unicode's data have them. A table of our own, as asking Intl costs half an
 * empty process, and what a stored amount means must not change with the Node that reads it.
 */
const uncommon: readonly (readonly [decimals: number, currencies: string])[] = [
  [
    0,
    'ADP AFN ALL BIF BYR CLP COP DJF ESP GNF HUF IDR IQD IRR ISK ITL JPY KMF KPW KRW LAK LBP LUF MGA MGF MMK MRO PKR PYG RWF SLL SOS STD SYP TMM TRL UGX UYI VND VUV XAF XOF XPF YER ZMK ZWD',
  ],
  [3, 'BHD JOD KWD LYD OMR TND'],
  [4, 'CLF UYW'],
];
const digits = new Map(
  uncommon.flatMap(([decimals, currencies]) => currencies.split(' ').map((code) => [code, decimals])),
);

/** Decimals of a currency; two where the code is not known. */
export function digitsOf(currency: string): number {
  return digits.get(currency) ?? digits.get(currency.toUpperCase()) ?? 2;
}

/** Minor units as major ones: 9900 fen are 99 yuan. */
export function toMajor(amount: number, currency: string): number {
  return amount / 10 ** digitsOf(currency);
}
