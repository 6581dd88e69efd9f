/** Who is meant by something typed: an id, an e-mail, a phone number, a name, pinyin, a company. */
import { fail } from './errors.ts';
import { emailMeaning, longestRef } from './find/address.ts';
import { type MatchKind, type Meaning, matchKinds, nameMeaning, phoneMeaning } from './find/meaning.ts';
import { candidatesFrom, nearNames } from './find/named.ts';
import type { Client } from './records/client.ts';
import { type Roster, typedId } from './roster.ts';

export interface Match {
  readonly client: Client;
  readonly by: MatchKind;
}

/** Everybody `ref` may mean, the surest first; where it is an id, an address or a number, nobody else. An id that was merged away means whom it went into. */
export function findClients({ clients }: Roster<'clients'>, ref: string): Match[] {
  const typed = ref.trim().slice(0, longestRef);
  if (typed === '') return [];
  const byId = clients.get(typed) ?? clients.get(typedId('clients', typed));
  if (byId) return [{ client: byId, by: 'id' }];
  const merged = holderOf(clients, typedId('clients', typed));
  if (merged) return [{ client: merged, by: 'id' }];
  const contact = typed.includes('@') ? emailMeaning(typed) : phoneMeaning(typed);
  const matches = contact ? ranked(clients, contact) : [];
  return matches.length > 0 ? matches : ranked(clients, nameMeaning(typed));
}

/** The client of an id, or the one it was merged into. */
export function clientById(clients: ReadonlyMap<string, Client>, ref: string): Client | undefined {
  const id = typedId('clients', ref);
  return clients.get(id) ?? holderOf(clients, id);
}

/** Whoever a client of that id was merged into. */
function holderOf(clients: ReadonlyMap<string, Client>, id: string): Client | undefined {
  if (id === '') return undefined;
  for (const client of clients.values()) if (client.formerIds?.includes(id)) return client;
  return undefined;
}

/**
 * The one client meant. Throws `client.unknown` or `client.ambiguous`; somebody archived is meant only where nobody else is, and of several
 * who are meant as surely those of `likely` alone, where any of them are.
 */
export function resolveClient(
  roster: Roster<'clients'>,
  ref: string,
  likely: (id: string) => boolean = () => true,
): Client {
  const matches = findClients(roster, ref);
  const [best] = matches;
  if (!best) throw fail('client.unknown', { ref, near: nearNames(ref, [...roster.clients.values()]) });
  const alike = matches.filter(({ by }) => by === best.by).map(({ client }) => client);
  const present = alike.filter(({ archived }) => archived === undefined);
  const meant = present.length > 0 ? present : alike;
  const chosen = meant.filter(({ id }) => likely(id));
  return soleOf(chosen.length > 0 ? chosen : meant, ref);
}

/** The only one of those `ref` may mean. Throws `client.ambiguous`. */
export function soleOf(clients: readonly Client[], ref: string): Client {
  const [only] = clients;
  if (only && clients.length === 1) return only;
  throw fail('client.ambiguous', { ref, ...candidatesFrom(clients, contactLine) });
}

function contactLine({ organisation, emails, phones }: Client): string {
  const contact = emails?.[0]?.value ?? phones?.[0]?.value ?? phones?.[0]?.typed;
  return [organisation, contact].filter((one) => one !== undefined).join('  ');
}

function ranked(clients: ReadonlyMap<string, Client>, meaning: Meaning): Match[] {
  const byKind = new Map<MatchKind, Match[]>(matchKinds.map((kind) => [kind, []]));
  for (const client of clients.values()) {
    const by = meaning(client);
    if (by) byKind.get(by)?.push({ client, by });
  }
  return [...byKind.values()].flat();
}
