/** Rounding as money is rounded: half away from zero. */

/** So many digits are sure; what binary fractions add or take, as in 2.4999999999999996, comes after them. */
const sure = 14;

export function roundedHalfAway(value: number): number {
  if (Number.isInteger(value)) return value === 0 ? 0 : value;
  const rounded = Math.sign(value) * Math.round(Number(Math.abs(value).toPrecision(sure)));
  return rounded === 0 ? 0 : rounded;
}
