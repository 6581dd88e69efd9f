/** The lines below a list that count how many there say what: `Vegetarian`, and beside it 12. */
import { fold } from '../../../lib/text/fold.ts';
import { type RawRow, textOf } from '../../raw/table.ts';

const count = /^\d{1,5}$/;
const mostLines = 20;
const none: ReadonlySet<RawRow> = new Set();

/** Two lines or more, each a word that stands in the list above and a number, under a heading that has no numbers; `isTotal` may stand among them. */
export function talliesOf(rows: readonly RawRow[], isTotal: (row: RawRow) => boolean): ReadonlySet<RawRow> {
  const lines: RawRow[] = [];
  let at = rows.length - 1;
  for (; at > 0 && rows.length - at <= mostLines; at--) {
    const row = rows[at];
    if (!row || !(isTotal(row) || tallyIn(row) !== null)) break;
    if (!isTotal(row)) lines.push(row);
  }
  const [first] = lines.map(tallyIn);
  const above = rows.slice(0, at + 1);
  if (!first || lines.length < 2 || above.length < 2) return none;
  const beside = above.map(({ cells }) => textOf(cells[first.at])).filter((text) => text !== '');
  if (beside.length === 0 || beside.some((text) => count.test(text))) return none;
  const said = new Set(
    above.flatMap(({ cells }) => cells.map((cell, index) => (index === first.of ? '' : fold(textOf(cell))))),
  );
  const known = lines.filter((row) => said.has(fold(tallyIn(row)?.label ?? '')));
  return known.length > 1 && known.length * 2 > lines.length ? new Set(lines) : none;
}

interface Tally {
  readonly label: string;
  /** Where the word stands, and where its number. */
  readonly of: number;
  readonly at: number;
}

function tallyIn({ cells }: RawRow): Tally | null {
  const filled = cells.flatMap((cell, at) => (cell === '' || textOf(cell) === '' ? [] : at));
  const [of = 0, at = 0] = filled;
  if (filled.length !== 2 || at !== of + 1 || !count.test(textOf(cells[at]))) return null;
  const label = textOf(cells[of]).replace(/ ?[:：]$/, '');
  return label.length > 40 || /\d/.test(label) ? null : { label, of, at };
}
