/** A bar as long as a share of its room. */
import type { Glyphs } from './glyphs.ts';

/** At most `cells` wide, for a share of 0..1. What is more than nothing is seen, and what is less than all does not fill the room. */
export function bar(share: number, cells: number, { bar: parts }: Glyphs): string {
  if (!(share > 0) || cells < 1) return '';
  const finest = cells * parts.length;
  const wanted = Math.round(Math.min(share, 1) * finest);
  const filled = Math.max(1, share < 1 ? Math.min(wanted, finest - 1) : wanted);
  const full = Math.floor(filled / parts.length);
  const rest = filled % parts.length;
  return (parts.at(-1) ?? '').repeat(full) + (rest > 0 ? (parts[rest - 1] ?? '') : '');
}
