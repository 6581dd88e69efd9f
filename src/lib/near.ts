/** The nearest known words to a mistyped one. */
import { distance } from 'fastest-levenshtein';

/** Up to `most` of `known` that a typist may have meant by `typed`, nearest first. */
export function nearest(typed: string, known: Iterable<string>, most = 3): string[] {
  const wanted = typed.toLowerCase().slice(0, 80);
  const scored: { word: string; score: number }[] = [];
  for (const word of known) {
    const candidate = word.toLowerCase();
    const score = candidate.startsWith(wanted) && wanted.length > 1 ? 0.5 : distance(wanted, candidate);
    if (score <= Math.max(1, Math.floor(Math.max(wanted.length, 3) / 3))) scored.push({ word, score });
  }
  scored.sort((a, b) => a.score - b.score || (a.word < b.word ? -1 : 1));
  return scored.slice(0, most).map((entry) => entry.word);
}
