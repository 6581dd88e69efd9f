/** The text of a cell in the one shape that contacts are read from. */

/** What is longer holds something else. */
export const cellCap = 1000;

/** Full-width forms narrowed, odd spaces made plain, single and trimmed; what no program should hold cut off. */
export function spread(typed: string): string {
  const text = typed.length > cellCap ? typed.slice(0, cellCap) : typed;
  return text
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200f\u2060\ufeff]+/g, ' ')
    .trim();
}
