/** The text of a file, with the encoding it was read in. */
import { markOf } from './unicode.ts';

export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  /** Bytes that are no text were replaced by U+FFFD; only where damage may be skipped. */
  readonly damaged: boolean;
  /** Of a text in UTF-8 that is twice as large in memory as it is here: a letter for each of its bytes. Then `text` is made when it is asked for. */
  readonly letters?: string;
}

/** The bytes with which letters beyond U+00FF begin: one such, and V8 holds all the text in two bytes a letter, and every piece of it. */
const wide = /[\xc4-\xf4]/;
const beyondAscii = /[\x80-\xff]/;

/** The text of bytes that are well-formed UTF-8, with or without its mark. */
export function inUtf8(bytes: Uint8Array): Decoded {
  const from = markOf(bytes) === 'utf-8' ? 3 : 0;
  const body = Buffer.from(bytes.buffer, bytes.byteOffset + from, bytes.byteLength - from);
  const letters = body.toString('latin1');
  const about = { encoding: 'utf-8', damaged: false };
  if (!wide.test(letters)) return { text: beyondAscii.test(letters) ? body.toString() : letters, ...about };
  let text: string | undefined;
  return {
    get text() {
      text ??= body.toString();
      return text;
    },
    letters,
    ...about,
  };
}

/** So many letters of a text from its start on. */
export function startOf(decoded: Decoded, count: number): string {
  const { letters } = decoded;
  // None takes more than four bytes, so that what is cut off stands behind them.
  const start = letters === undefined ? decoded.text : spelt(letters.slice(0, count * 4));
  return start.slice(0, count);
}

/** What is meant by letters that each stand for a byte of UTF-8. */
export function spelt(letters: string): string {
  return Buffer.from(letters, 'latin1').toString();
}
