/** How far a figure of those who answered may be from that of everybody who could have. */

/** Standard errors to either side that hold 95 of 100 such figures. */
export const standardErrors = 1.96;
/** From as many answers on, the margin is too small to be told. */
export const enoughAnswers = 100;

/** A figure of answers: what it is, how far one answer is from it, squared, and between which ends it can be. */
export interface Estimate {
  readonly value: number;
  readonly variance: number;
  readonly min: number;
  readonly max: number;
}

/** Answers that vary by less are equal: the rest is how computers count. */
const slack = 1e-12;
/** How often a figure of everybody may lie beyond the margin. */
const beyond = 0.05;

/** How many could have answered: not known either where more answered than are known of. */
export function populationOf(answers: number, known: number | null): number | null {
  return known !== null && known >= answers ? known : null;
}

/**
 * Plus or minus, in the unit of the figure: z s / √n x √((N - n) / (N - 1)), the usual margin of error with the correction for a finite
 * population, and no more than to the farther end of the scale, beyond which nothing can be: then anything is possible. Of answers that are
 * all alike it would be nothing at all, so that for them it is how many of everybody may answer otherwise, at the farther end. Null for no
 * answers, for a single one, which tells nothing of how far others are from it, and where everybody answered.
 */
export function marginOfError(
  { value, variance, min, max }: Estimate,
  answers: number,
  population: number | null,
): number | null {
  if (answers < 2) return null;
  const left = population === null ? 1 : (population - answers) / (population - 1);
  if (left <= 0) return null;
  const farthest = Math.max(value - min, max - value);
  if (variance <= slack * (max - min) ** 2)
    return farthest * Math.min(otherwise(answers) * Math.sqrt(left), silent(answers, population));
  return Math.min(standardErrors * Math.sqrt(variance / answers) * Math.sqrt(left), farthest);
}

/**
 * The share of everybody that may answer otherwise although nobody asked so far does: 1 - 0.05^(1/n), of many answers about 3/n, the rule
 * of three (J. A. Hanley, A. Lippman-Hand: If nothing goes wrong, is everything all right? JAMA 249, 1983).
 */
function otherwise(answers: number): number {
  return 1 - beyond ** (1 / answers);
}

/** The share of everybody that did not answer, which is all that can answer otherwise. */
function silent(answers: number, population: number | null): number {
  return population === null ? 1 : (population - answers) / population;
}
