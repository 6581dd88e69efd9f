import fc from 'fast-check';
import { expect, test } from 'vitest';
import readCsv from '../../../../src/intake/readers/delimited/csv.ts';
import { type Decoded, startOf } from '../../../../src/intake/text/decoded.ts';
import { decode } from '../../../../src/intake/text/encoding.ts';

const letters = ['a', 'à', '王', '𠮷', '\u3000', '\u0085', '\ufffd', '"', ',', "'", '\n', '\r\n', ' ', '1'];
const text = fc
  .array(fc.constantFrom(...letters), { minLength: 1, maxLength: 40 })
  .map((all) => `姓名,b\n${all.join('')}`);

/** The same text as if it had come in another encoding. */
function whole({ text, encoding, damaged }: Decoded): Decoded {
  return { text, encoding, damaged };
}

test('what is taken apart byte for byte is what it is letter for letter', () => {
  fc.assert(
    fc.property(text, fc.boolean(), (typed, marked) => {
      const decoded = decode(new TextEncoder().encode(`${marked ? '\ufeff' : ''}${typed}`), {
        file: 'a.csv',
      });
      expect(decoded.letters).toBeDefined();
      expect(decoded.text).toBe(typed);
      const read = readCsv(decoded, 'a.csv', { skipBad: true });
      expect(read).toEqual(readCsv(whole(decoded), 'a.csv', { skipBad: true }));
    }),
    { seed: 20261126, numRuns: 2000 },
  );
});

test('the start of a text is its first letters, however many bytes they take', () => {
  fc.assert(
    fc.property(text, fc.nat(60), (typed, count) => {
      const decoded = decode(new TextEncoder().encode(typed), { file: 'a.csv' });
      expect(startOf(decoded, count)).toBe(typed.slice(0, count));
    }),
    { seed: 20261126, numRuns: 500 },
  );
});

test('a text without a letter beyond Latin is kept as it is', () => {
  for (const typed of ['name,city\nAnn,Hull\n', 'name,city\nRenée,Besançon\n']) {
    const { letters: apart, text: read } = decode(new TextEncoder().encode(typed), { file: 'a.csv' });
    expect([apart, read]).toEqual([undefined, typed]);
  }
});
