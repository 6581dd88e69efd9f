/** The encoding of old Macs in western Europe, told by what stands around its letters. */
import { isAsciiLetter, isLowerCase, isPrice } from './ascii.ts';

/** The share of high bytes that are accented letters of an old Mac beside a plain one, where windows-1252 has marks and signs. */
export function scoreMac(bytes: Uint8Array): number {
  let letters = 0;
  let high = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80) continue;
    high++;
    const isBeside = isAsciiLetter(bytes[i - 1]) || isAsciiLetter(bytes[i + 1]);
    const isMark =
      (byte >= 0xd2 && byte <= 0xd5 && isBeside) || (byte === 0xdb && isPrice(bytes[i - 1], bytes[i + 1]));
    const isMisplaced = isMacCapital(byte) && isLowerCase(bytes[i - 1]);
    if (isMark || (isBeside && !isMisplaced && (byte < 0xa0 || macLetters.has(byte)))) letters++;
  }
  return high === 0 ? 0 : letters / high;
}

/** `ß`, `Æ`, `Ø`, `æ`, `ø`, `À`, `Ã`, `Õ`, `Œ`, `œ`, and the capitals with accents. */
const macLetters: ReadonlySet<number> = new Set([
  0xa7, 0xae, 0xaf, 0xbe, 0xbf, 0xcb, 0xcc, 0xcd, 0xce, 0xcf, 0xe5, 0xe6, 0xe7, 0xe8, 0xe9, 0xea, 0xeb, 0xec,
  0xed, 0xee, 0xef, 0xf1, 0xf2, 0xf3, 0xf4,
]);

/** Within a word of small letters they are those of another encoding. */
function isMacCapital(byte: number): boolean {
  return byte < 0x87 || byte === 0xae || byte === 0xaf || (byte >= 0xcb && byte <= 0xcd) || byte >= 0xe5;
}
