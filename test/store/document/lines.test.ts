import fc from 'fast-check';
import { expect, test } from 'vitest';
import { laid, newBench } from '../../../src/store/document/lines.ts';

test('lines are laid on a bench as they are laid in memory of their own', () => {
  const line = fc.tuple(fc.constantFrom('a', '王'), fc.constantFrom(1, 7, 400, 90_000, 300_000));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const pages = lines.map(([letter, times]) => Buffer.from(letter.repeat(times)));
      const all = { pages, from: pages.map(() => 0), to: pages.map(({ length }) => length) };
      const kept = Buffer.concat([...laid(all)]);
      const taken: Buffer[] = [];
      for (const piece of laid(all, newBench())) taken.push(Buffer.from(piece));
      expect(Buffer.concat(taken).equals(kept)).toBe(true);
      expect(kept.equals(Buffer.from(pages.map(String).join(',\n')))).toBe(true);
    }),
    { seed: 20261126, numRuns: 60 },
  );
});
