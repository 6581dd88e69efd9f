/** A line of text being typed, with the place of the caret. */
import { graphemesOf } from '../../lib/text/graphemes.ts';

export interface Field {
  readonly before: string;
  readonly after: string;
}

export const blank: Field = { before: '', after: '' };

export function fieldWith(text: string): Field {
  return { before: text, after: '' };
}

export function textOf({ before, after }: Field): string {
  return before + after;
}

/** What was pasted in several lines becomes one. */
export function typed(field: Field, text: string): Field {
  return { ...field, before: field.before + text.replace(/[\r\n\t]+/g, ' ') };
}

/** Without the character before the place, as people see characters. */
export function erased({ before, after }: Field): Field {
  return { before: splitLast(before)[0], after };
}

export function wordErased({ before, after }: Field): Field {
  return { before: before.replace(/\S*\s*$/u, ''), after };
}

export function movedBy(field: Field, by: -1 | 1): Field {
  if (by < 0) {
    const [before, last] = splitLast(field.before);
    return { before, after: last + field.after };
  }
  const [first = ''] = graphemesOf(field.after);
  return { before: field.before + first, after: field.after.slice(first.length) };
}

export function movedTo(field: Field, edge: 'first' | 'last'): Field {
  const text = textOf(field);
  return edge === 'first' ? { before: '', after: text } : { before: text, after: '' };
}

function splitLast(text: string): [string, string] {
  const last = graphemesOf(text).at(-1) ?? '';
  return [text.slice(0, text.length - last.length), last];
}
