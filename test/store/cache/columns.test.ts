import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edit } from '../../../src/domain/change/edit.ts';
import { registrationFacts } from '../../../src/domain/edition/counting-registrations.ts';
import { clientFactsView } from '../../../src/domain/kpi/facts/client-facts.ts';
import type { AnyRecord } from '../../../src/domain/roster.ts';
import type { View } from '../../../src/domain/view.ts';
import { columnsOf } from '../../../src/store/cache/columns.ts';
import { openStore } from '../../../src/store/open.ts';
import { freshFolder } from '../../support/folder.ts';
import { freshRoster, now, postdateNotes, stampOf } from '../place.ts';

/** What stands in the stat of a file that changed long ago. */
const stamp = '1 2 3 4 5';

function inPart(record: object, fields: readonly string[]): object {
  return Object.fromEntries(Object.entries(record).filter(([field]) => fields.includes(field)));
}

const text = fc.string({ unit: 'binary', maxLength: 6 });
const money = fc.record({ amount: fc.integer({ min: -9, max: 9 }), currency: fc.constantFrom('CNY', 'EUR') });
const someRecords = fc.array(
  fc.record(
    {
      client: text,
      status: fc.constantFrom('a', 'b'),
      fee: money,
      seats: fc.array(money),
      area: fc.integer(),
    },
    { requiredKeys: [] },
  ),
  { maxLength: 30 },
);

describe('fields kept as columns', () => {
  test('are read as they stand in the records, whatever these hold', () => {
    const columns = columnsOf(freshFolder(), '/roster.json', stamp);
    fc.assert(
      fc.property(someRecords, fc.subarray(['client', 'status', 'fee', 'seats', 'none']), (made, chosen) => {
        const records = made.map((record, at) => ({ id: `R${at + 1}`, ...record }));
        const fields = ['id', ...chosen];
        columns.keep('registrations', fields, records as unknown as AnyRecord[]);
        const read = columns.read('registrations', fields);
        const expected = records.map((record) => inPart(record, fields));
        expect([...(read?.values() ?? [])].map((record) => inPart(record, fields))).toEqual(
          JSON.parse(JSON.stringify(expected)),
        );
        expect([...(read?.keys() ?? [])]).toEqual(records.map(({ id }) => id));
        expect(read?.size).toBe(records.length);
      }),
      { seed: 5, numRuns: 150 },
    );
  });

  test('of a view are kept beside those of the records, and believed only of what made them', () => {
    const columns = columnsOf(freshFolder(), '/roster.json', stamp);
    const view = { ...clientFactsView, maker: 'view-1.js' };
    const client = { id: 'C1', kind: 'person', name: 'Ann', created: '', updated: '' } as AnyRecord;
    columns.keep('clients', ['id', 'name'], [client]);
    columns.keep('clients', view.fields, [view.of(client)], view);
    expect([...(columns.read('clients', view.fields, view)?.values() ?? [])]).toEqual([view.of(client)]);
    expect(columns.read('clients', view.fields, { ...view, maker: 'view-2.js' })).toBeNull();
    expect(columns.read('clients', ['id', 'name'])?.get('C1')).toEqual({ id: 'C1', name: 'Ann' });
  });

  test('are those of one state of one file, and of the fields asked for', () => {
    const folder = freshFolder();
    const records = [
      { id: 'R1', client: 'C1' },
      { id: 'R2', client: 'C2' },
      { id: 'R3', client: 'C1' },
    ] as unknown as AnyRecord[];
    columnsOf(folder, '/roster.json', stamp).keep('registrations', ['id', 'client'], records);
    const read = (path: string, when: string, fields: string[]) =>
      columnsOf(folder, path, when).read('registrations', fields);
    const client = (id: string) =>
      inPart(read('/roster.json', stamp, ['client', 'id'])?.get(id) ?? {}, ['client']);
    expect(['R1', 'R2', 'R3'].map(client)).toEqual([{ client: 'C1' }, { client: 'C2' }, { client: 'C1' }]);
    expect(read('/roster.json', '1 2 3 4 6', ['id', 'client'])).toBeNull();
    expect(read('/roster.json', stamp, ['id', 'event'])).toBeNull();
    expect(read('/other.json', stamp, ['id', 'client'])).toBeNull();
    const file = join(folder, readdirSync(folder)[0] ?? '');
    const whole = readFileSync(file, 'latin1');
    for (const broken of [
      whole.replace('"size":3', '"size":4'),
      `${whole}x`,
      whole.slice(0, -1),
      'torn',
      '',
    ]) {
      writeFileSync(file, broken, 'latin1');
      expect(read('/roster.json', stamp, ['id', 'client'])).toBeNull();
    }
  });

  test('are those a view makes of the records, as long as its maker is the same', () => {
    const columns = columnsOf(freshFolder(), '/roster.json', stamp);
    const view: View = {
      name: 'small',
      maker: 'one.js',
      fields: ['id', 'area'],
      of: ({ id }) => ({ id, area: 7 }) as unknown as AnyRecord,
    };
    const records = [{ id: 'R1' }, { id: 'R2' }].map((one) => view.of(one as AnyRecord));
    columns.keep('registrations', view.fields, records, view);
    expect([...(columns.read('registrations', view.fields, view)?.values() ?? [])]).toEqual(records);
    expect(columns.read('registrations', view.fields)).toBeNull();
    expect(columns.read('registrations', view.fields, { ...view, maker: 'two.js' })).toBeNull();
  });

  test('are kept besides those that others asked for', () => {
    const columns = columnsOf(freshFolder(), '/roster.json', stamp);
    const records = [{ id: 'R1', client: 'C1', area: 9 }] as unknown as AnyRecord[];
    columns.keep('registrations', ['id', 'client'], records);
    columns.keep('registrations', ['id', 'area'], records);
    const [record] = [...(columns.read('registrations', ['id', 'client', 'area'])?.values() ?? [])];
    expect(inPart(record ?? {}, ['id', 'client', 'area'])).toEqual(records[0]);
    const [narrow] = [...(columns.read('registrations', ['id', 'area'])?.values() ?? [])];
    expect(inPart(narrow ?? {}, ['id', 'client', 'area'])).toEqual({ id: 'R1', area: 9 });
  });
});

