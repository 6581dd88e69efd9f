/** The nearest known words to a mistyped one. */
import { distance } from 'fastest-levenshtein';

const shortestPart = 3;
/** What stands between the parts of a name; in `clientName` a capital does. */
const between = /[-\s._/]+|(?<=[a-z])(?=[A-Z])/;

/**
 * Up to `most` of `known` that a typist may have meant by `typed`, nearest first: by the whole word or the very letters of a
 * part of it; where none is, by a part with a slip in it.
 */
export function nearest(typed: string, known: Iterable<string>, most = 3): string[] {
  const wanted = typed.toLowerCase().slice(0, 80);
  const limit = Math.max(1, Math.floor(Math.max(wanted.length, 3) / 3));
  const words = [...new Set(known)];
  const within = (scoreOf: (word: string) => number) =>
    words
      .map((word) => ({ word, score: scoreOf(word) }))
      .filter(({ score }) => score <= limit)
      .sort((a, b) => a.score - b.score || (a.word < b.word ? -1 : 1))
      .slice(0, most)
      .map(({ word }) => word);
  const near = within((word) => Math.min(slips(wanted, word.toLowerCase()), asPart(wanted, word)));
  if (near.length > 0 || wanted.length < shortestPart) return near;
  return within((word) => slipsInPart(wanted, word));
}

/** How many slips of the pen lie between two words; two letters that changed places are one. */
function slips(typed: string, word: string): number {
  if (typed.length > 1 && word.startsWith(typed)) return 0.5;
  if (word.length > shortestPart && typed.startsWith(word)) return 0.8;
  return isSwapped(typed, word) ? 1 : distance(typed, word);
}

/** Less than a slip where `typed` is a part of the word, or begins one, or is of Han letters, which need no sign between them. */
function asPart(typed: string, word: string): number {
  const at = word.toLowerCase().indexOf(typed);
  if (at < 0 || typed.length < 2) return Number.POSITIVE_INFINITY;
  if (isHan(typed)) return 0.7;
  if (typed.length < shortestPart) return Number.POSITIVE_INFINITY;
  const parts = partsOf(word);
  if (parts.includes(typed)) return 0.4;
  return parts.some((part) => part.startsWith(typed)) ? 0.6 : Number.POSITIVE_INFINITY;
}

function slipsInPart(typed: string, word: string): number {
  const parts = partsOf(word).filter((part) => part.length >= shortestPart);
  return Math.min(...parts.map((part) => slips(typed, part)));
}

function partsOf(word: string): string[] {
  return word.split(between).map((part) => part.toLowerCase());
}

export function isHan(typed: string): boolean {
  return /^[\u3400-\u9fff]+$/.test(typed);
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
