/** What values look like where their heading says nothing: enough to ask about, never enough to go by. */
import type { ColumnField } from '../heading/heading-words.ts';

/** Of each the share of values that have its shape: a sign that nothing else has tells with fewer. */
const shapes: readonly (readonly [ColumnField, RegExp, number])[] = [
  ['emails', /^[^\s@]{1,64}@[^\s@]{1,190}\.[a-z]{2,}$/i, 0.6],
  ['phones', /^(?:\+|00)?[\d\s().-]{7,20}$/, 0.9],
];

export function looksLike(values: readonly string[]): ColumnField | null {
  const found = shapes.find(([, shape, share]) => {
    const fitting = values.filter((value) => shape.test(value) && !/^\d{4}-\d\d-\d\d/.test(value)).length;
    return fitting > 0 && fitting >= values.length * share;
  });
  return found?.[0] ?? null;
}