/** A roster of 1.2 MB with two hundred registrations, opened with a cache folder. */
async function large() {
  const place = await freshRoster();
  const want = ['clients', 'events', 'registrations'] as const;
  await place.store.transact(
    want,
    stampOf(),
    (roster) => {
      const change = edit(roster, now);
      const event = change.add('events', { name: 'Salon', start: '2026-04-17' });
      for (let i = 1; i <= 200; i++) {
        const client = change.add('clients', {
          kind: 'person',
          name: `Guest ${i}`,
          notes: 'x'.repeat(6_000),
        });
        const fee = { amount: 100 * (i % 3), currency: 'CNY' };
        change.add('registrations', {
          client,
          event,
          status: i % 4 ? 'attended' : 'registered',
          fee,
          ticket: '票',
        });
      }
      return { changes: change.changes(), answer: null };
    },
    { bringUpToDate: true },
  );
  const notes = freshFolder();
  const open = () => openStore(place.path, { notes });
  const kept = () => readdirSync(notes).find((name) => name.endsWith('.registrations'));
  const age = () => postdateNotes(notes);
  const facts = async () => {
    const { registrations } = await (await open()).read([
      { from: 'registrations', fields: registrationFacts },
    ]);
    return [...registrations].map(([id, record]) => [id, inPart(record, registrationFacts)]);
  };
  const parsed = async () => {
    const { registrations } = await (await openStore(place.path)).read(['registrations']);
    return [...registrations].map(([id, record]) => [id, inPart(record, registrationFacts)]);
  };
  return { ...place, notes, open, kept, age, facts, parsed };
}

describe('a collection of which only some fields are asked for', () => {
  test('is read by its columns once they are kept, and shows the same', async () => {
    const { age, facts, parsed, kept, notes } = await large();
    expect(kept()).toBeUndefined();
    const expected = await parsed();
    expect(await facts()).toEqual(expected);
    age();
    expect(await facts()).toEqual(expected);
    // What nobody would read out of the roster tells that it was not looked at.
    const file = join(notes, kept() ?? '');
    writeFileSync(file, readFileSync(file, 'latin1').replaceAll('"attended"', '"invited" '), 'latin1');
    age();
    expect((await facts()).filter(([, record]) => JSON.stringify(record).includes('invited'))).toHaveLength(
      150,
    );
  });

  test('is not gone through for the records about one client, which are whole nevertheless', async () => {
    const { age, facts, open, path, kept, notes } = await large();
    const about = async (client: string, store = open()) => [
      ...(await (await store).read([{ from: 'registrations', client }])).registrations.values(),
    ];
    const expected = await about('C0007', openStore(path));
    expect(expected).toMatchObject([{ id: 'R00007', ticket: '票' }]);
    await facts();
    age();
    expect(await about('C0007')).toEqual(expected);
    expect(await about('C0999')).toEqual([]);
    const file = join(notes, kept() ?? '');
    writeFileSync(file, readFileSync(file, 'latin1').replace('"C0007"', '"C0999"'), 'latin1');
    age();
    expect(await about('C0007')).toEqual([]);
    expect(await about('C0999')).toEqual(expected);
  });

  test('shows what was changed since, and is read anew once the file is written', async () => {
    const { age, facts, parsed, open } = await large();
    await facts();
    age();
    const cancel = async (id: string) => {
      const want = [{ from: 'registrations', ids: [id] }] as const;
      await (await open()).transact(want, stampOf(), (roster) => {
        const change = edit(roster, now);
        change.set('registrations', id, { status: 'cancelled' });
        change.add('registrations', { client: 'C0001', event: 'E001', status: 'pending' });
        return { changes: change.changes(), answer: null };
      });
    };
    await cancel('R00007');
    expect(await facts()).toEqual(await parsed());
    expect(await (await open()).save(now)).toBe(true);
    age();
    expect(await facts()).toEqual(await parsed());
    expect(await facts()).toHaveLength(201);
  });

  test('is not read by columns hardly younger than the file', async () => {
    const { facts, parsed, kept, notes } = await large();
    await facts();
    const file = join(notes, kept() ?? '');
    writeFileSync(file, readFileSync(file, 'latin1').replaceAll('"attended"', '"invited" '), 'latin1');
    expect(await facts()).toEqual(await parsed());
  });
});
