/** The one client a command changes: an id is found without reading anybody else, anything else is looked for among all. */
import { fail } from '../domain/errors.ts';
import type { Client } from '../domain/records/client.ts';
import { idOf, numberOf, type Roster } from '../domain/roster.ts';
import type { Want } from '../store/store.ts';

export interface Meant {
  readonly want: Want<'clients'>;
  /** Throws `client.unknown` or `client.ambiguous`. */
  readonly in: (roster: Roster<'clients'>) => Client;
}

export async function clientMeant(ref: string): Promise<Meant> {
  const number = numberOf('clients', ref);
  if (number === 0) {
    // What reads names, pinyin and numbers is loaded where one was typed.
    const { resolveClient } = await import('../domain/find.ts');
    return { want: 'clients', in: (roster) => resolveClient(roster, ref) };
  }
  const inFull = idOf('clients', number);
  return {
    want: { from: 'clients', ids: [ref, inFull] },
    in: ({ clients }) => {
      const client = clients.get(ref) ?? clients.get(inFull);
      if (client === undefined) throw fail('client.unknown', { ref, near: [] });
      return client;
    },
  };
}
