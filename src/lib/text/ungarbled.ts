/** Text in UTF-8 that a program took for windows-1252 (`JÃ¼rgen`, `å§“å`), read as it was meant. */
import { once } from '../once.ts';

/** Bytes 0x80 to 0x9F of windows-1252. */
export const typographic = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
/** How the first bytes of letters beyond ASCII look in windows-1252, before one that goes on. */
const suspect =
  /[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/;
const utf8 = once(() => new TextDecoder('utf-8', { fatal: true }));

export function mayBeGarbled(text: string): boolean {
  return suspect.test(text);
}

/** Null where the text is no such text. */
export function ungarbledText(text: string): string | null {
  const bytes = latinBytes(text);
  if (bytes === null) return null;
  try {
    return utf8().decode(bytes);
  } catch {
    return null;
  }
}

/** The bytes of a text in windows-1252; null where it has letters that encoding has not. */
export function latinBytes(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const byte = latinByte(text.charCodeAt(i));
    if (byte < 0) return null;
    bytes[i] = byte;
  }
  return bytes;
}

function latinByte(code: number): number {
  if (code < 0x80 || (code >= 0xa0 && code < 0x100)) return code;
  // Where LibreOffice keeps the five bytes that are no letter.
  if (code >= 0xf180 && code < 0xf1a0) return code - 0xf100;
  const at = typographic.indexOf(String.fromCharCode(code));
  return at < 0 ? -1 : 0x80 + at;
}
