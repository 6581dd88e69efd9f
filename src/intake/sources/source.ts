/** What a known tool is: how its headings are recognised, and what its columns mean where the synonyms would be wrong. */
import type { ImportKind } from '../../domain/draft.ts';
import type { ColumnField } from '../headings.ts';
import type { DayOrder } from '../read-options.ts';

export interface Source {
  readonly id: string;
  /** 0..1, from the folded headings in their order. */
  recognise(headings: readonly string[]): number;
  /** A `form` is whatever was asked in it: a survey where something is scored, else a sign-up. */
  readonly as: ImportKind | 'form';
  /** By folded heading. */
  readonly columns: Readonly<Record<string, ColumnField>>;
  /** Where the digits of a day do not tell. */
  readonly dayOrder?: DayOrder;
  /** The tool numbers the seats of an order, so that only both together are a key. */
  readonly keyWithinOrder?: boolean;
  /** The tool numbers the rows of each form from 1, so that a key is one only together with the form. */
  readonly keyPerForm?: boolean;
}

/** The confidence of having found all of `needed` and one of `either`. */
export function recognisedBy(
  headings: readonly string[],
  needed: readonly string[],
  either: readonly string[],
): number {
  const found = new Set(headings);
  if (!needed.every((heading) => found.has(heading))) return 0;
  return either.length === 0 || either.some((heading) => found.has(heading)) ? 1 : 0;
}
