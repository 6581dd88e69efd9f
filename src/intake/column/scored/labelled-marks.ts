/** Marks that stand with the words they mean: `1 - sehr gut`, `(5) Very satisfied`, `Good - 4`. */
import { pointsIn, wordScale } from '../../cell/scales/scales.ts';

export interface LabelledMarks {
  readonly min: number;
  readonly max: number;
  /** The first is the best, so that the words count and not the marks. */
  readonly isTurned: boolean;
  read(text: string): number | null;
}

const before = /^\d{1,2} ?(?:分|点|星|points?|stars?)? ?(?:[-–—:：.、=] ?|[(（](?=[^()（）]{1,40}[)）]$))/;
const inBrackets = /^[([（]\d{1,2}[)\]）] ?/;
const after = /(?<=\D) ?(?:[-–—:：=] ?|[[] ?)(\d{1,2})\]?$/;

/** By the words where they say that the first is the best, else by the marks; null where the marks stand before their words and go up. */
export function labelledMarks(texts: readonly string[]): LabelledMarks | null {
  if (texts.length < 2 || !texts.every((text) => markOf(text) !== null)) return null;
  const words = wordScale(texts.map(wordOf));
  if (!words) return null;
  const read = (text: string) => words.read(wordOf(text));
  const marks = texts.map((text) => [markOf(text) ?? 0, read(text) ?? 0] as const);
  const least = marks.reduce((a, b) => (b[0] < a[0] ? b : a));
  const most = marks.reduce((a, b) => (b[0] > a[0] ? b : a));
  if (least[1] > most[1]) return { min: 1, max: words.max, isTurned: true, read };
  const isPlain = texts.every((text) => before.test(text));
  if (isPlain || most[0] > 10) return null;
  return { min: least[0] === 0 ? 0 : 1, max: mostOf(most[0]), isTurned: false, read: markOf };
}

/** The end of a scale on which this was given. */
export function mostOf(high: number): number {
  return high > 7 ? 10 : high > 5 ? 7 : 5;
}

/** `3 - Fair`, `3分（一般）` without its points. */
export function wordOf(text: string): string {
  const word = text.replace(before, '').replace(inBrackets, '').replace(after, '');
  return /[(（]/.test(word) ? word : word.replace(/[)）]$/, '');
}

function markOf(text: string): number | null {
  if (before.test(text)) return pointsIn(text);
  const mark = inBrackets.test(text) ? /\d+/.exec(text)?.[0] : after.exec(text)?.[1];
  return mark === undefined ? null : Number(mark);
}
