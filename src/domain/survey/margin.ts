/** How far a figure of those who answered may be from that of everybody who could have. */

/** So many standard errors hold 95 of 100 such figures. */
const Z = 1.96;
/** Of so many answers nobody need be told. */
export const ENOUGH_ANSWERS = 100;

/**
 * Plus or minus, in the unit of the figure, from the variance of one answer: z s / √n x √((N - n) / (N - 1)), the usual margin of error
 * with the correction for a finite population. Null for no answers, for a single one, which tells nothing of how far others are from it, and
 * where everybody answered.
 */
export function marginOfError(variance: number, answers: number, population: number | null): number | null {
  if (answers < 2) return null;
  const left = population === null || population < 2 ? 1 : (population - answers) / (population - 1);
  if (left <= 0) return null;
  return Z * Math.sqrt(variance / answers) * Math.sqrt(left);
}
