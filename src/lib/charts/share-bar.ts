/** The parts of a whole beside each other in one bar: a pie for a terminal. */
import { sum } from '../collect.ts';
import type { Glyphs } from './glyphs.ts';

/** Exactly `cells` wide, unless there is nothing to share; what is more than nothing has a cell as long as there are enough. */
export function shareBar(parts: readonly number[], cells: number, { shades }: Glyphs): string {
  return cellsOf(parts, cells)
    .map((width, at) => (shades[at % shades.length] ?? '').repeat(width))
    .join('');
}

/** Whole cells by the largest remainders; whoever would get none takes one from the widest. */
function cellsOf(parts: readonly number[], cells: number): number[] {
  const sizes = parts.map((part) => Math.max(0, part));
  const whole = sum(sizes);
  if (!(whole > 0) || cells < 1) return parts.map(() => 0);
  const exact = sizes.map((size) => (size / whole) * cells);
  const widths = exact.map(Math.floor);
  const byRemainder = exact
    .map((width, at) => ({ at, rest: width - Math.floor(width) }))
    .sort((a, b) => b.rest - a.rest || a.at - b.at);
  for (const { at } of byRemainder.slice(0, cells - sum(widths))) widths[at] = (widths[at] ?? 0) + 1;
  for (const [at, size] of sizes.entries()) {
    const widest = widths.indexOf(Math.max(...widths));
    if (size === 0 || widths[at] !== 0 || (widths[widest] ?? 0) < 2) continue;
    widths[widest] = (widths[widest] ?? 0) - 1;
    widths[at] = 1;
  }
  return widths;
}
