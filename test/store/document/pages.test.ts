import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newPages } from '../../../src/store/document/pages.ts';

function written(texts: readonly string[], between: string): Buffer {
  const pages = newPages(between);
  for (const text of texts) pages.write(text);
  return Buffer.concat(pages.all());
}

test('all texts stand in their order, and between two of them what parts them', () => {
  const text = fc.string({ unit: 'binary', maxLength: 40 });
  fc.assert(
    fc.property(fc.array(text), text, (texts, between) => {
      expect(written(texts, between).toString()).toBe(texts.join(between));
    }),
    { seed: 20261126, numRuns: 300 },
  );
});

test('a page that is full, and a text longer than any page, change nothing', () => {
  const texts = ['a'.repeat(900_000), '王'.repeat(500_000), 'b', '𠮷'.repeat(400_000), ''];
  expect(written(texts, ',\n').toString() === texts.join(',\n')).toBe(true);
});
