/** Who said no to a channel, or is never to be reached by it: also whoever shares the address or number with somebody who did. */
import { heldIn } from '../../lib/collect.ts';
import { once } from '../../lib/once.ts';
import { contactsOf } from '../identity/party/party.ts';
import type { Client } from '../records/client.ts';

export type Refusals = (client: Client) => readonly string[];

/** What a message by a channel goes to; what goes to a person or a house is nobody else's. */
const goesTo: Readonly<Record<string, (contact: string) => boolean>> = {
  email: (contact) => contact.includes('@'),
  phone: (contact) => !contact.includes('@'),
  sms: (contact) => !contact.includes('@'),
};

/** Contacts are looked through once, when the first client is asked about. */
export function refusalsAmong(clients: () => Iterable<Client>): Refusals {
  const refused = once(() => {
    const channels = new Map<string, Set<string>>();
    for (const client of clients())
      for (const channel of refusedBy(client))
        for (const contact of contactsOf(client))
          if (goesTo[channel]?.(contact)) heldIn(channels, contact, () => new Set<string>()).add(channel);
    return channels;
  });
  return (client) => [
    ...new Set([
      ...refusedBy(client),
      ...contactsOf(client).flatMap((contact) => [...(refused().get(contact) ?? [])]),
    ]),
  ];
}

function refusedBy({ consent = {}, forbiddenChannels = [] }: Client): readonly string[] {
  return [
    ...forbiddenChannels,
    ...Object.keys(consent).filter((channel) => consent[channel]?.state === 'no'),
  ];
}
