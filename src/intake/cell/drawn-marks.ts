/** Marks that nobody writes in letters or plain numbers: stars, faces, pluses and minuses, shares of a hundred. */
import { once } from '../../lib/once.ts';

const stars = /^[★⭐☆]{1,10}$/u;
const faces = once(() => /^(?:\p{Extended_Pictographic}\ufe0f?)+$/u);
const share = /^(100|\d{1,2})(?:[.,]0)? ?[%％]$/;

export function isDrawn(text: string): boolean {
  return stars.test(text) || faces().test(text);
}

export function areStars(texts: readonly string[]): boolean {
  return texts.length > 1 && texts.every((text) => stars.test(text));
}

/** `90 %`; null where it is none, or more than the whole. */
export function shareIn(text: string): number | null {
  const found = share.exec(text);
  return found ? Number(found[1]) : null;
}

const signs = new Map([
  ...['++', '＋＋'].map((sign) => [sign, 5] as const),
  ...['+', '＋'].map((sign) => [sign, 4] as const),
  ...['o', '0', '±', '+-', '+/-', '-/+', '○', '~'].map((sign) => [sign, 3] as const),
  ...['-', '–', '−'].map((sign) => [sign, 2] as const),
  ...['--', '––', '−−'].map((sign) => [sign, 1] as const),
]);

/**
 * From ++ to --. Null where other things are said, or the ends are not told from a plain yes and no: a dash alone says nothing.
 */
export function signScale(texts: readonly string[]): ((text: string) => number | null) | null {
  const read = (text: string) => signs.get(text.toLowerCase()) ?? null;
  const marks = new Set(texts.map(read));
  const isWhole = !marks.has(null) && marks.size > 2;
  return isWhole && (marks.has(5) || marks.has(1)) && (marks.has(5) || marks.has(4) || marks.has(3))
    ? read
    : null;
}
