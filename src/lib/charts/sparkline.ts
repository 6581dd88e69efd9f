/** Numbers in a row, each drawn as a bar of its height. */
import type { Glyphs } from './glyphs.ts';

/** One cell a number, from the least or 0 to the largest; a gap where nothing is known. */
export function sparkline(values: readonly (number | null)[], { levels, gap }: Glyphs): string {
  const known = values.filter((value) => value !== null);
  const least = Math.min(0, ...known);
  const span = Math.max(0, ...known) - least;
  const top = levels.length - 1;
  return values
    .map((value) => {
      if (value === null) return gap;
      const height = span === 0 ? 0 : Math.ceil(((value - least) / span) * top - 1e-9);
      return levels[height] ?? gap;
    })
    .join('');
}
