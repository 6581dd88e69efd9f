/** Who stands at the door of an event: found by the code on the ticket, else as clients are found. */
import { groupBy } from '../../lib/collect.ts';
import { fold } from '../../lib/text/fold.ts';
import { isCheckedIn } from '../edition/participation.ts';
import { findClients, resolveClient, soleOf } from '../find.ts';
import type { Client } from '../records/client.ts';
import type { Registration } from '../records/registration.ts';
import type { Roster } from '../roster.ts';

/** Of the registrations of an event those `typed` may mean, the surest first, of one order who is not in yet; all of them where nothing was typed. */
export function meantAtDoor(
  roster: Roster<'clients'>,
  registrations: readonly Registration[],
  typed: string,
): readonly Registration[] {
  if (typed.trim() === '') return registrations;
  const ticketed = withCode(registrations, typed);
  if (ticketed.length > 0)
    return [...ticketed].sort((a, b) => Number(isCheckedIn(a)) - Number(isCheckedIn(b)));
  const byClient = groupBy(registrations, ({ client }) => client);
  const own = new Map([...byClient.keys()].flatMap((id) => pairOf(roster.clients, id)));
  return findClients({ ...roster, clients: own }, typed).flatMap(
    ({ client: { id } }) => byClient.get(id) ?? [],
  );
}

/** A number of fewer letters is on the list of any event. */
const shortestElsewhere = 5;

/** Of several of a name whoever is expected; by a ticket for another event, too, where the words mean nobody else. Throws `client.unknown`, or `client.ambiguous` as for an order of several people. */
export function clientAtDoor(
  roster: Roster<'clients' | 'registrations'>,
  registrations: readonly Registration[],
  typed: string,
): Client {
  const holders = new Map(
    withCode(registrations, typed).flatMap(({ client }) => pairOf(roster.clients, client)),
  );
  if (holders.size > 0) return soleOf([...holders.values()], typed);
  const isCode = typed.length >= shortestElsewhere;
  const [elsewhere] = isCode ? withCode([...roster.registrations.values()], typed) : [];
  const holder = elsewhere && roster.clients.get(elsewhere.client);
  if (holder && findClients(roster, typed).length === 0) return holder;
  const here = new Set(registrations.map(({ client }) => client));
  return resolveClient(roster, typed, (id) => here.has(id));
}

/** By the order, or the key in the tool the ticket is from: as it is printed, without the name of the tool; by its id here as well. */
export function withCode(registrations: readonly Registration[], typed: string): readonly Registration[] {
  const wanted = fold(typed);
  return registrations.filter(({ id, order, key, otherKeys = [] }) =>
    [id, order, key, ...otherKeys].some((code) => {
      if (code === undefined) return false;
      const folded = fold(code);
      return folded === wanted || folded.slice(folded.indexOf(':') + 1) === wanted;
    }),
  );
}

function pairOf(clients: ReadonlyMap<string, Client>, id: string): readonly (readonly [string, Client])[] {
  const client = clients.get(id);
  return client === undefined ? [] : [[id, client]];
}
