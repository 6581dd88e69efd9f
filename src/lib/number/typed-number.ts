/** Numbers as somebody types them. */

/** A plain number, thousands perhaps parted by commas. */
export function typedNumber(text: string): number | null {
  const plainText = text.normalize('NFKC').trim();
  const digits = /^[+-]?\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,9})?$/.test(plainText)
    ? plainText.replaceAll(',', '')
    : plainText;
  return /^[+-]?(?:\d{1,15}(?:\.\d{1,9})?|\.\d{1,9})$/.test(digits) ? Number(digits) : null;
}
