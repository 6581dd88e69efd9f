/** Whether a column writes the day before the month, told by the column itself where it can. */
import { undecided } from './clock.ts';
import type { Column } from './columns.ts';
import { textIn } from './layout.ts';
import type { DayOrder } from './read-options.ts';
import type { RawRow } from './table.ts';

export interface FoundOrder {
  readonly order: DayOrder;
  /** Nothing but a custom decided: a person should be told. */
  readonly guessed: boolean;
}

/** Where a region writes the month first. */
const monthFirst = new Set(['US', 'PH', 'CA']);

/**
 * By any value above 12; then as the person says, or as the source does; then by the mark (`17.4.2026` is a day first); then by the
 * region, and that is only a guess.
 */
export function dayOrderOf(
  column: Column,
  rows: readonly RawRow[],
  {
    said,
    source,
    region,
  }: { said: DayOrder | undefined; source: DayOrder | undefined; region: string | undefined },
): FoundOrder {
  const settled = said ?? source;
  let dayFirst = 0;
  let second = 0;
  let open = 0;
  let dots = 0;
  for (const row of rows) {
    const text = textIn(row, column);
    // Three digits in front are a year, and leave nothing to decide.
    if (text === '' || text.length > 60 || (isDigit(text, 1) && isDigit(text, 2))) continue;
    const parts = undecided(text);
    if (!parts || parts.first > 31 || parts.first * parts.second === 0) continue;
    open++;
    if (parts.first > 12) dayFirst++;
    if (parts.second > 12) second++;
    if (parts.mark === '.') dots++;
  }
  if (said !== undefined) return { order: said, guessed: false };
  if (dayFirst !== second) return { order: dayFirst > second ? 'dmy' : 'mdy', guessed: false };
  if (settled !== undefined) return { order: settled, guessed: false };
  if (open > 0 && dots === open) return { order: 'dmy', guessed: false };
  return { order: region !== undefined && monthFirst.has(region) ? 'mdy' : 'dmy', guessed: open > 0 };
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}
