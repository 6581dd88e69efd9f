/** Letters a program could not write when it saved a text, and put a question mark for each: `??` for `姓名`, `Ay?e` for `Ayşe`. */
import type { RawFile, RawRow } from './table.ts';

const looked = 1000;
/** A word that is nothing else any more. */
const lost = /^\?{2,}$/;
/** In a word of Latin letters; whoever asks something puts a blank behind it, or ends. */
const holed =
  /(?<![^\s"(])[a-zà-ž]*(?:[a-zà-ž]\?+|(?<![a-zà-ž?])\?+(?=[a-zà-ž]{3}))[a-zà-ž?]*[a-zà-ž](?![^\s",;.)])/gi;
const address = /[/@=&]|www\./i;
/** Nobody begins a word so, or asks twice within one: `?ptal`, `I??k`. */
const beyondDoubt = /^\?|[a-zà-ž]\?{2,}[a-zà-ž]/i;
/** So many words of their own, in one of ten rows: a few may be anybody's slip. */
const fewestWords = 4;

/** The row in which letters were lost first, where so many were that the file is damaged; null where it is sound. */
export function lostLettersIn({ format, tables }: RawFile): number | null {
  if (format !== 'CSV' && format !== 'TSV') return null;
  const rows = (tables[0]?.rows ?? []).slice(0, looked);
  const asked = rows.filter(({ cells }) =>
    cells.some((cell) => typeof cell === 'string' && cell.includes('?')),
  );
  if (asked.length === 0) return null;
  const isLost = isLostHeading(rows[0]) || isLostColumn(asked, rows) || areHoled(asked, rows.length);
  return isLost ? (asked[0]?.at ?? null) : null;
}

function isLostHeading(row: RawRow | undefined): boolean {
  return (row?.cells ?? []).filter((cell) => lost.test(String(cell))).length > 1;
}

/** Names of two letters and of three: whoever does not know writes the same mark each time. */
function isLostColumn(rows: readonly RawRow[], all: readonly RawRow[]): boolean {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  for (let at = 0; at < width; at++) {
    const told = rows.map(({ cells }) => String(cells[at] ?? '').trim()).filter((text) => lost.test(text));
    if (
      told.length > 2 &&
      told.length * 10 >= rows.length * 8 &&
      new Set(told).size > 1 &&
      !isOfFigures(at, all)
    )
      return true;
  }
  return false;
}

/** No letters are lost among numbers: there `??` is what somebody does not know. */
function isOfFigures(at: number, rows: readonly RawRow[]): boolean {
  const [head = '', ...cells] = rows.map((row) => String(row.cells[at] ?? ''));
  return (
    /\b(?:phone|mobile|cell|tel|telefon|handy|age|size|date|time|no|number)\b/i.test(head) ||
    cells.some((text) => /\d{3}/.test(text))
  );
}

function areHoled(rows: readonly RawRow[], count: number): boolean {
  const words = new Set<string>();
  const columns = new Set<number>();
  let holes = 0;
  for (const { cells } of rows) {
    const before = words.size;
    for (const [at, cell] of cells.entries()) {
      if (typeof cell !== 'string' || cell.length > 80 || !cell.includes('?') || address.test(cell)) continue;
      for (const [word] of cell.matchAll(holed)) {
        words.add(word);
        columns.add(at);
      }
    }
    if (words.size > before) holes++;
  }
  const isSure = [...words].some((word) => beyondDoubt.test(word));
  return isSure && words.size >= fewestWords && columns.size > 1 && holes * 10 >= count;
}
