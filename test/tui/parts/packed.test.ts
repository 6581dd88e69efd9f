import fc from 'fast-check';
import { expect, test } from 'vitest';
import { widthOf } from '../../../src/lib/text/width.ts';
import { packed } from '../../../src/tui/parts/packed.ts';

test('texts stand beside each other as far as they fit, and none is broken that fits a line', () => {
  expect(packed(['一二', 'three', 'four'], 12)).toEqual(['一二  three', 'four']);
  expect(packed(['一二三四'], 4)).toEqual(['一二', '三四']);
  expect(packed([], 10)).toEqual([]);
});

test('no line is wider than there is room', () => {
  const text = fc.stringMatching(/^[a-c王芳]{1,9}$/u);
  fc.assert(
    fc.property(fc.array(text), fc.integer({ min: 2, max: 30 }), (texts, width) => {
      for (const line of packed(texts, width)) expect(widthOf(line)).toBeLessThanOrEqual(width);
    }),
  );
});
