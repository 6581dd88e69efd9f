import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { edit } from '../../src/domain/change/edit.ts';
import type { Store } from '../../src/store/store.ts';
import { freshRoster, now, stampOf } from './place.ts';

const addressesOf = (value: string) => [{ value, valid: true, bounced: false }];

/** Three people with addresses; long notes of the first make the roster so large that changes wait in its journal. */
async function threePeople(notes: string) {
  const place = await freshRoster();
  await place.store.transact(
    [{ from: 'clients', ids: [] }],
    stampOf(),
    (roster) => {
      const change = edit(roster, now);
      const add = (value: string, more: object = {}) =>
        change.add('clients', { kind: 'person', name: value, emails: addressesOf(value), ...more });
      add('ann@example.com', { notes });
      add('bo/b@example.com');
      add('anna@example.com');
      return { changes: change.changes(), answer: null };
    },
    { bringUpToDate: true },
  );
  return place;
}

const beginnings = [
  'ann@example.com',
  'ann',
  'bo/b@',
  'bo',
  'cy@example.com',
  '@',
  'anna@example.com.',
  'a"',
];

/** Who has such an address, by a reading of those alone and by one of all, in their order. */
async function agreed(store: Store): Promise<void> {
  const all = [...(await store.read(['clients'])).clients];
  for (const beginning of beginnings) {
    const { clients } = await store.read([{ from: 'clients', beginning }]);
    const has = ([, { emails }]: (typeof all)[number]) =>
      emails?.some(({ value }) => value.startsWith(beginning)) === true;
    expect([...clients].filter(has), beginning).toEqual(all.filter(has));
  }
}

const spellings: readonly (readonly [string, (json: string) => string])[] = [
  ['as it was written', (json) => json],
  ['with an address in escapes', (json) => json.replaceAll('"ann@', '"\\u0061nn@')],
  ['with an escaped slash', (json) => json.replaceAll('bo/b@', 'bo\\/b@')],
  ['with a space before each value', (json) => json.replaceAll('"value":"', '"value": "')],
  ['with two records in one line', (json) => json.replace(',\n{"id":"C0002"', ',{"id":"C0002"')],
  ['with a record over several lines', (json) => json.replace('"emails":[', '\n "emails": [\n')],
  ['with an id twice', (json) => json.replace('"id":"C0003"', '"id":"C0001"')],
  ['with an id twice, once without the address', (json) => json.replace('"id":"C0001"', '"id":"C0002"')],
  ['indented', (json) => JSON.stringify(JSON.parse(json), null, 2)],
];

describe('records in which a text begins so', () => {
  test.each(spellings)('are those of a whole reading, the file %s', async (_, change) => {
    const { path, store } = await threePeople('');
    writeFileSync(path, change(readFileSync(path, 'utf8')));
    await agreed(store);
  });

  test('are those of the present, whatever the journal has since', async () => {
    const { path, store } = await threePeople('王'.repeat(400_000));
    const snapshot = readFileSync(path, 'utf8');
    const set = (id: string, value: string) =>
      store.transact([{ from: 'clients', ids: [id] }], stampOf(), (roster) => {
        const change = edit(roster, now);
        change.set('clients', id, { emails: addressesOf(value) });
        return { changes: change.changes(), answer: null };
      });
    await set('C0003', 'cy@example.com');
    await agreed(store);
    await set('C0002', 'ann@example.com');
    await agreed(store);
    expect(readFileSync(path, 'utf8')).toBe(snapshot);
  });
});
