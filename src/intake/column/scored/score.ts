/** A column of scores: of which scale, how they are read, and how much it tells of a survey. */

/** What a column tells of a survey: `asked` is what only a survey asks, `half` what two columns of make one, and three columns of `perhaps` are enough of one, whose words may say how well somebody speaks English. A rating may stand in any list. */
export const telling = { nothing: 0, perhaps: 1, half: 1.5, asked: 3 } as const;
export type Telling = (typeof telling)[keyof typeof telling];

export interface Scored {
  readonly kind: 'nps' | 'scale';
  readonly min: number;
  readonly max: number;
  readonly tells: Telling;
  /** Its words may say how well somebody does, or whether they would, just as well. */
  readonly isLoose: boolean;
  /** The first is the best, so that its marks are read the other way. */
  readonly isTurned: boolean;
  /** Nothing says of how many points it is. */
  readonly isSupposed?: boolean;
  /** Null where a cell tells no score. */
  read(text: string): number | null;
}
