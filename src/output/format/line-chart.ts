/** Lines along a way as a drawing inside a page: what is told beside them stands in the table below. */
import type { Row } from '../../reports/report.ts';

export interface Line {
  readonly key: string;
  /** In words, escaped already. */
  readonly name: string;
}

const WIDE = 640;
const HIGH = 180;
/** Room for the words beside and below. */
const LEFT = 40;
const BELOW = 22;
const STEPS = 4;

/** Empty where there is nothing to draw: fewer than two points, or no number. `of` is the column that names the points. */
export function lineChart(rows: readonly Row[], of: string, lines: readonly Line[]): string {
  const numbers = (key: string) => rows.map((row) => (typeof row[key] === 'number' ? row[key] : null));
  const all = lines.flatMap(({ key }) => numbers(key)).filter((value) => value !== null);
  if (rows.length < 2 || all.length === 0) return '';
  const top = ceiling(Math.max(1, ...all));
  const x = (at: number) => rounded(LEFT + (at * (WIDE - LEFT - 8)) / (rows.length - 1));
  const y = (value: number) => rounded(6 + (1 - Math.max(0, value) / top) * (HIGH - BELOW - 6));
  const grid = Array.from({ length: STEPS + 1 }, (_, step) => (top * step) / STEPS).map(
    (value) =>
      `<line class="grid" x1="${LEFT}" x2="${WIDE}" y1="${y(value)}" y2="${y(value)}"/><text x="${LEFT - 6}" y="${y(value) + 4}" text-anchor="end">${rounded(value)}</text>`,
  );
  const names = rows.map(
    (row, at) => `<text x="${x(at)}" y="${HIGH - 6}" text-anchor="middle">${Number(row[of])}</text>`,
  );
  const drawn = lines.map(({ key }, at) => {
    const points = numbers(key).flatMap((value, i) => (value === null ? [] : [`${x(i)},${y(value)}`]));
    return `<polyline class="line${at}" points="${points.join(' ')}"/>`;
  });
  const legend = lines.map(({ name }, at) => `<span><i class="line${at}"></i>${name}</span>`);
  return `<figure><svg class="chart" viewBox="0 0 ${WIDE} ${HIGH}" aria-hidden="true">${grid.join('')}${names.join('')}${drawn.reverse().join('')}</svg><figcaption>${legend.join('')}</figcaption></figure>\n`;
}

/** The next number at which a scale may well end, that its steps are whole where it can be. */
function ceiling(most: number): number {
  const ten = 10 ** Math.floor(Math.log10(most));
  const end = [1, 2, 4, 6, 8, 10].find((times) => times * ten >= most) ?? 10;
  return Math.max(STEPS, end * ten);
}

function rounded(size: number): number {
  return Math.round(size * 10) / 10;
}
