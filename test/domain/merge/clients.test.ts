import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonical } from '../../../src/domain/change/canonical.ts';
import { edit } from '../../../src/domain/change/edit.ts';
import { referencesOf, referringTo } from '../../../src/domain/change/references.ts';
import { inverse } from '../../../src/domain/change/undo.ts';
import { findClients } from '../../../src/domain/find.ts';
import { mergeClients, mergeCollections } from '../../../src/domain/merge/clients.ts';
import type { Client } from '../../../src/domain/records/client.ts';
import {
  type AnyRecord,
  apply,
  type Change,
  collectionNames,
  type Roster,
} from '../../../src/domain/roster.ts';
import { flawOf } from '../../../src/store/document/check.ts';
import { file, known } from '../import/files.ts';
import { client, importing, now, person, registered, rosterOf, row, sheet } from '../import/hand-made.ts';

const later = '2026-12-01T09:00:00.000Z';
const text = (roster: Roster) => [...canonical(roster)].join('');

function merging(roster: Roster, kept: string, gone: string) {
  const change = edit(roster, later, { command: 'client merge' });
  const merged = mergeClients(change, roster, kept, gone);
  const changes: readonly Change[] = change.changes();
  return { merged, changes, roster: apply(roster, changes) };
}

/** References that lead nowhere. */
function dangling(roster: Roster): string[] {
  return collectionNames.flatMap((name) =>
    [...(roster[name] as ReadonlyMap<string, AnyRecord>).values()].flatMap((record) =>
      [...referencesOf(name, record)].flatMap(({ to, id, path }) =>
        roster[to].has(id) ? [] : `${record.id}.${path} -> ${id}`,
      ),
    ),
  );
}

/** A roster that two files were imported into, and two of its clients. */
const pair = fc
  .tuple(file, file, known)
  .map(([first, second, roster]) => importing(second, importing(first, roster).roster, { now: later }).roster)
  .filter(({ clients }) => clients.size > 1)
  .chain((roster) =>
    fc.tuple(
      fc.constant(roster),
      fc.shuffledSubarray([...roster.clients.keys()], { minLength: 2, maxLength: 2 }),
    ),
  );

test('a merge reads every collection that can refer to a client', () => {
  expect(mergeCollections).toEqual(expect.arrayContaining(referringTo(new Set(['clients']))));
});

test('a merge undone is the roster before, to the byte', () => {
  fc.assert(
    fc.property(pair, ([roster, [kept = '', gone = '']]) => {
      const after = merging(roster, kept, gone);
      const back = inverse([...after.changes].reverse(), after.roster);
      expect(back.kept).toEqual([]);
      expect(text(apply(after.roster, back.changes))).toBe(text(roster));
    }),
    { numRuns: 120 },
  );
});

test('after a merge nothing refers to who is gone, nothing of theirs is lost, and all of it can be stored', () => {
  fc.assert(
    fc.property(pair, ([roster, [kept = '', gone = '']]) => {
      const { changes, roster: after } = merging(roster, kept, gone);
      expect(after.clients.has(gone)).toBe(false);
      expect(dangling(after)).toEqual([]);
      for (const { collection, after: record } of changes)
        if (record) expect(flawOf(collection, record)).toBeNull();
      const stands = after.clients.get(kept);
      for (const id of [kept, gone]) {
        const before = roster.clients.get(id);
        for (const { value } of before?.emails ?? [])
          expect(stands?.emails?.map((email) => email.value)).toContain(value);
        for (const key of before?.keys ?? []) expect(stands?.keys).toContain(key);
      }
      const keysOf = ({ registrations }: Roster, ids: readonly string[]) =>
        [...registrations.values()]
          .filter((one) => ids.includes(one.client))
          .flatMap(({ key, otherKeys = [] }) => (key === undefined ? otherKeys : [key, ...otherKeys]))
          .sort();
      expect(keysOf(after, [kept])).toEqual(keysOf(roster, [kept, gone]));
      expect(findClients(after, gone)).toEqual([{ client: stands, by: 'id' }]);
    }),
    { numRuns: 120 },
  );
});

