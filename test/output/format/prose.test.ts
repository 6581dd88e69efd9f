/** Text to be read, fitted to the screen. */
import { expect, test } from 'vitest';
import { widthOf } from '../../../src/lib/text/width.ts';
import { prose } from '../../../src/output/format/prose.ts';

test('a line that explains a term goes on below its explanation, any other at the margin', () => {
  expect(prose('roster.json  one record per line, which any editor can read', 40)).toEqual([
    'roster.json  one record per line, which',
    '             any editor can read',
  ]);
  expect(prose('  name kind email phone tag', 15)).toEqual(['  name kind', '  email phone', '  tag']);
  expect(prose('Only you can read these files.\n\nAll of them.', 20)).toEqual([
    'Only you can read',
    'these files.',
    '',
    'All of them.',
  ]);
  expect(prose('名册    每行一条记录，任何编辑器都能打开', 34)).toEqual([
    '名册    每行一条记录，任何编辑器都',
    '        能打开',
  ]);
});

test('beside a term that leaves no room nothing is squeezed', () => {
  const lines = prose('INK_SCREEN_READER=true  the dashboard as plain lines', 30);
  expect(lines.join(' ')).toMatch(/^INK_SCREEN_READER=true +the dashboard as plain lines$/);
  expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(30);
});
