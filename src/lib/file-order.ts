/** The order of files that came one after another: by their names, as people and browsers number them. */
import { byKeys, groupBy } from './collect.ts';

/** `guests (1).csv` is what a browser calls a file it saves beside `guests.csv`: the same list, taken later. */
const numbered = /^(.*?) ?\((\d{1,6})\)(\.[^.]*)?$/s;
const runs = /\d+|\D+/g;

interface Copy {
  readonly original: string;
  /** 0 for what is no copy. */
  readonly number: number;
}

function copyOf(file: string): Copy {
  const [, name, number, ending = ''] = numbered.exec(file) ?? [];
  return name === undefined
    ? { original: file, number: 0 }
    : { original: name + ending, number: Number(number) };
}

/** Numbers in names count as numbers, and a copy comes after what it is a copy of. */
export function byFileName(a: string, b: string): number {
  const [one, other] = [copyOf(a), copyOf(b)];
  return byRuns(one.original, other.original) || one.number - other.number || byLetters(a, b);
}

/** The files in the places they were named in, but the copies of one file among themselves by their number. */
export function copiesInOrder(files: readonly string[]): string[] {
  const inOrder = [...files].sort(byKeys((file) => copyOf(file).number));
  const waiting = groupBy(inOrder, (file) => copyOf(file).original);
  return files.map((file) => waiting.get(copyOf(file).original)?.shift() ?? file);
}

function byRuns(a: string, b: string): number {
  const [ours, others] = [a.match(runs) ?? [], b.match(runs) ?? []];
  for (const [at, run] of ours.entries()) {
    const other = others[at];
    if (other === undefined) return 1;
    const order = Number(run) - Number(other) || byLetters(run, other);
    if (order !== 0) return order;
  }
  return ours.length - others.length;
}

function byLetters(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
