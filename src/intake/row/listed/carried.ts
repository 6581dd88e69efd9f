/** A company that a list names once, with its people below it: by its first row alone, or by a line of its own above them. */
import { fold } from '../../../lib/text/fold.ts';
import { type Layout, textIn } from '../../column/layout.ts';
import { type Cell, type RawRow, textOf } from '../../raw/table.ts';
import { repeatsHeadings } from '../../sheet/rows/skips.ts';

export interface Carried {
  readonly rows: readonly RawRow[];
  /** Rows that say nothing but the company of those below them. */
  readonly lines: ReadonlySet<RawRow>;
  /** Rows that say nothing but where in a fair those below them stand. */
  readonly sections: ReadonlySet<RawRow>;
}

/** Whoever takes part on their own terms is no further contact of a company. */
const partaking = ['booth', 'area', 'fee', 'paid', 'sponsorship', 'role', 'ticket', 'order', 'key'] as const;
/** Where in a fair those below it stand. */
const section =
  /^(?:hall|halle|pavilion|pavillon|pabellón|padiglione|pavilhão|zone|zona|section|sektor|sector)(?:[ :#.-]+.{1,20})?$|^[a-z\d一二三四五六七八九十]{1,6}号?(?:馆|展馆|展厅|展区|区)$|^.{1,12}展区$/i;
const naming = ['name', 'given', 'family'] as const;
const personal = [...naming, 'emails', 'phones'] as const;

/**
 * Rows that leave their company out have that of the row above, with its booth: in a list of companies (`always`) where they say nothing else
 * of how they take part, elsewhere only below lines with nothing but a company. Neither goes on beyond an empty row.
 */
export function carriedDown(
  rows: readonly RawRow[],
  layout: Layout,
  always: boolean,
  headings: readonly string[],
): Carried {
  const company = layout.one('organisation');
  const names = naming.flatMap((field) => layout.all(field));
  const people = personal.flatMap((field) => layout.all(field));
  const own = always ? partaking.flatMap((field) => layout.all(field)) : [];
  const lines = new Set<RawRow>();
  const sections = new Set<RawRow>();
  if (!company || people.length === 0) return { rows, lines, sections };
  const booth = layout.one('booth');
  const taken = booth ? [company, booth] : [company];
  const namesNobody = (row: RawRow) => people.every((column) => textIn(row, column) === '');
  if (!always && !rows.some(namesNobody)) return { rows, lines, sections };
  // Where others have their company beside them, whoever has none works for none.
  const isOutline = always || rows.every((row) => textIn(row, company) === '' || namesNobody(row));
  const carried: RawRow[] = [];
  let above: RawRow | undefined;
  let last = 0;
  let changed = false;
  rows.forEach((row, index) => {
    const isNext = row.at === last + 1;
    last = row.at;
    // The headings again, at the top of a page, name no company.
    if (repeatsHeadings(row, headings)) {
      carried.push(row);
      return;
    }
    if (textIn(row, company) !== '') {
      const isLine = namesNobody(row) && fillsOne(row) && isAboveOwn(row, rows[index + 1]);
      const isSection = namesNobody(row) && fillsOne(row) && section.test(textIn(row, company));
      if (isSection) sections.add(row);
      else if (isLine) lines.add(row);
      above = isOutline && !isSection && (isLine || always) ? row : undefined;
    } else if (above && isNext && !namesNobody(row) && own.every((column) => textIn(row, column) === '')) {
      carried.push(withCells(row, above, taken));
      changed = true;
      return;
    } else above = undefined;
    carried.push(row);
  });
  return { rows: changed ? carried : rows, lines, sections };

  /** The row below is of the same company, or of none, and names somebody. */
  function isAboveOwn(row: RawRow, next: RawRow | undefined): boolean {
    const isNamed = names.some((column) => next && textIn(next, column) !== '');
    if (!next || next.at !== row.at + 1 || !isNamed) return false;
    const theirs = textIn(next, company);
    return theirs === '' || fold(theirs) === fold(textIn(row, company));
  }
}

function fillsOne({ cells }: RawRow): boolean {
  return cells.filter((cell) => cell !== '' && textOf(cell) !== '').length === 1;
}

/** The row with those cells of the one above that it leaves blank. */
function withCells(row: RawRow, above: RawRow, columns: readonly { readonly at: number }[]): RawRow {
  const cells: Cell[] = [...row.cells];
  for (const { at } of columns) {
    while (cells.length <= at) cells.push('');
    if (textOf(cells[at]) === '') cells[at] = above.cells[at] ?? '';
  }
  return { ...row, cells };
}
