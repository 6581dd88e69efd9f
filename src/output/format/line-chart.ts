/** Lines along a way as a drawing inside a page: what is told beside them stands in the table below. */
import type { Row } from '../../reports/report.ts';

export interface Line {
  readonly key: string;
  /** In words, escaped already. */
  readonly name: string;
}

const wide = 640;
const high = 180;
/** Room for the words beside and below. */
const left = 40;
const below = 22;
const steps = 4;

/** Empty where there is nothing to draw: fewer than two points, or no number. `of` is the column that names the points. */
export function lineChart(rows: readonly Row[], of: string, lines: readonly Line[]): string {
  const numbers = (key: string) => rows.map((row) => (typeof row[key] === 'number' ? row[key] : null));
  const all = lines.flatMap(({ key }) => numbers(key)).filter((value) => value !== null);
  if (rows.length < 2 || all.length === 0) return '';
  const top = ceiling(Math.max(1, ...all));
  const x = (at: number) => rounded(left + (at * (wide - left - 8)) / (rows.length - 1));
  const y = (value: number) => rounded(6 + (1 - Math.max(0, value) / top) * (high - below - 6));
  const grid = Array.from({ length: steps + 1 }, (_, step) => (top * step) / steps).map(
    (value) =>
      `<line class="grid" x1="${left}" x2="${wide}" y1="${y(value)}" y2="${y(value)}"/><text x="${left - 6}" y="${y(value) + 4}" text-anchor="end">${rounded(value)}</text>`,
  );
  const names = rows.map(
    (row, at) => `<text x="${x(at)}" y="${high - 6}" text-anchor="middle">${Number(row[of])}</text>`,
  );
  const drawn = lines.map(({ key }, at) => {
    const points = numbers(key).flatMap((value, i) => (value === null ? [] : [`${x(i)},${y(value)}`]));
    return `<polyline class="line${at}" points="${points.join(' ')}"/>`;
  });
  const legend = lines.map(({ name }, at) => `<span><i class="line${at}"></i>${name}</span>`);
  return `<figure><svg class="chart" viewBox="0 0 ${wide} ${high}" aria-hidden="true">${grid.join('')}${names.join('')}${drawn.reverse().join('')}</svg><figcaption>${legend.join('')}</figcaption></figure>\n`;
}

/** The next number at which a scale may well end, that its steps are whole where it can be. */
function ceiling(most: number): number {
  const ten = 10 ** Math.floor(Math.log10(most));
  const end = [1, 2, 4, 6, 8, 10].find((times) => times * ten >= most) ?? 10;
  return Math.max(steps, end * ten);
}

function rounded(size: number): number {
  return Math.round(size * 10) / 10;
}
