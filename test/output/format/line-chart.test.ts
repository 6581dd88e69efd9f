/** A chart inside a page. */
import { expect, test } from 'vitest';
import { lineChart } from '../../../src/output/format/line-chart.ts';

const lines = [
  { key: 'own', name: 'Ours &amp; theirs' },
  { key: 'before', name: 'Before' },
];
const points = [
  { days: 84, own: 0, before: null },
  { days: 7, own: 15, before: 9 },
  { days: 0, own: 20, before: 10 },
];
const heights = (svg: string, line: string) =>
  /points="([^"]*)"/
    .exec(svg.slice(svg.indexOf(`class="${line}" points`)))?.[1]
    ?.split(' ')
    .map((at) => Number(at.split(',')[1]));

test('draws each line from 0 to the end of one scale, and names what it is along', () => {
  const svg = lineChart(points, 'days', lines);
  const [nought, , most] = heights(svg, 'line0') ?? [];
  const scale = [...svg.matchAll(/text-anchor="end">([\d.]+)</g)].map(([, value]) => Number(value));
  expect(scale).toEqual([0, 5, 10, 15, 20]);
  const grid = [...svg.matchAll(/class="grid"[^>]*y1="([\d.]+)"/g)].map(([, at]) => Number(at));
  expect([nought, most]).toEqual([grid[0], grid[4]]);
  expect(heights(svg, 'line1')).toEqual([expect.any(Number), grid[2]]);
  expect([...svg.matchAll(/middle">(\d+)</g)].map(([, name]) => name)).toEqual(['84', '7', '0']);
  expect(svg).toContain('Ours &amp; theirs');
});

test('there is none of fewer than two points, or of no number', () => {
  expect(lineChart(points.slice(0, 1), 'days', lines)).toBe('');
  expect(lineChart([{ days: 1 }, { days: 0 }], 'days', lines)).toBe('');
});

test.each([
  [1, 4],
  [3, 4],
  [5, 6],
  [20, 20],
  [21, 40],
  [99, 100],
  [101, 200],
  [7345, 8000],
])('a scale that holds %d ends at %d', (most, end) => {
  const svg = lineChart(
    [
      { days: 1, own: most },
      { days: 0, own: 0 },
    ],
    'days',
    lines,
  );
  expect(
    Math.max(...[...svg.matchAll(/text-anchor="end">([\d.]+)</g)].map(([, value]) => Number(value))),
  ).toBe(end);
});
