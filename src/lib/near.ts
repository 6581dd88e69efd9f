/** The nearest known words to a mistyped one. */
import { distance } from 'fastest-levenshtein';

/** Up to `most` of `known` that a typist may have meant by `typed`, nearest first. */
export function nearest(typed: string, known: Iterable<string>, most = 3): string[] {
  const wanted = typed.toLowerCase().slice(0, 80);
  const scored: { word: string; score: number }[] = [];
  for (const word of known) {
    const score = slips(wanted, word.toLowerCase());
    if (score <= Math.max(1, Math.floor(Math.max(wanted.length, 3) / 3))) scored.push({ word, score });
  }
  scored.sort((a, b) => a.score - b.score || (a.word < b.word ? -1 : 1));
  return scored.slice(0, most).map((entry) => entry.word);
}

/** How many slips of the pen lie between two words; two letters that changed places are one. */
function slips(typed: string, word: string): number {
  if (typed.length > 1 && word.startsWith(typed)) return 0.5;
  return isSwapped(typed, word) ? 1 : distance(typed, word);
}

/** One letter too many, too few or another, or two that changed places. */
export function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  return isSwapped(a, b) || distance(a, b) === 1;
}

function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false;
  let at = 0;
  while (a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
