/** Marks by which somebody who types a list says “the same as above”: the cell then holds what stands above it. */
import type { Cell, RawRow } from '../../raw/table.ts';

const marks =
  /^(?:["“”„»«″〃]{1,2}|''|-{0,3} ?["″”〃] ?-{0,3}|同上|同前|上同|ditto|dito|do\.|idem|ídem|same as above|see above|as above|siehe oben|s\. ?o\.|wie oben|voir ci-dessus|ver arriba|come sopra|zie boven|↑)$/i;
const longest = 16;
/** What any of them begins with: nearly every cell of a file is told by it. */
const beginnings = new Set(' "“”„»«″〃\'-同上↑dDiIíÍsSaAwWvVcCzZ');

/** The rows themselves where no cell holds such a mark. */
export function withoutDittos(rows: readonly RawRow[]): readonly RawRow[] {
  if (!rows.some(holdsDitto)) return rows;
  let above: readonly Cell[] = [];
  return rows.map((row) => {
    let cells: Cell[] | undefined;
    for (let at = 0; at < row.cells.length; at++) {
      const over = above[at] ?? '';
      if (!isDitto(row.cells[at] ?? '') || over === '' || isDitto(over)) continue;
      cells ??= [...row.cells];
      cells[at] = over;
    }
    const read = cells === undefined ? row : { at: row.at, cells };
    above = read.cells;
    return read;
  });
}

function holdsDitto({ cells }: RawRow): boolean {
  for (let at = 0; at < cells.length; at++) if (isDitto(cells[at] ?? '')) return true;
  return false;
}

function isDitto(cell: Cell): boolean {
  if (typeof cell !== 'string' || cell.length > longest || !beginnings.has(cell.charAt(0))) return false;
  return marks.test(cell.trim());
}
