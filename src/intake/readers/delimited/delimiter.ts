/** Which character parts the cells of a text file. */
import { fieldOf } from '../../heading/headings.ts';
import { scanRecords } from './records.ts';

const candidates = [',', ';', '\t', '|'] as const;
const looked = 256 * 1024;
const records = 20;

/** `sep=;` in the first line, as spreadsheets write it, and the text behind that line. */
export function namedDelimiter(text: string): { delimiter: string; text: string } | null {
  const named = /^"?sep=([,;\t|])"?\r?(?:\n|$)/i.exec(text.slice(0, 10));
  return named?.[1] === undefined ? null : { delimiter: named[1], text: text.slice(named[0].length) };
}

/**
 * The one that gives the first records most often the same width of two or more; a comma where none does. Where it parts no headings
 * and another does, the other: days with a comma in them stand in every row of a report.
 */
export function delimiterOf(text: string): string {
  const sample = text.length > looked ? text.slice(0, looked) : text;
  const parting = candidates
    .map((delimiter) => partedBy(delimiter, sample))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const [best] = parting;
  if (!best) return ',';
  return (parting.length > 1 ? (parting.find(namesColumns) ?? best) : best).delimiter;
}

interface Parted {
  readonly delimiter: string;
  readonly score: number;
  readonly first: readonly (readonly string[])[];
}

function partedBy(delimiter: string, sample: string): Parted {
  const first: string[][] = [];
  scanRecords(sample, delimiter, 0, (cells) => first.push(cells) < records);
  const widths = first.map(({ length }) => length);
  const width = mostUsual(widths.filter((one) => one > 1));
  const share = widths.filter((one) => one === width).length / Math.max(1, widths.length);
  return { delimiter, score: width < 2 ? 0 : share + Math.min(width, 50) / 1000, first };
}

function namesColumns({ first }: Parted): boolean {
  return first.some((cells) => {
    const fields = new Set(cells.slice(0, 50).map((cell) => fieldOf(cell)?.field));
    fields.delete(undefined);
    return fields.size > 1;
  });
}

/** The number met most often, the larger of two; 0 where there is none. */
export function mostUsual(numbers: Iterable<number>): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  let best = 0;
  let most = 0;
  for (const [number, count] of counts) {
    if (count < most || (count === most && number < best)) continue;
    best = number;
    most = count;
  }
  return best;
}
