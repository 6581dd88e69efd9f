/** What became of one row of an import, and why. */
import type { Place } from '../draft.ts';
import type { Reason } from '../identity/matching.ts';

export interface RowVerdict {
  readonly place: Place;
  /** `review`: a client of its own that may be one of the candidates. `unmatched`: an answer of nobody known for sure. */
  readonly outcome: 'new' | 'known' | 'review' | 'unmatched';
  readonly client: string | null;
  readonly reasons: readonly Reason[];
  readonly candidates: readonly {
    readonly client: string;
    readonly score: number;
    readonly reasons: readonly Reason[];
  }[];
}

/** A place as one text, the key of a row within its file and the row of an origin. */
export function placeKey({ sheet, row }: Place): string {
  return sheet === undefined ? `${row}` : `${sheet}!${row}`;
}
