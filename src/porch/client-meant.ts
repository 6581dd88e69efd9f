/** The one client a command changes: an id is found without reading anybody else, anything else is looked for among all. */
import { fail } from '../domain/errors.ts';
import type { Client } from '../domain/records/client.ts';
import { type Roster, typedId } from '../domain/roster.ts';
import type { Want } from '../store/store.ts';

export interface Meant {
  readonly want: Want<'clients'>;
  /** Throws `client.unknown` or `client.ambiguous`. */
  readonly in: (roster: Roster<'clients'>) => Client;
}

export async function clientMeant(ref: string): Promise<Meant> {
  const id = typedId('clients', ref.trim());
  if (id === '') {
    // What reads names, pinyin and numbers is loaded where one was typed.
    const { resolveClient } = await import('../domain/find.ts');
    return { want: 'clients', in: (roster) => resolveClient(roster, ref) };
  }
  return {
    want: { from: 'clients', ids: [id] },
    in: ({ clients }) => {
      const client = clients.get(id);
      if (client === undefined) throw fail('client.unknown', { ref, near: [] });
      return client;
    },
  };
}
