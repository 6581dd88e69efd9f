import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnyRecord } from '../../../src/domain/roster.ts';
import { recordsOf } from '../../../src/store/document/body.ts';
import { lazyRecords } from '../../../src/store/document/lazy-records.ts';

/** A client with a long note, so that a few of them fill a piece. */
const client = (number: number, note: string) =>
  JSON.stringify({ id: `C${number}`, kind: 'person', name: `Guest ${number}`, notes: note.repeat(2_000) });

/** How somebody may have written a line by hand; each leaves the records what they are. */
const spellings: readonly ((line: string) => string)[] = [
  (line) => line,
  (line) => line.replace('"kind":', '\n  "kind": '),
  (line) => line.replace('{"id":', '{ "id": '),
  (line) => line.replace('"id":"C', '"id":"\\u0043'),
  (line) => line.replace('}', ',"emails":[{"value":"a@example.com"},\n{"id":"x"}]}'),
];

const line = fc
  .tuple(fc.nat(60), fc.constantFrom('a', '王', '𠮷', '","'), fc.constantFrom(...spellings))
  .map(([number, note, spelled]) => spelled(client(number, note)));
const body = fc
  .array(fc.tuple(line, fc.constantFrom(',\n', ',\n', ',\n', ',', ' ,\n\n')), { maxLength: 40 })
  .map((lines) =>
    Buffer.from(lines.map(([one, gap], at) => (at < lines.length - 1 ? one + gap : one)).join('')),
  );

/** What a whole reading finds: of two records with one id the first. */
function whole(bytes: Buffer): ReadonlyMap<string, AnyRecord> {
  const records = new Map<string, AnyRecord>();
  for (const record of recordsOf(bytes)) if (!records.has(record.id)) records.set(record.id, record);
  return records;
}

const walked = (bytes: Buffer) => lazyRecords(bytes, () => recordsOf(bytes));

describe('records read as they are walked', () => {
  test('are those of a whole reading, in its order, wherever one stops and starts again', () => {
    fc.assert(
      fc.property(body, fc.nat(45), (bytes, few) => {
        const expected = [...whole(Buffer.from(bytes))];
        const records = walked(bytes);
        const seen: unknown[] = [];
        for (const entry of records) {
          if (seen.length === few) break;
          seen.push(entry);
        }
        expect(seen).toEqual(expected.slice(0, few));
        expect([...records]).toEqual(expected);
        expect([...records.values()]).toEqual(expected.map(([, record]) => record));
        expect([...records.keys()]).toEqual(expected.map(([id]) => id));
        expect(records.size).toBe(expected.length);
      }),
      { seed: 20261126, numRuns: 80 },
    );
  });

  test('are found by their id before and after the walk came to them', () => {
    fc.assert(
      fc.property(body, fc.nat(60), (bytes, number) => {
        const records = walked(bytes);
        const expected = whole(Buffer.from(bytes)).get(`C${number}`);
        expect(records.get(`C${number}`)).toEqual(expected);
        expect(records.has(`C${number}`)).toBe(expected !== undefined);
      }),
      { seed: 20261127, numRuns: 80 },
    );
  });

  test('are not read beyond the piece in which one stops', () => {
    const lines = Array.from({ length: 40 }, (_, at) => client(at, 'x'));
    const bytes = Buffer.from(`${lines.join(',\n')},\n{"id":"C99",damaged`);
    const [first] = walked(bytes);
    expect(first?.[0]).toBe('C0');
    expect(() => [...walked(bytes)]).toThrow(SyntaxError);
  });
});
