/** Scales that are answered in words, by some perhaps in marks, and by a few in words of no scale. */
import { once } from '../../../lib/once.ts';
import { isNoAnswer } from '../../cell/no-answer.ts';
import { scaleIn } from '../../cell/scales/scales.ts';

export interface Worded {
  readonly max: number;
  /** Asked for, or nothing but words of it: faces may be drawn anywhere. */
  readonly isSure: boolean;
  read(text: string): number | null;
}

const letter = once(() => /\p{L}/u);
const bareMark = /^\d{1,2}(?:\.0)?$/;
/** Longer ones are an answer in one's own words. */
const longestWord = 40;

/**
 * Null where too little of what is said is on one scale. `isAsked`: the heading asks for a judgement. `readMark` reads the bare
 * marks of one to five that stand for its words in some cells; null where they would mean something else.
 */
export function wordedScale(
  said: readonly string[],
  isAsked: boolean,
  readMark: ((text: string) => number | null) | null,
): Worded | null {
  const marks = said.filter((text) => bareMark.test(text));
  const isMixed = marks.length > 0;
  const words = scaleIn(isMixed ? said.filter((text) => !bareMark.test(text)) : said);
  if (!words || (isMixed && (words.max !== 5 || !readMark || marks.some((text) => readMark(text) === null))))
    return null;
  const isWhole = words.unknown.length === 0;
  const read = (text: string) =>
    words.read(text) ?? (isMixed && bareMark.test(text) ? (readMark?.(text) ?? null) : null);
  const texts = said.filter((text) => !isNoAnswer(text));
  return isWhole || isMostly(words.unknown, texts.map(read), isAsked)
    ? { max: words.max, isSure: isAsked || (isWhole && texts.some((text) => letter().test(text))), read }
    : null;
}

function isMostly(unknown: readonly string[], read: readonly (number | null)[], isAsked: boolean): boolean {
  const known = read.filter((step) => step !== null);
  const steps = new Set(known).size;
  if (unknown.some((text) => text.length > longestWord)) return false;
  return isAsked
    ? steps > 1 && unknown.length < known.length
    : steps > 2 && unknown.length * 3 <= known.length;
}
