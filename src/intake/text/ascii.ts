/** What a byte is in ASCII, and what one beyond it may be beside such. */

export function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}

export function isAsciiLetter(byte = 0): boolean {
  return (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
}

export function isLowerCase(byte = 0): boolean {
  return byte >= 0x61 && byte <= 0x7a;
}

/** A sign beside the digits of an amount: the euro of an old Mac is `Û` elsewhere. */
export function isPrice(before = 0, after = 0): boolean {
  const isApart = (byte: number) => byte === 0x20 || byte === 0xa0 || byte === 0xca;
  return (
    isDigit(before) ||
    isDigit(after) ||
    (isApart(before) && !isAsciiLetter(after)) ||
    (isApart(after) && !isAsciiLetter(before))
  );
}
