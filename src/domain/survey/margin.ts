/** How far a figure of those who answered may be from that of everybody who could have. */

/** So many standard errors hold 95 of 100 such figures. */
export const STANDARD_ERRORS = 1.96;
/** Of so many answers nobody need be told. */
export const ENOUGH_ANSWERS = 100;

/** A figure of answers: what it is, how far one answer is from it, squared, and between which ends it can be. */
export interface Estimate {
  readonly value: number;
  readonly variance: number;
  readonly min: number;
  readonly max: number;
}

/**
 * Plus or minus, in the unit of the figure: z s / √n x √((N - n) / (N - 1)), the usual margin of error with the correction for a finite
 * population, and no more than to the farther end of the scale, beyond which nothing can be: then anything is possible. Null for no answers,
 * for a single one, which tells nothing of how far others are from it, and where everybody answered.
 */
export function marginOfError(
  { value, variance, min, max }: Estimate,
  answers: number,
  population: number | null,
): number | null {
  if (answers < 2) return null;
  const left = population === null || population < 2 ? 1 : (population - answers) / (population - 1);
  if (left <= 0) return null;
  const margin = STANDARD_ERRORS * Math.sqrt(variance / answers) * Math.sqrt(left);
  return Math.min(margin, Math.max(value - min, max - value));
}
