/** Text that cannot steer a terminal. */
import { once } from '../once.ts';

const plain = /^[\x20-\x7e]*$/;
// C0 but tab and newline, DEL, C1, bidi controls, zero-width and tag characters, the BOM.
const unsafe =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;
const marks = once(() => /(\p{M}{4})\p{M}+/gu);

/** `text` with everything that could steer a terminal shown as `�`, and towers of combining marks cut down. */
export function safe(text: string): string {
  return plain.test(text)
    ? text
    : text.replace(/\r\n?/g, '\n').replace(unsafe, '\ufffd').replace(marks(), '$1');
}

/** Data with every text in it on one line, so that nothing of it can pass for a line of ours. */
export function oneLined<T>(value: T): T {
  if (typeof value === 'string') return oneLine(value) as T;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(oneLined) as T;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, oneLined(inner)])) as T;
}

/** JSON whose texts cannot steer a terminal either: the same data, such characters written as escapes. */
export function safeJson(json: string): string {
  return plain.test(json)
    ? json
    : json.replace(unsafe, (char) =>
        char
          .split('')
          .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
          .join(''),
      );
}

/** `text` on one line: newlines and tabs become spaces. */
export function oneLine(text: string): string {
  return plain.test(text) ? text : safe(text).replace(/[\n\t]+/g, ' ');
}
