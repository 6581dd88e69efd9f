/** The parts of a list, which may stand on several sheets of its file, and the rows in them that tell what its columns hold. */
import { foldHeading } from '../../heading/heading-words.ts';
import type { RawRow, RawTable } from '../../raw/table.ts';
import type { FoundList } from '../head/found-list.ts';
import { withoutLinesBelow, withWholeNumbers } from '../layout/tidy.ts';
import { averagesOf } from './averages.ts';
import { withoutDittos } from './ditto.ts';
import { firstJoins } from './first-joins.ts';
import { withPayees } from './paid-back.ts';
import { type Part, partIn } from './sheet-parts.ts';
import { isTotalRow, repeatsHeadings } from './skips.ts';
import { talliesOf } from './tallies.ts';
import { unfolded } from './twofold.ts';

/** With the table it stands in. */
export type Placed = Part & { readonly table: RawTable };

export interface ListParts {
  /** As written, with those of columns that only some parts have. */
  readonly headings: readonly string[];
  readonly parts: readonly Placed[];
  /** The rows that tell what its columns hold. */
  readonly rows: readonly RawRow[];
}

/** `said` are the headings of columns of which a person or a recipe says what they hold. */
export function listParts(found: FoundList, said: readonly string[]): ListParts {
  const { table, source, typed } = found;
  const written = [...found.written];
  const together = partsOf(found, written);
  const isSaidOf = new Set(said.map(foldHeading));
  // Of two rows of headings, or of an object within another, the one is above the other.
  const mayHoldTwo = (heading: string) =>
    !table.nested?.has(heading) && typed.has(heading) && !isSaidOf.has(foldHeading(heading));
  const { headings, parts } =
    source === null ? unfolded(written, together, mayHoldTwo) : { headings: written, parts: together };
  const listed = parts.map((part) => {
    const averages = averagesOf(part.rows);
    const tallies = talliesOf(part.rows, isTotalRow);
    const isSum = (row: RawRow) => averages.has(row) || tallies.has(row) || isTotalRow(row);
    return withoutLinesBelow(part.rows, isSum).filter((row) => !repeatsHeadings(row, written));
  });
  return { headings, parts, rows: listed.length === 1 ? (listed[0] ?? []) : listed.flat() };
}

/** The rows of the list on every sheet that is a part of it; columns only those have are added to `headings`. */
function partsOf(
  { table: main, source, rows: own, tables }: FoundList,
  headings: string[],
): readonly Placed[] {
  const parts: Placed[] = [];
  for (const table of tables) {
    const { sheet } = table;
    const part =
      table === main
        ? { ...(sheet === undefined ? {} : { sheet }), rows: withWholeNumbers(own) }
        : partIn(table, { source, main: main.sheet }, headings);
    if (!part) continue;
    const rows = firstJoins(withPayees(withoutDittos(part.rows), headings, source), headings);
    parts.push({ ...part, rows, table, ...(table.struck ? { struck: table.struck } : {}) });
  }
  return parts;
}
