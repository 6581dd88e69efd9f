import { closeSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodyOf, lineOf as textOf } from '../../../src/store/document/body.ts';
import { lineOf } from '../../../src/store/snapshots/line-search.ts';
import { freshFolder } from '../../support/folder.ts';

/** Asks for ids in a file that holds something before and after the records. */
function searched(
  folder: string,
  records: readonly { id: string }[],
  ids: readonly string[],
): (string | null)[] {
  const body = bodyOf(records.map((record) => textOf(record as never)));
  const path = join(folder, 'body');
  writeFileSync(path, Buffer.concat([Buffer.from('{"head":1,\n"clients":[\n'), body, Buffer.from('\n]}\n')]));
  const from = '{"head":1,\n"clients":[\n'.length;
  const file = openSync(path, 'r');
  try {
    return ids.map((id) => {
      const line = lineOf(file, { from, to: from + body.length }, { id, number: Number(id.slice(1)) });
      return line && (JSON.parse(line.toString()) as { id: string; text?: string }).id;
    });
  } finally {
    closeSync(file);
  }
}

describe('the line of a record is found by halving', () => {
  test('wherever it stands and however long lines are; what is not there is not found', () => {
    const record = fc.record({
      step: fc.integer({ min: 1, max: 4 }),
      text: fc.oneof(
        { weight: 8, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
        { weight: 1, arbitrary: fc.nat(20_000).map((size) => '王'.repeat(size)) },
      ),
    });
    const folder = freshFolder();
    fc.assert(
      fc.property(fc.array(record, { maxLength: 60 }), (made) => {
        let number = 0;
        const records = made.map(({ step, text }) => {
          number += step;
          return { id: `C${String(number).padStart(4, '0')}`, text };
        });
        const ids = Array.from({ length: number + 3 }, (_, at) => `C${String(at).padStart(4, '0')}`);
        const there = new Set(records.map(({ id }) => id));
        expect(searched(folder, records, ids)).toEqual(ids.map((id) => (there.has(id) ? id : null)));
      }),
      { seed: 7, numRuns: 60 },
    );
  });

  test('is another one than that of the same number written otherwise', () => {
    expect(searched(freshFolder(), [{ id: 'C1' }, { id: 'C0002' }], ['C0001', 'C1', 'C0002', 'C2'])).toEqual([
      null,
      'C1',
      'C0002',
      null,
    ]);
  });
});
