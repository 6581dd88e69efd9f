/** The median of some numbers: of an even count the mean of the middle two; null of none. */
export function median(numbers: Iterable<number>): number | null {
  const sorted = Float64Array.from(numbers).sort();
  const low = sorted[(sorted.length - 1) >> 1];
  const high = sorted[sorted.length >> 1];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