test('everything that refers to a client goes along, and so do conditions that name one', () => {
  const roster = rosterOf(
    client('C0001', 'Ann Bell', 'ann@example.com', '', { referredBy: 'C0002' }),
    client('C0002', 'A. Bell', 'bell@example.com'),
    client('C0003', 'Kim Ray', '', '', { referredBy: 'C0002' }),
  );
  const change = edit(roster, now);
  const event = change.add('events', { name: 'Salon', start: '2026-04-17' });
  change.add('registrations', { client: 'C0002', event, status: 'registered' });
  change.add('interactions', { client: 'C0002', at: now, text: 'Hello' });
  change.add('followups', {
    client: 'C0002',
    due: '2026-12-01',
    text: 'Call',
    priority: 'normal',
    state: 'open',
  });
  const survey = change.add('surveys', {
    name: 'After',
    event,
    questions: [],
    asked: [{ client: 'C0002', at: now, mode: 'terminal' }],
  });
  change.add('answers', { survey, client: 'C0002', mode: 'web', values: {}, complete: true });
  change.add('segments', { name: 'Friends', condition: 'referredBy:C0002 OR (-id:C0002,C0003 tag:vip)' });
  const before = apply(roster, change.changes());
  const { merged, roster: after } = merging(before, 'C0001', 'C0002');
  expect(merged.moved).toEqual({
    clients: 1,
    registrations: 1,
    interactions: 1,
    followups: 1,
    surveys: 1,
    answers: 1,
    segments: 1,
  });
  expect(dangling(after)).toEqual([]);
  expect(after.clients.get('C0001')?.referredBy).toBeUndefined();
  expect(after.clients.get('C0003')?.referredBy).toBe('C0001');
  expect(after.surveys.get(survey)?.asked?.[0]?.client).toBe('C0001');
  expect([...after.segments.values()][0]?.condition).toBe('referredBy:C0001 OR -id:C0001,C0003 tag:vip');
});

test('blanks are filled, the value of the day comes from whoever was touched last, what contradicts is asked', () => {
  const older: Partial<Client> = { title: 'Editor', tags: ['vip'], birthday: '1990-05-17' };
  const newer: Partial<Client> = {
    title: 'Publisher',
    city: 'Lisbon',
    tags: ['press'],
    birthday: '1991-05-18',
  };
  const roster = rosterOf(
    client('C0001', 'A. Bell', 'ann@example.com', 'Bell Ltd', older),
    client('C0002', 'Ann Bell', 'bell@example.com', 'Bell', {
      ...newer,
      updated: now,
      created: '2025-01-01T00:00:00Z',
    }),
  );
  const { merged, roster: after } = merging(roster, 'C0001', 'C0002');
  expect(after.clients.get('C0001')).toMatchObject({
    name: 'Ann Bell',
    organisation: 'Bell Ltd',
    title: 'Publisher',
    city: 'Lisbon',
    tags: ['vip', 'press'],
    birthday: '1990-05-17',
    created: '2025-01-01T00:00:00Z',
    formerIds: ['C0002'],
  });
  expect(merged.conflicts).toMatchObject([{ field: 'birthday', kept: '1990-05-17', offered: '1991-05-18' }]);
  expect([...after.reviews.values()]).toMatchObject([{ kind: 'conflict', client: 'C0001', state: 'open' }]);
});

test('a registration that two files told of becomes one; two numbered tickets and two fees stay two', () => {
  const two = (a: object, b: object) => {
    const first = importing(
      sheet([row(person('Ann Bell', 'a@example.com'), registered(a))], { file: 'a.csv' }),
    );
    const both = importing(
      sheet([row(person('Nan Bell', 'b@example.com'), registered(b))], { file: 'b.csv', tool: 'luma' }),
      first.roster,
      { now: later },
    );
    const { merged, roster } = merging(both.roster, 'C0001', 'C0002');
    return { joined: merged.joined, registrations: [...roster.registrations.values()] };
  };
  expect(two({ ticket: 'VIP' }, { key: 'luma:1', status: 'attended' })).toMatchObject({
    joined: 1,
    registrations: [{ client: 'C0001', ticket: 'VIP', key: 'luma:1', status: 'attended' }],
  });
  expect(two({ key: 'pretix:1' }, { key: 'luma:1' })).toMatchObject({
    joined: 1,
    registrations: [{ key: 'pretix:1', otherKeys: ['luma:1'] }],
  });
  expect(two({ key: 'luma:1' }, { key: 'luma:2' })).toMatchObject({
    joined: 0,
    registrations: [{ client: 'C0001' }, { client: 'C0001' }],
  });
  const fee = (amount: number) => ({ fee: { amount, currency: 'CNY' } });
  expect(two(fee(9900), { ...fee(4900), ticket: 'Day' }).joined).toBe(0);
  expect(two({ role: 'exhibitor' }, { role: 'visitor' }).joined).toBe(0);
});

test('a later row with the key or the address of who is gone finds who stands', () => {
  const files = [
    sheet([row(person('Ann Bell', 'a@example.com'), registered({ key: 'pretix:1' }))], { tool: 'pretix' }),
    sheet([row(person('Nan Bell', 'b@example.com'), registered({ key: 'luma:1' }))], { tool: 'luma' }),
    sheet([row(person('N. Bell', '', '', { keys: ['hubspot:7'] }))], { as: 'contacts', tool: 'hubspot' }),
  ] as const;
  let { roster } = importing(files[0]);
  for (const one of files.slice(1)) roster = importing(one, roster, { now: later }).roster;
  expect(roster.clients.size).toBe(3);
  for (const gone of ['C0002', 'C0003']) roster = merging(roster, 'C0001', gone).roster;
  for (const one of files) expect(importing(one, roster, { now: later }).plan.changes).toEqual([]);
});
