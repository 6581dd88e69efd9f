/** Whether a number format of a spreadsheet shows a day or a time. */

/** Formats without a code of their own, the East Asian ones among them. */
const known: readonly (readonly [from: number, to: number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];
/** What is shown as it stands, colours, conditions, languages and filling; elapsed hours stay. */
const notLetters = /"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi;

export function isDayFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return known.some(([from, to]) => id >= from && id <= to);
  const [positive = ''] = code.slice(0, 300).replace(notLetters, '').split(';');
  return /[ymdhs年月日]/i.test(positive);
}
