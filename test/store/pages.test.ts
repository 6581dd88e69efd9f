import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newPages, type Span } from '../../src/store/pages.ts';

const textAt = ({ bytes, from, to }: Span) => bytes.toString('utf8', from, to);

test('every text stands where it was written, and all of them in their order', () => {
  const text = fc.string({ unit: 'binary', maxLength: 40 });
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      const pages = newPages();
      const places = texts.map((one) => pages.write(one));
      expect(places.map(textAt)).toEqual(texts);
      expect(Buffer.concat(pages.all()).toString()).toBe(texts.join(''));
    }),
    { seed: 20261126, numRuns: 300 },
  );
});

test('a page that is full, and a text longer than any page, move nothing', () => {
  const pages = newPages();
  const texts = ['a'.repeat(900_000), '王'.repeat(500_000), 'b', '𠮷'.repeat(400_000), ''];
  const places = texts.map((one) => pages.write(one));
  for (const [at, place] of places.entries()) expect(textAt(place) === texts[at]).toBe(true);
  expect(Buffer.concat(pages.all()).toString() === texts.join('')).toBe(true);
});
