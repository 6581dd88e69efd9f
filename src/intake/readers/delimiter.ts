/** Which character parts the cells of a text file. */
import { scanRecords } from './records.ts';

const candidates = [',', ';', '\t', '|'] as const;
const looked = 256 * 1024;
const records = 20;

/** `sep=;` in the first line, as spreadsheets write it, and the text behind that line. */
export function namedDelimiter(text: string): { delimiter: string; text: string } | null {
  const named = /^"?sep=([,;\t|])"?\r?(?:\n|$)/i.exec(text.slice(0, 10));
  return named?.[1] === undefined ? null : { delimiter: named[1], text: text.slice(named[0].length) };
}

/** The one that gives the first records most often the same width of two or more; a comma where none does. */
export function delimiterOf(text: string): string {
  const sample = text.length > looked ? text.slice(0, looked) : text;
  let best = ',';
  let bestScore = 0;
  for (const delimiter of candidates) {
    const widths: number[] = [];
    scanRecords(sample, delimiter, 0, (cells) => widths.push(cells.length) < records);
    const width = mostUsual(widths.filter((one) => one > 1));
    const share = widths.filter((one) => one === width).length / Math.max(1, widths.length);
    const score = width < 2 ? 0 : share + Math.min(width, 50) / 1000;
    if (score > bestScore) {
      bestScore = score;
      best = delimiter;
    }
  }
  return best;
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
