/** A separate roster for each test, in a folder that is removed afterwards. */
import { readdirSync, readFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { canonical } from '../../src/domain/change/canonical.ts';
import { edit } from '../../src/domain/change/edit.ts';
import { collectionNames, type Roster } from '../../src/domain/roster.ts';
import { createStore } from '../../src/store/create.ts';
import { openStore } from '../../src/store/open.ts';
import type { Committed, Stamp, Store } from '../../src/store/store.ts';
import { freshFolder } from '../support/folder.ts';
import { changesOf, minute, type Step } from '../support/random-steps.ts';

export const now = '2026-11-24T09:00:00.000Z';

export const stampOf = (command = 'client add'): Stamp => ({ at: now, by: 'ann', command });

export interface Place {
  readonly folder: string;
  readonly path: string;
  readonly journal: string;
  readonly lock: string;
  readonly store: Store;
}

/** An empty roster in a file. */
export async function freshRoster(): Promise<Place> {
  const folder = freshFolder();
  const path = join(folder, 'roster.json');
  const store = await createStore(path, { settings: { zone: 'UTC' }, stamp: stampOf('init') });
  return {
    folder,
    path,
    journal: join(folder, 'roster.journal'),
    lock: join(folder, 'roster.lock'),
    store,
  };
}

/** Adds clients of these names in one step; answers their ids. */
export async function addClients(store: Store, ...names: readonly string[]): Promise<readonly string[]> {
  const { answer } = await store.transact([{ from: 'clients', ids: [] }], stampOf(), (roster) => {
    const change = edit(roster, now);
    const ids = names.map((name) => change.add('clients', { kind: 'person', name }));
    return { changes: change.changes(), answer: ids };
  });
  return answer;
}

/** Gives one client other notes. */
export function setNotes(store: Store, id: string, notes: string): Promise<Committed<null>> {
  return store.transact([{ from: 'clients', ids: [id] }], stampOf('client edit'), (roster) => {
    const change = edit(roster, now);
    change.set('clients', id, { notes });
    return { changes: change.changes(), answer: null };
  });
}

export async function clientNames(store: Store): Promise<readonly string[]> {
  const { clients } = await store.read(['clients']);
  return [...clients.values()].map(({ name }) => name);
}

/** The canonical export of all that a store holds. */
export async function canonicalOf(store: Store): Promise<string> {
  return [...canonical((await store.read(collectionNames)) as Roster)].join('');
}

/** Every file of a folder with its bytes, to see that nothing was touched. */
export function filesIn(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'latin1')]),
  );
}

/** Each step is a write of its own, and the changes of the first are of minute `from`. */
export async function takeSteps(path: string, all: readonly Step[], from: number): Promise<void> {
  const store = await openStore(path);
  for (const [at, step] of all.entries())
    await store.transact(collectionNames, stampOf(), (roster) => ({
      changes: changesOf(roster as Roster, step, minute(from + at)),
      answer: null,
    }));
}

/** Dates the notes so long after what they are of that they are believed. */
export function postdateNotes(notes: string): void {
  const later = new Date('2099-01-01');
  for (const name of readdirSync(notes)) utimesSync(join(notes, name), later, later);
}
