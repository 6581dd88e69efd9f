/** Cells of columns nobody has a field for, found by their heading. */
import { fold } from '../../../lib/text/fold.ts';
import { type Condition, termsOf } from '../condition.ts';

/** The cell under a heading, in any case and width; undefined where there is none. */
export function customCell(
  cells: Readonly<Record<string, string>> | undefined,
  heading: string,
): string | undefined {
  if (cells === undefined) return undefined;
  if (Object.hasOwn(cells, heading)) return cells[heading];
  const wanted = fold(heading);
  for (const other of Object.keys(cells)) if (fold(other) === wanted) return cells[other];
  return undefined;
}

/** The headings a condition asks for. */
export function headingsIn(condition: Condition): string[] {
  const headings = new Set<string>();
  for (const { field } of termsOf(condition)) if (field.startsWith('custom.')) headings.add(field.slice(7));
  return [...headings];
}
