/** A column before it is known which of several for one field is taken. */
import type { MappedBy } from '../../domain/draft.ts';
import type { ColumnField } from '../heading/heading-words.ts';
import type { ColumnValues } from './column-values.ts';

/** Where a row leaves its own column empty: the column that says it then, unless a third one of the row says something. */
export interface OrElse {
  readonly at: number;
  readonly unless: number;
}

export interface Guessed {
  readonly field: ColumnField;
  readonly confidence: number;
  readonly by: MappedBy | null;
  /** By a word that any other column for the field is taken before. */
  readonly isWeak?: true;
  /** 2 and more: about another contact of the row than the first. */
  readonly contact?: number;
  readonly orElse?: OrElse;
}

/** The list whose columns are guessed at, all by their places. */
export interface ListedColumns {
  /** Without their dress. */
  readonly headings: readonly string[];
  readonly folded: readonly string[];
  readonly values: ColumnValues;
}

/** Kept under its own heading. */
export function ofNoField(guess: Guessed): Guessed {
  return { ...guess, field: 'custom', confidence: 0, by: null };
}

/** Asks whether a column holds one of some fields. */
export function holdingAny(guesses: readonly Guessed[]): (...fields: readonly ColumnField[]) => boolean {
  return (...fields) => guesses.some(({ field }) => fields.includes(field));
}
