/** What became of a cell that somebody filled in by hand: the value of its field, or why it is none. */

/** What can be kept, as an import keeps it, though it is hardly what was meant. */
const doubts = ['bad-email', 'bad-phone', 'unknown-code'] as const;
export type CellDoubt = (typeof doubts)[number];

/** Why a cell cannot be what its field holds. */
export type CellProblem =
  | CellDoubt
  | 'bad-day'
  | 'bad-flag'
  | 'bad-id'
  | 'bad-instant'
  | 'bad-money'
  | 'bad-number'
  | 'bad-shape'
  | 'lost-phone'
  | 'unknown-word';

export interface Reading {
  /** Undefined where the cell was emptied, and where a problem leaves nothing to keep. */
  readonly value: unknown;
  readonly problem?: CellProblem;
  /** What may stand there, where that is a short list or has a form. */
  readonly allowed?: readonly string[];
}

export function isDoubt(problem: CellProblem): problem is CellDoubt {
  return doubts.some((doubt) => doubt === problem);
}
