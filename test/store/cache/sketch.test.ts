import { readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edit } from '../../../src/domain/change/edit.ts';
import { UserError } from '../../../src/domain/errors.ts';
import { tracesIn } from '../../../src/domain/find/traces.ts';
import { findClients, resolveClient } from '../../../src/domain/find.ts';
import type { Roster } from '../../../src/domain/roster.ts';
import { openStore } from '../../../src/store/open.ts';
import { freshFolder } from '../../support/folder.ts';
import { somebody, typedText } from '../../support/people.ts';
import { freshRoster, now, postdateNotes, stampOf } from '../place.ts';

/** A roster of 1.2 MB with three hundred people in it, and how to open it with a cache folder. */
async function large() {
  const place = await freshRoster();
  // However the others are drawn, one has a name of their own.
  const people = [...fc.sample(somebody, 299), { name: 'Quentin Zabriskie' }];
  await place.store.transact(
    [{ from: 'clients', ids: [] }],
    stampOf(),
    (roster) => {
      const change = edit(roster, now);
      for (const person of people)
        change.add('clients', { kind: 'person', ...person, notes: 'x'.repeat(4_000) });
      return { changes: change.changes(), answer: null };
    },
    { bringUpToDate: true },
  );
  const notes = freshFolder();
  const open = () => openStore(place.path, { notes });
  const age = () => postdateNotes(notes);
  const kept = () => join(notes, readdirSync(notes).find((name) => name.endsWith('.sketch')) ?? '');
  const read = async (ref: string) =>
    (await open()).read([{ from: 'clients', traces: tracesIn(ref) }]) as Promise<Roster<'clients'>>;
  const all = async () => (await openStore(place.path)).read(['clients']);
  /** Keeps a note and a sketch that are old enough to be believed. */
  const keep = async () => {
    await (await open()).read(['clients']);
    await read('王芳');
    age();
  };
  return { ...place, notes, open, age, kept, read, all, keep };
}

/** Who is found and by what, and who is the one meant or what is said where that is not one. */
function outcome(roster: Roster<'clients'>, ref: string) {
  const found = findClients(roster, ref).map(({ client, by }) => [client.id, by]);
  if (found.length === 0) return { found };
  try {
    return { found, one: resolveClient(roster, ref) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { found, code: error.code, params: error.params };
  }
}

const texts = () => fc.sample(typedText, 300).filter((text) => !/^\s*c\d+\s*$/i.test(text.normalize('NFKC')));

describe('whoever is looked for by a sketch', () => {
  test('is who is found among all, and few others are read', async () => {
    const { keep, read, all } = await large();
    await keep();
    const everybody = await all();
    let asked = 0;
    let seen = 0;
    for (const text of texts()) {
      const few = await read(text);
      expect([text, outcome(few, text)]).toEqual([text, outcome(everybody, text)]);
      asked++;
      seen += few.clients.size;
    }
    expect(seen / asked).toBeLessThan(everybody.clients.size / 4);
  });

  test('is found as they are now, and so is who came since', async () => {
    const { keep, read, all, open } = await large();
    await keep();
    await (await open()).transact(['clients'], stampOf(), (roster) => {
      const change = edit(roster, now);
      change.set('clients', 'C0007', { name: '曾晓乐', emails: undefined, phones: undefined });
      change.set('clients', 'C0008', { name: 'Nobody Else' });
      change.remove('clients', 'C0009');
      change.add('clients', { kind: 'person', name: 'Ann Hull', formerIds: ['C9003'] });
      return { changes: change.changes(), answer: null };
    });
    const everybody = await all();
    for (const text of [...texts(), '曾晓乐', 'else', 'C9003', 'Ann Hull'])
      expect([text, outcome(await read(text), text)]).toEqual([text, outcome(everybody, text)]);
  });

  test('is looked for by those who write, too', async () => {
    const { keep, open, all } = await large();
    await keep();
    const want = [{ from: 'clients' as const, traces: tracesIn('quentin zabriskie') }];
    const everybody = await all();
    const { answer } = await (await open()).transact(want, stampOf(), (roster) => ({
      changes: [],
      answer: {
        found: outcome(roster, 'quentin zabriskie'),
        read: roster.clients.size,
        counters: roster.counters,
      },
    }));
    expect(answer.found).toEqual(outcome(everybody, 'quentin zabriskie'));
    expect(answer.read).toBeLessThan(everybody.clients.size);
    expect(answer.counters.clients).toBe(300);
  });
});

describe('a sketch', () => {
  test('holds no text of anybody, and is readable by its owner alone', async () => {
    const { keep, kept } = await large();
    await keep();
    expect(statSync(kept()).mode & 0o777).toBe(0o600);
    const bytes = readFileSync(kept());
    for (const text of ['Hull', 'hull', '王芳', 'example', '13800', '0000042', 'wangf'])
      expect([text, bytes.includes(text)]).toEqual([text, false]);
  });

  /** All marks gone: whoever goes by it finds nobody. */
  const wiped = (file: string) => {
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(0, bytes.indexOf(10) + 1));
  };
  const found = async (place: Awaited<ReturnType<typeof large>>) => (await place.read('王芳')).clients.size;

  test('is gone by while the file is as it was', async () => {
    const place = await large();
    await place.keep();
    wiped(place.kept());
    place.age();
    expect(await found(place)).toBe(0);
  });

  test.each<[string, (place: Awaited<ReturnType<typeof large>>) => unknown]>([
    ['is not believed where it is hardly younger than the file', ({ kept }) => wiped(kept())],
    [
      'is void once the file is written',
      async ({ kept, age, store }) => {
        wiped(kept());
        await store.transact(
          [{ from: 'clients', ids: ['C0001'] }],
          stampOf(),
          (roster) => {
            const change = edit(roster, now);
            change.set('clients', 'C0001', { city: 'Oslo' });
            return { changes: change.changes(), answer: null };
          },
          { bringUpToDate: true },
        );
        age();
      },
    ],
    [
      'that was cut short is none',
      ({ kept, age }) => {
        wiped(kept());
        truncateSync(kept(), statSync(kept()).size - 1);
        age();
      },
    ],
    [
      'of another program is none',
      ({ kept, age }) => {
        wiped(kept());
        writeFileSync(kept(), readFileSync(kept(), 'latin1').replace('"maker":"', '"maker":"x'), 'latin1');
        age();
      },
    ],
    [
      'that is something else is none',
      ({ kept, age }) => {
        writeFileSync(kept(), 'torn');
        age();
      },
    ],
  ])('%s', async (_, spoil) => {
    const place = await large();
    await place.keep();
    await spoil(place);
    expect(await found(place)).toBe(300);
  });

  test('is not made of a roster in which somebody gave an id by hand', async () => {
    const place = await large();
    writeFileSync(place.path, readFileSync(place.path, 'utf8').replace('"id":"C0300"', '"id":"C300"'));
    await place.store.save(now);
    expect((await place.store.read(['clients'])).clients.has('C300')).toBe(true);
    await place.keep();
    expect(readdirSync(place.notes).filter((name) => name.endsWith('.sketch'))).toEqual([]);
    expect(await found(place)).toBe(300);
  });
});
