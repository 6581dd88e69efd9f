/** Reads one term of a condition: a free text, or a field with what is asked of it. */
import type { ConditionProblem } from '../../errors.ts';
import type { Condition, Sign, Term, Value } from '../condition.ts';
import type { Cursor } from './cursor.ts';
import type { Token } from './tokens.ts';

/** Offsets of the parts of a term. */
export interface Places {
  readonly field: number;
  readonly sign: number;
  readonly values: readonly number[];
}

/** What is wrong with a term, and where. */
export interface Flaw {
  readonly at: number;
  readonly problem: ConditionProblem;
  readonly word: string;
  readonly near: readonly string[];
  readonly field?: string;
  readonly known?: readonly string[];
}

/** Judges a term as soon as it is read; null when nothing is wrong with it. */
export type Check = (term: Term, places: Places) => Flaw | null;

/** A field and the sign after it, before its values are read. */
export interface Named {
  readonly field: string;
  readonly at: number;
  readonly sign: Token;
}

/** A free text, or the name and sign a field's term begins with. */
export function namedTerm(cursor: Cursor): Condition | Named {
  if (!cursor.word()) throw cursor.unexpected();
  const token = cursor.take();
  const heading = /^custom\.$/i.test(token.text) ? cursor.glued() : undefined;
  if (token.kind === 'word' && heading?.kind === 'quoted') cursor.take();
  const custom = token.kind === 'word' && heading?.kind === 'quoted' ? heading.text : null;
  if (cursor.peek()?.kind === 'sign') {
    const field = custom === null ? fieldNamed(token) : `custom.${custom}`;
    return { field, at: token.at, sign: cursor.take() };
  }
  if (custom !== null) throw cursor.unexpected();
  return { kind: 'text', text: token.kind === 'quoted' ? token.text : freeWord(cursor, token) };
}

/** A name in quotes is the heading of a custom column. */
function fieldNamed({ kind, text }: Token): string {
  if (/^custom\./i.test(text)) return `custom.${text.slice(7)}`;
  return kind === 'quoted' ? `custom.${text}` : text;
}

/** A free word may hold commas. */
function freeWord(cursor: Cursor, first: Token): string {
  let text = first.text;
  for (let more = cursor.glued(); more?.kind === ',' || more?.kind === 'word'; more = cursor.glued()) {
    text += cursor.take().text;
  }
  return text;
}

/** The values asked for after a field's sign. */
export function members(cursor: Cursor, { field, at, sign }: Named, check: Check): Condition {
  const places: number[] = [];
  const nextValue = () => {
    const token = cursor.word();
    if (!token) throw cursor.wrong(cursor.here(), 'missing-value', field);
    places.push(token.at);
    return cursor.take();
  };
  const first = nextValue();
  let term: Term;
  if (sign.text !== ':') {
    if (first.kind === 'word' && first.text.includes('..'))
      throw cursor.wrong(first.at, 'unexpected', first.text);
    term = { kind: 'compare', field, sign: sign.text as Sign, value: first.text };
  } else if (first.kind === 'word' && first.text === '*') {
    term = { kind: 'has', field };
  } else {
    const values = [valueFrom(cursor, first)];
    while (cursor.glued()?.kind === ',') {
      cursor.take();
      values.push(valueFrom(cursor, nextValue()));
    }
    term = { kind: 'is', field, values };
  }
  const flaw = check(term, { field: at, sign: sign.at, values: places });
  if (flaw) throw cursor.wrong(flaw.at, flaw.problem, flaw.word, flaw);
  return term;
}

/** One value or a span; the ends of a span are parted by two dots and may each be quoted. */
function valueFrom(cursor: Cursor, token: Token): Value {
  const glued = cursor.glued();
  const dots =
    token.kind === 'word' ? token.text.indexOf('..') : glued?.kind === 'word' ? glued.text.indexOf('..') : -1;
  if (dots < 0 || (token.kind === 'quoted' && dots > 0)) return token.text;
  const from = token.kind === 'quoted' ? token.text : token.text.slice(0, dots) || null;
  const after = (token.kind === 'quoted' ? cursor.take() : token).text.slice(dots + 2);
  const end = after === '' ? cursor.glued() : undefined;
  const to = end?.kind === 'quoted' ? cursor.take().text : after || null;
  if (from === null && to === null) throw cursor.wrong(token.at, 'missing-value', '..');
  return { from, to };
}
