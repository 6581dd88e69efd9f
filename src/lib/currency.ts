/** Minor and major units of a currency. */

const digits = new Map<string, number>();

/** Decimals of an ISO 4217 currency; two where the code is not known. */
export function digitsOf(currency: string): number {
  const known = digits.get(currency);
  if (known !== undefined) return known;
  let count = 2;
  if (/^[A-Za-z]{3}$/.test(currency)) {
    const format = new Intl.NumberFormat('en', { style: 'currency', currency });
    count = format.resolvedOptions().maximumFractionDigits ?? 2;
  }
  digits.set(currency, count);
  return count;
}

/** Minor units as major ones: 9900 fen are 99 yuan. */
export function toMajor(amount: number, currency: string): number {
  return amount / 10 ** digitsOf(currency);
}
