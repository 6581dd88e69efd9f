/** The one client a command changes: an id is found without reading anybody else, anything else is looked for among all. */
import type { Client } from '../domain/records/client.ts';
import { type Roster, typedId } from '../domain/roster.ts';
import type { Want } from '../store/store.ts';

export interface Meant {
  readonly want: Want<'clients'>;
  /** Throws `client.unknown` or `client.ambiguous`. */
  readonly in: (roster: Roster<'clients'>) => Client;
}

/** Nobody has this id: it may be that of somebody who was merged into another. */
class Absent extends Error {}

/** Does `work`, which reads or writes what it wants in one go; a second time where nobody was found by the id that was typed. */
export async function forClient<T>(ref: string, work: (meant: Meant) => Promise<T>): Promise<T> {
  const id = typedId('clients', ref.trim());
  try {
    if (id !== '') return await work(byId(id));
  } catch (error) {
    if (!(error instanceof Absent)) throw error;
  }
  // What reads names, pinyin and numbers is loaded where one was typed.
  const { resolveClient } = await import('../domain/find.ts');
  return work({ want: 'clients', in: (roster) => resolveClient(roster, ref) });
}

function byId(id: string): Meant {
  return {
    want: { from: 'clients', ids: [id] },
    in: ({ clients }) => {
      const client = clients.get(id);
      if (client === undefined) throw new Absent();
      return client;
    },
  };
}
