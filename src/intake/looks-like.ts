/** What values look like where their heading says nothing: enough to ask about, never enough to go by. */
import type { ColumnField } from './headings.ts';

const shapes: readonly (readonly [ColumnField, RegExp])[] = [
  ['emails', /^[^\s@]{1,64}@[^\s@]{1,190}\.[a-z]{2,}$/i],
  ['phones', /^(?:\+|00)?[\d\s().-]{7,20}$/],
];

/** Nine values in ten have the shape. */
export function looksLike(values: readonly string[]): ColumnField | null {
  const found = shapes.find(([, shape]) => {
    const fitting = values.filter((value) => shape.test(value) && !/^\d{4}-\d\d-\d\d/.test(value)).length;
    return fitting > 0 && fitting * 10 >= values.length * 9;
  });
  return found?.[0] ?? null;
}
