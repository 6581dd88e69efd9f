/** The one client meant: an id is found without reading anybody else, by anything else only those are read whom it may mean. */
import type { Client } from '../../domain/records/client.ts';
import { type Roster, typedId } from '../../domain/roster.ts';
import type { Want } from '../../store/store.ts';

export interface Meant {
  readonly want: Want<'clients'>;
  /** Throws `client.unknown` or `client.ambiguous`. */
  readonly in: (roster: Roster<'clients'>) => Client;
}

/** Nobody of those wanted is meant. */
class Absent extends Error {}

/** Does `work`, which reads or writes what it wants in one go; again with more of the roster where nobody meant was in it. */
export async function forClient<T>(ref: string, work: (meant: Meant) => Promise<T>): Promise<T> {
  for (const meant of [byId, byTraces]) {
    try {
      return await work(await meant(ref));
    } catch (error) {
      if (!(error instanceof Absent)) throw error;
    }
  }
  return work(await amongAll(ref));
}

async function byId(ref: string): Promise<Meant> {
  const id = typedId('clients', ref.trim());
  if (id === '') throw new Absent();
  return {
    want: { from: 'clients', ids: [id] },
    in: ({ clients }) => {
      const client = clients.get(id);
      if (client === undefined) throw new Absent();
      return client;
    },
  };
}

/** What reads names, pinyin and numbers is loaded where one was typed. */
async function byTraces(ref: string): Promise<Meant> {
  const [want, { findClients, resolveClient }] = await Promise.all([
    wantOf(ref),
    import('../../domain/find.ts'),
  ]);
  return {
    want,
    in: (roster) => {
      if (findClients(roster, ref).length === 0) throw new Absent();
      return resolveClient(roster, ref);
    },
  };
}

/** Whoever asks for somebody unknown is told whose names are near. */
async function amongAll(ref: string): Promise<Meant> {
  const { resolveClient } = await import('../../domain/find.ts');
  return { want: 'clients', in: (roster) => resolveClient(roster, ref) };
}

/** Everybody whom `ref` may mean that is nobody's id. */
export async function wantOf(ref: string): Promise<Want<'clients'>> {
  const { tracesIn } = await import('../../domain/find/traces.ts');
  return { from: 'clients', traces: tracesIn(ref) };
}
