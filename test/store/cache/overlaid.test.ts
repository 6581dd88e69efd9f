import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inIdOrder } from '../../../src/domain/change/canonical.ts';
import type { InColumns } from '../../../src/domain/columns.ts';
import { type AnyRecord, apply, type Change, idOf, type Roster } from '../../../src/domain/roster.ts';
import { columnsOf } from '../../../src/store/cache/columns.ts';
import { overlaid } from '../../../src/store/cache/overlaid.ts';
import { freshFolder } from '../../support/folder.ts';

const fields = ['id', 'client', 'status', 'fee', 'area'];

const content = fc.record(
  {
    client: fc.constantFrom('C1', 'C2', 'C3', 'C4'),
    status: fc.constantFrom('a', 'b', 'c'),
    fee: fc.record({ amount: fc.nat(3) }),
    area: fc.nat(5),
  },
  { requiredKeys: [] },
);
const record = (number: number, what: object) =>
  ({ id: idOf('registrations', number), ...what }) as unknown as AnyRecord;
const asBefore = fc.array(content, { maxLength: 12 });
/** Of some of these and of some that are new; null takes one out. */
const asAfter = fc.array(fc.tuple(fc.integer({ min: 1, max: 18 }), fc.option(content)), {
  minLength: 1,
  maxLength: 30,
});

/** Keeps records in a folder as columns, and reads them back. */
function keeper(): (records: readonly AnyRecord[]) => InColumns<AnyRecord> {
  const columns = columnsOf(freshFolder(), '/roster.json', '1 2 3 4 5');
  return (records) => {
    columns.keep('registrations', fields, records);
    return columns.read('registrations', fields) as InColumns<AnyRecord>;
  };
}

/** What the columns tell of each record. */
function told({ columns, size }: InColumns<AnyRecord>): object[] {
  return Array.from({ length: size }, (_, row) =>
    Object.fromEntries(
      fields.flatMap((field) => {
        const { values, which } = columns.column(field as 'id');
        const value = values[which[row] ?? 0];
        return value === undefined ? [] : [[field, value]];
      }),
    ),
  );
}

test('columns with changes laid over them tell what records do that were changed one by one', () => {
  const kept = keeper();
  fc.assert(
    fc.property(asBefore, asAfter, (before, after) => {
      const base = kept(before.map((what, at) => record(at + 1, what)));
      const changes = after.map(
        ([number, what]) =>
          ({
            collection: 'registrations',
            id: idOf('registrations', number),
            before: null,
            after: what && record(number, what),
          }) as Change,
      );
      const over = overlaid('registrations', base, changes);
      const roster = {
        settings: {},
        counters: {},
        registrations: base,
      } as unknown as Roster<'registrations'>;
      const expected = inIdOrder('registrations', apply(roster, changes).registrations);
      if (over === null) throw new Error('nothing stands between those that were there');
      expect([...over.values()]).toEqual([...expected.values()]);
      expect([...over.keys()]).toEqual([...expected.keys()]);
      expect(told(over)).toEqual([...expected.values()]);
      expect(Array.from({ length: over.size }, (_, row) => over.columns.record(row))).toEqual([
        ...expected.values(),
      ]);
      for (const field of ['id', 'client', 'status', 'area'] as const) {
        const { values } = over.columns.column(field as 'id');
        expect(new Set(values).size).toBe(values.length);
      }
    }),
    { numRuns: 300 },
  );
});

test('what was never changed is not laid over, nor what came between two records', () => {
  const kept = keeper();
  const base = kept([record(1, {}), record(3, {})]);
  const adding = (number: number) =>
    [
      { collection: 'registrations', id: idOf('registrations', number), after: record(number, {}) },
    ] as Change[];
  expect(overlaid('registrations', base, [])).toBeNull();
  expect(overlaid('registrations', new Map(base), adding(4))).toBeNull();
  expect(overlaid('registrations', base, adding(2))).toBeNull();
  expect([...(overlaid('registrations', base, adding(4))?.keys() ?? [])]).toEqual(
    [1, 3, 4].map((number) => idOf('registrations', number)),
  );
});
