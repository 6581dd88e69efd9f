/** The mark a list for editing carries: of which roster and step it is, and which records stood in it. */
import { digitsFrom } from '../../lib/number/digits.ts';
import { type CollectionName, idOf, numberOf } from '../roster.ts';
import { type Editable, editables } from './columns.ts';

/** A step of a roster's journal. */
export interface StepMark {
  /** The roster's own id. */
  readonly roster: string;
  readonly seq: number;
  readonly hash: string;
}

export interface Mark extends StepMark {
  readonly what: Editable;
  /** How many records were handed out, and which, where there was room to say so. */
  readonly count: number;
  readonly ids: ReadonlySet<string> | null;
}

const word = 'regulars-edit';
/** Characters of a hash that tell the steps of two pasts apart. */
const hashShown = 16;
/** A cell holds no more than 32767 characters. */
const longest = 30_000;

/** One line of text, as a cell of any program keeps it. */
export function markText(
  { what, roster, seq, hash }: StepMark & Pick<Mark, 'what'>,
  ids: readonly string[],
): string {
  const stretches = stretchesOf(what, ids);
  const told = stretches.length > longest ? '' : stretches;
  return [word, what, roster, seq, hash.slice(0, hashShown), ids.length, told].join(' ').trimEnd();
}

/** Null where the text is no mark. */
export function readMark(text: string): Mark | null {
  const [first, what, roster = '', seq = '', hash = '', count = '', ...stretches] = text.trim().split(' ');
  const known = editables.find((one) => one === what);
  if (first !== word || known === undefined || !/^\d{1,15}$/.test(seq) || !/^\d{1,9}$/.test(count))
    return null;
  const ids = idsIn(known, stretches);
  const isTold = ids.size === Number(count);
  return { what: known, roster, seq: Number(seq), hash, count: Number(count), ids: isTold ? ids : null };
}

/** Whether a step is the one that was marked. */
export function isMarked(
  mark: StepMark,
  { seq, hash }: { readonly seq: number; readonly hash: string },
): boolean {
  return mark.seq === seq && mark.hash !== '' && hash.startsWith(mark.hash.slice(0, hashShown));
}

/** `1-240 242`: the numbers of the ids. */
function stretchesOf(collection: CollectionName, ids: readonly string[]): string {
  const numbers = ids.map((id) => numberOf(collection, id)).sort((a, b) => a - b);
  const stretches: [first: number, last: number][] = [];
  for (const number of numbers) {
    const last = stretches.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else stretches.push([number, number]);
  }
  return stretches.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(' ');
}

function idsIn(collection: CollectionName, stretches: readonly string[]): Set<string> {
  const ids = new Set<string>();
  for (const stretch of stretches) {
    const [first = '', last = first] = stretch.split('-');
    for (
      let at = digitsFrom(first, 0, 9);
      at > 0 && at <= digitsFrom(last, 0, 9) && ids.size < 1_000_000;
      at++
    )
      ids.add(idOf(collection, at));
  }
  return ids;
}
