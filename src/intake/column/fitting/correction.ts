/** One correction of what a heading proposes: for which columns, and what they are instead. */
import type { ColumnField } from '../../heading/heading-words.ts';
import type { Guess } from '../../heading/headings.ts';

export interface HeadedColumn {
  /** As written. */
  readonly heading: string;
  /** Every cell with something in it is of this kind, and one is. */
  areAll(isOne: (text: string) => boolean): boolean;
  /** Yes and no, and nothing else. */
  onlyTicks(): boolean;
  isJudged(): boolean;
  /** Its heading alone says too little. */
  readonly isDoubtful: boolean;
  /** Its word often means something else. */
  readonly isWeak: boolean;
  cells(): readonly string[];
}

/** What a column is instead of what its heading proposes, and where it is. */
export interface Correction {
  /** The fields it is about; every one where none is named. */
  readonly of?: ColumnField | ReadonlySet<ColumnField>;
  where(column: HeadedColumn): boolean;
  /** Null: no field at all. */
  is(guess: Guess): Guess | null;
}

/** It holds no field. */
export const none = () => null;
/** Ends the search: what follows is about other cells. */
export const asProposed = (guess: Guess) => guess;
/** Another field, as surely as its cells and not its heading tell it. */
export const rather =
  (field: ColumnField, confidence = 0.75) =>
  () => ({ field, confidence });
/** As proposed, but not as surely, so that another column for the field is taken before it. */
export const lessSurely = (confidence: number) => (guess: Guess) => ({
  ...guess,
  confidence: Math.min(guess.confidence, confidence),
});
