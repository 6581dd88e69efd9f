/** The rows of a list that say whom they are about, each with what the part of the list it stands in says of everybody there. */
import type { Issue, Place } from '../../../domain/draft.ts';
import { textIn } from '../../column/layout.ts';
import { issueAt } from '../../raw/note.ts';
import type { RawRow } from '../../raw/table.ts';
import { hintsOf } from '../../sheet/head/hints.ts';
import type { Recognised } from '../../sheet/recognise.ts';
import { averagesOf } from '../../sheet/rows/averages.ts';
import type { Part } from '../../sheet/rows/sheet-parts.ts';
import { footerOf, isTotalRow } from '../../sheet/rows/skips.ts';
import { partsNamedIn, type Standing, standingIn, standingOf } from '../../sheet/rows/standing.ts';
import { talliesOf } from '../../sheet/rows/tallies.ts';
import type { RowKeys } from '../row-key.ts';
import { carriedDown } from './carried.ts';
import { companyBands } from './company-bands.ts';
import { withSecondLines } from './second-lines.ts';

export interface ListedRow {
  readonly row: RawRow;
  readonly place: Place;
  readonly standing: Standing | null;
  /** Of a line above it that says nothing else. */
  readonly company?: string | undefined;
  /** Everything in it is struck out, and that says that whoever it is about does not come. */
  readonly isStruck: boolean;
}

/** Where it goes what is no row about somebody. */
interface Told {
  readonly skipped: Issue[];
  readonly issues: Issue[];
}

/** Every so many rows somebody who waits is told. */
const step = 2000;

export function* listedRows(
  recognised: Recognised,
  {
    aboutEvent,
    headings,
    keys,
    progress,
  }: {
    readonly aboutEvent: boolean;
    /** As written. */
    readonly headings: readonly string[];
    readonly keys: RowKeys;
    readonly progress: ((done: number, total: number) => void) | undefined;
  },
  told: Told,
): Generator<ListedRow> {
  const { layout, source, as, parts, count } = recognised;
  const usual = standingIn(parts.length > 1 ? [] : recognised.titles);
  const direction = layout.columns.find(({ heading }) => /^收\/支$/.test(heading.trim()));
  const numbering = layout.all('ignored').map(({ at }) => at);
  let done = 0;
  for (const part of parts) {
    const { sheet } = part;
    const struck = aboutEvent ? cancelledIn(part) : null;
    if (!struck) told.issues.push(...struckIn(part));
    const rows = source === null ? withSecondLines(part.rows, layout) : part.rows;
    const footer = footerOf(rows, headings.length);
    const hints = hintsOf(rows);
    const averages = averagesOf(rows);
    const tallies = talliesOf(rows, isTotalRow);
    const carried = carriedDown(rows, layout, as === 'exhibitors', headings);
    const bands = companyBands(
      carried.rows,
      layout,
      (row) => footer.has(row) || hints.has(row) || isTotalRow(row),
    );
    const named = partsNamedIn(rows, numbering);
    let standing = standingOf(sheet ?? '') ?? usual;
    for (const row of carried.rows) {
      if (++done % step === 0) progress?.(done, count);
      const place = sheet === undefined ? { row: row.at } : { sheet, row: row.at };
      if (footer.has(row) || tallies.has(row)) told.skipped.push(issueAt(place, 'footer-row'));
      // Of a bill of Alipay or WeChat Pay: what the organiser paid, or moved from one account to another.
      else if (direction && outgoing.test(textIn(row, direction)))
        told.skipped.push(issueAt(place, 'money-out'));
      else if (hints.has(row)) told.skipped.push(issueAt(place, 'hint-row'));
      else if (averages.has(row)) told.skipped.push(issueAt(place, 'average-row'));
      else if (carried.lines.has(row) || bands.rows.has(row)) told.skipped.push(issueAt(place, 'group-row'));
      else if (carried.sections.has(row)) told.skipped.push(issueAt(place, 'part-row'));
      else if (named.has(row) && !source?.ofEntries && (source === null || keys.keyOf(row) === undefined)) {
        standing = named.get(row) ?? null;
        told.skipped.push(issueAt(place, 'part-row'));
      } else
        yield {
          row,
          place,
          standing,
          company: bands.companyOf.get(row),
          isStruck: struck?.has(row.at) === true,
        };
    }
  }
  progress?.(done, count);
}

const outgoing = /^(?:支出|不计收支|中性交易|\/)$/;

/** Who is struck out does not come; where most are, as somebody ticks off what is done, it says nothing of the kind. */
function cancelledIn({ struck, rows }: Part): ReadonlySet<number> | null {
  if (!struck) return null;
  const some = rows.filter((row) => struck.has(row.at)).length;
  return some > 0 && some * 2 < rows.length ? struck : null;
}

/** What nobody knows the meaning of is told once for a sheet. */
function struckIn({ sheet, rows, struck }: Part): readonly Issue[] {
  const at = struck ? rows.filter((row) => struck.has(row.at)).map((row) => row.at) : [];
  const place = { ...(sheet === undefined ? {} : { sheet }), row: 0 };
  return at.length === 0 ? [] : [issueAt(place, 'struck-rows', undefined, at.join(', '))];
}
