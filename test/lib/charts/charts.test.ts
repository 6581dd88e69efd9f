import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bar } from '../../../src/lib/charts/bar.ts';
import { ascii, blocks, glyphsFor } from '../../../src/lib/charts/glyphs.ts';
import { shareBar } from '../../../src/lib/charts/share-bar.ts';
import { sparkline } from '../../../src/lib/charts/sparkline.ts';
import { widthOf } from '../../../src/lib/text/width.ts';

const glyphs = fc.constantFrom(blocks, ascii);
const cells = fc.integer({ min: 1, max: 60 });
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('a bar', () => {
  test('is as long as the share', () => {
    expect([0, 0.01, 0.5, 0.97, 1].map((one) => bar(one, 4, blocks))).toEqual([
      '',
      '▏',
      '██',
      '███▉',
      '████',
    ]);
    expect([0, 0.01, 0.5, 0.97, 1].map((one) => bar(one, 4, ascii))).toEqual(['', '#', '##', '###', '####']);
  });

  test('fits its room, shows whatever is more than nothing, and a larger share is never shorter', () => {
    fc.assert(
      fc.property(share, share, cells, glyphs, (a, b, room, drawn) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map((one) => widthOf(bar(one, room, drawn)));
        expect(more).toBeLessThanOrEqual(room);
        expect(less).toBeLessThanOrEqual(more ?? 0);
        expect(less === 0).toBe(Math.min(a, b) === 0);
      }),
    );
  });

  test('of what is no share is full or empty', () => {
    expect(bar(7, 3, blocks)).toBe('███');
    expect(bar(-1, 3, blocks)).toBe('');
    expect(bar(Number.NaN, 3, blocks)).toBe('');
  });
});

describe('a line', () => {
  test('stands as high as its numbers, with gaps where there are none', () => {
    expect(sparkline([0, 1, null, 7], blocks)).toBe('▁▂ █');
    expect(sparkline([0, 1, null, 6], ascii)).toBe('_. #');
    expect(sparkline([-2, 0, 2], blocks)).toBe('▁▅█');
    expect(sparkline([0, 0], blocks)).toBe('▁▁');
    expect(sparkline([], blocks)).toBe('');
  });

  test('takes one cell a number', () => {
    const values = fc.array(fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true })));
    fc.assert(
      fc.property(values, glyphs, (some, drawn) => {
        expect(widthOf(sparkline(some, drawn))).toBe(some.length);
      }),
    );
  });
});

describe('a share bar', () => {
  test('gives each part its cells, told apart without colour', () => {
    expect(shareBar([5, 3, 2], 10, blocks)).toBe('█████▒▒▒░░');
    expect(shareBar([5, 3, 2], 10, ascii)).toBe('#####===..');
    expect(shareBar([1000, 1, 0], 5, blocks)).toBe('████▒');
    expect(shareBar([0, 0], 5, blocks)).toBe('');
  });

  test('fills its room, and whatever is more than nothing has a part of it', () => {
    const counts = fc.array(fc.nat(1000), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(counts, fc.integer({ min: 4, max: 60 }), glyphs, (parts, room, drawn) => {
        const drawing = shareBar(parts, room, drawn);
        const isAny = parts.some((part) => part > 0);
        expect(widthOf(drawing)).toBe(isAny ? room : 0);
        for (const [at, part] of parts.entries())
          expect(drawing.includes(drawn.shades[at] ?? '?')).toBe(part > 0);
      }),
    );
  });
});

test.each([
  [{}, blocks],
  [{ LANG: 'zh_CN.UTF-8' }, blocks],
  [{ LANG: 'en_US.utf8', TERM: 'xterm' }, blocks],
  [{ LANG: 'C.UTF-8', TERM: 'dumb' }, ascii],
  [{ LANG: 'C' }, ascii],
  [{ LANG: 'C', LC_ALL: 'C.UTF-8' }, blocks],
  [{ LANG: 'zh_CN.GBK' }, ascii],
])('%o is drawn with what it can show', (env, drawn) => {
  expect(glyphsFor(env)).toBe(drawn);
});
