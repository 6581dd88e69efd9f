/** What the rows of a list say in its columns, by the place of each. */
import { saysNothing } from '../cell/nothing.ts';
import { isYesOrNo } from '../cell/states/yes-no.ts';
import { type RawRow, textOf } from '../raw/table.ts';

export interface ColumnValues {
  readonly saysSomething: (at: number) => boolean;
  /** Yes and no, and nothing else. */
  readonly onlyTicks: (at: number) => boolean;
  /** What is said there from top to bottom, without the cells that say nothing. */
  readonly cellsOf: (at: number) => readonly string[];
  /** Every cell with something in it is of this kind, and one is. */
  readonly areAll: (at: number, isOne: (text: string) => boolean) => boolean;
  /** The rows counted, in whatever order. */
  readonly areCount: (at: number) => boolean;
  /** What is said in the rows that say something in both columns. */
  readonly pairsOf: (at: number, other: number) => readonly (readonly [text: string, other: string])[];
  readonly rowCount: number;
  /** What the list is called: its sheet, its file and the lines above its headings. */
  readonly title: string;
}

export function columnValues(rows: readonly RawRow[], title: string): ColumnValues {
  const said = new Map<number, readonly string[]>();
  const saysSomething = (at: number) => rows.some(({ cells }) => !saysNothing(textOf(cells[at])));
  const isTick = (text: string) => saysNothing(text) || isYesOrNo(text);

  function cellsOf(at: number): readonly string[] {
    const known = said.get(at);
    if (known) return known;
    const texts = rows.map(({ cells }) => textOf(cells[at])).filter((text) => !saysNothing(text));
    said.set(at, texts);
    return texts;
  }

  return {
    saysSomething,
    onlyTicks: (at) => rows.every(({ cells }) => isTick(textOf(cells[at]))) && saysSomething(at),
    cellsOf,
    // Most columns are told by their first cells, so that not all of them are looked at.
    areAll: (at, isOne) => {
      const isOfKind = (text: string) => saysNothing(text) || isOne(text);
      return rows.every(({ cells }) => isOfKind(textOf(cells[at]))) && saysSomething(at);
    },
    areCount: (at) => areCount(rows, at),
    pairsOf: (at, other) =>
      rows.flatMap(({ cells }) => {
        const text = textOf(cells[at]);
        const beside = textOf(cells[other]);
        return saysNothing(text) || saysNothing(beside) ? [] : [[text, beside] as const];
      }),
    rowCount: rows.length,
    title,
  };
}

/** Most rows that say something in both columns say what belongs together, and two do. */
export function belong(
  { pairsOf }: Pick<ColumnValues, 'pairsOf'>,
  at: number,
  other: number,
  isOne: (text: string, other: string) => boolean,
): boolean {
  const both = pairsOf(at, other);
  const some = both.filter(([text, beside]) => isOne(text, beside)).length;
  return some > 1 && some * 10 >= both.length * 6;
}

/** Several cells, no two of which say the same. */
export function areDifferent(cells: readonly string[]): boolean {
  return new Set(cells).size === cells.length;
}

/** One, two, three, as rows are numbered. */
export function areRunning(cells: readonly string[]): boolean {
  return cells.length > 0 && cells.every((text, at) => text === String(at + 1));
}

function areCount(rows: readonly RawRow[], at: number): boolean {
  const numbers = new Set<number>();
  for (const { cells } of rows) {
    const text = textOf(cells[at]);
    if (/^\d{1,7}$/.test(text)) numbers.add(Number(text));
    else if (text !== '') return false;
  }
  const [first = 0] = numbers;
  let low = first;
  let high = first;
  for (const number of numbers) {
    low = Math.min(low, number);
    high = Math.max(high, number);
  }
  return numbers.size === rows.length && low < 2 && high - low === numbers.size - 1;
}
