/** What speaks for two people being one, and how much. */
import type { Reason } from '../matching.ts';

export interface Agreement {
  readonly weight: number;
  readonly reason: Reason;
}

/** The best agreement of any value of one with any of the other. */
export function best<T>(
  a: readonly T[],
  b: readonly T[],
  compare: (x: T, y: T) => Agreement | null,
): Agreement | null {
  let found: Agreement | null = null;
  for (const x of a) {
    for (const y of b) {
      const agrees = compare(x, y);
      if (agrees !== null && (found === null || agrees.weight > found.weight)) found = agrees;
    }
  }
  return found;
}

/** Its groups of digits, a blank for whatever stands between them. */
export function digitsOf(text: string): string {
  return text.replace(/\D+/g, ' ');
}

/** Lines of one office, or numbers given out one after the other: all but the last two digits are the same. */
export function areNeighbours(x: string, y: string): boolean {
  return x.length === y.length && x.slice(0, -2) === y.slice(0, -2);
}
