/** windows-1252, the encoding of western Europe: read, and told by what stands around its letters. */
import { typographic } from '../../lib/text/ungarbled.ts';
import { isAsciiLetter, isPrice } from './ascii.ts';

export function decodeLatin(bytes: Uint8Array): string {
  // Bytes that the platform's decoder takes for control characters.
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return text.replace(/[\x80-\x9f]/g, (letter) => typographic[letter.charCodeAt(0) - 0x80] ?? letter);
}

/** The share of high bytes that stand alone in ASCII, as accents and typographic marks do, or in twos within a word. */
export function scoreLatin(bytes: Uint8Array): number {
  let alone = 0;
  let high = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80) continue;
    high++;
    const isLetter =
      (byte >= 0xc0 && !(byte === 0xdb && isPrice(bytes[i - 1], bytes[i + 1]))) ||
      (byte === 0xa4 && isPrice(bytes[i - 1], bytes[i + 1])) ||
      (byte >= 0x91 && byte <= 0x97 && !isWithinWord(byte, bytes[i - 1], bytes[i + 1])) ||
      byte === 0x80 ||
      byte === 0xa3 ||
      (byte === 0x85 && !isAsciiLetter(bytes[i + 1])) ||
      isSign(byte, bytes[i - 1]);
    if (!isLetter || (bytes[i - 1] ?? 0) >= 0x80) continue;
    if ((bytes[i + 1] ?? 0) < 0x80) alone++;
    else if ((bytes[i + 1] ?? 0) >= 0xc0 && isAsciiLetter(bytes[i - 1]) && isAsciiLetter(bytes[i + 2]))
      alone++;
  }
  return high === 0 ? 0 : alone / high;
}

/** Within a word there is no mark but the apostrophe and a dash between two names, and none that opens a quotation ends one. */
function isWithinWord(byte: number, before = 0x20, after = 0x20): boolean {
  if (byte === 0x92 || !isAsciiLetter(before)) return false;
  const isDash = byte === 0x96 || byte === 0x97;
  return byte === 0x91 || byte === 0x93 || (isAsciiLetter(after) && !(isDash && after < 0x61));
}

/** `36 m²`, `N.º`, `n°`, `3ª`, and the marks that open a question in Spanish. */
function isSign(byte: number, before = 0x20): boolean {
  if (byte === 0xb2 || byte === 0xb3) return before === 0x6d;
  if (byte === 0xa0) return before < 0x80;
  if (byte === 0xba || byte === 0xaa || byte === 0xb0)
    return before === 0x2e || (before | 0x20) === 0x6e || (before >= 0x30 && before <= 0x39);
  return (byte === 0xbf || byte === 0xa1) && [0x20, 0x22, 0x2c, 0x3b, 0x09, 0x0a].includes(before);
}
