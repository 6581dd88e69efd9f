/** Where the headings stand: below title rows, and in a workbook on the sheet that lists people. */
import type { ColumnField } from '../../heading/heading-words.ts';
import { foldHeading } from '../../heading/heading-words.ts';
import { fieldOf } from '../../heading/headings.ts';
import { type RawTable, textOf } from '../../raw/table.ts';
import { recognise } from '../../sources/index.ts';
import type { Source } from '../../sources/source.ts';

/** So many rows may stand above the headings, and the headings among them. */
export const headingRows = 15;
const identity: ReadonlySet<ColumnField> = new Set([
  'name',
  'given',
  'family',
  'emails',
  'phones',
  'organisation',
  'wechat',
]);

export interface Headed {
  readonly table: RawTable;
  /** The place of the heading row among the table's rows. */
  readonly index: number;
  readonly source: Source | null;
  readonly confidence: number;
  /** How well the row reads as headings; at most 0 where nothing in it is known. */
  readonly score: number;
  /** How many fields tell who somebody is. */
  readonly identity: number;
}

/** Their headings are words an answer may well be: `No`, `Score`. */
const unsure: ReadonlySet<ColumnField> = new Set(['ignored', 'meta']);
const datum = /^[\d\s.,:/+-]+$|^[^@\s]+@[^@\s]+\.[a-z]+$/i;

/** Numbers, days and addresses stand in rows, seldom in headings. */
export function isDatum(text: string): boolean {
  return datum.test(text.slice(0, 80));
}

/** The heading of a column that tells who somebody is. */
export function isIdentity(heading: string): boolean {
  const guess = heading === '' ? null : fieldOf(heading);
  return guess !== null && identity.has(guess.field);
}

const nothing: ReadonlySet<string> = new Set();

/**
 * The row of the first fifteen that knows the most headings, the first of equals; null in a table without rows. `named` are folded
 * headings somebody said are there.
 */
export function headedBy(table: RawTable, named: ReadonlySet<string> = nothing): Headed | null {
  let best: Headed | null = null;
  let widest = 0;
  const firstRows = table.rows.slice(0, table.headed ? 1 : headingRows);
  for (let index = 0; index < firstRows.length; index++) {
    const { sure, filled, isWhole, ...headed } = headedAt(table, index, named);
    // A word alone is what the list is called: `Guests`, `分组`.
    const isTitled = best !== null && widest === 1 && filled > 1 && sure > 0 && headed.score === best.score;
    if (best && headed.score <= best.score && !isTitled) continue;
    // One word that is a heading elsewhere is an answer, unless what stands above is only a title.
    if (best && filled <= widest && sure < 2 && headed.score < 2) continue;
    widest = Math.max(widest, filled);
    best = headed;
    // The headings of a known tool stand once.
    if (headed.confidence >= surely) break;
    // No row can know more, and asking what every cell of one may mean takes long.
    if (isWhole && headed.identity > 1 && firstRows.every(({ cells }) => cells.length <= filled)) break;
  }
  return best !== null && best.identity === 0 && !table.headed ? (lateIn(table, named) ?? best) : best;
}

/** Below so many lines of remarks nobody looks for headings any more. */
const latestRows = 60;

/** The first row further down that is beyond doubt one of headings. */
function lateIn(table: RawTable, named: ReadonlySet<string>): Headed | null {
  for (let index = headingRows; index < Math.min(table.rows.length, latestRows); index++) {
    const { sure, filled, isWhole: _, ...headed } = headedAt(table, index, named);
    if (headed.identity > 1 && sure > 1 && headed.score * 2 >= filled) return headed;
  }
  return null;
}

const surely = 0.9;

/** A row read as headings; how many of its cells have something in them, how many fields they surely are, and whether each cell surely is one of its own. */
export function headedAt(
  table: RawTable,
  index: number,
  named: ReadonlySet<string> = nothing,
): Headed & { readonly filled: number; readonly sure: number; readonly isWhole: boolean } {
  const headings = (table.rows[index]?.cells ?? []).map(textOf);
  const folded = headings.map(foldHeading);
  const known = recognise(folded);
  const fields = new Map<ColumnField, number>();
  for (const heading of headings) {
    const guess = heading === '' ? null : fieldOf(heading);
    if (guess) fields.set(guess.field, Math.max(fields.get(guess.field) ?? 0, guess.confidence));
  }
  let score = (known?.confidence ?? 0) * 100 + folded.filter((heading) => named.has(heading)).length * 10;
  for (const [field, confidence] of fields) score += unsure.has(field) ? confidence / 4 : confidence;
  score -= headings.filter(isDatum).length / 2;
  return {
    table,
    index,
    source: known?.source ?? null,
    confidence: known?.confidence ?? 0,
    score,
    identity: [...fields.keys()].filter((field) => identity.has(field)).length,
    filled: headings.filter((heading) => heading !== '').length,
    sure: [...fields.keys()].filter((field) => !unsure.has(field)).length,
    isWhole:
      fields.size === headings.length && [...fields.values()].every((confidence) => confidence >= surely),
  };
}

/** Of several sheets the one with people on it: a known source first, then most identity, then most headings, then the first. */
export function bestOf(tables: readonly RawTable[], named: ReadonlySet<string> = nothing): Headed | null {
  const rank = ({ table, index, confidence, identity: who, score }: Headed) => {
    const hasRows = table.rows.length > index + 1 ? 1 : 0;
    return [hasRows, confidence, who, score];
  };
  let best: Headed | null = null;
  for (const table of tables) {
    const headed = headedBy(table, named);
    if (headed && (!best || isAbove(rank(headed), rank(best)))) best = headed;
  }
  return best;
}

function isAbove(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0);
}
