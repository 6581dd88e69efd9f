/** What figures ask of a client: how complete they are, and not who they are. */
import type { Client } from '../../records/client.ts';
import type { AnyRecord } from '../../roster.ts';
import type { View } from '../../view.ts';

export interface ClientFacts {
  readonly id: string;
  /** How many of the things one should know of a client are known; the role is told by their registrations too. */
  readonly known: number;
  readonly hasRole: boolean;
  /** E-mail addresses and phone numbers, and how many of them cannot be used. */
  readonly contacts: number;
  readonly unusable: number;
  /** Somebody sent them. */
  readonly isReferred: boolean;
  /** There where they are archived. */
  readonly archived?: true;
  /** Those by which they are counted that somebody set by hand; why, and who it was, is left out. */
  readonly setLabels?: NonNullable<Client['setLabels']>;
}

/** Name, an e-mail or phone that can be used, organisation, role, city or country, industry, source. */
export const thingsToKnow = 7;

export function clientFacts(client: Client): ClientFacts {
  const contacts = [...(client.emails ?? []), ...(client.phones ?? [])];
  const unusable = contacts.filter(({ valid, bounced }) => !valid || bounced);
  const { name, organisation, city, country, industry, sourceChannel, roles = [] } = client;
  const known = [
    name,
    contacts.length > unusable.length,
    organisation,
    roles.length > 0,
    city || country,
    industry,
    sourceChannel,
  ];
  return {
    id: client.id,
    known: known.filter(Boolean).length,
    hasRole: roles.length > 0,
    contacts: contacts.length,
    unusable: unusable.length,
    isReferred: client.referredBy !== undefined,
    ...(client.archived === undefined ? {} : { archived: true }),
    ...setByHand(client),
  };
}

function setByHand({ setLabels = [] }: Client): Pick<ClientFacts, 'setLabels'> {
  const counted = setLabels.filter(({ label }) => label === 'stage' || label === 'lifecycle');
  return counted.length === 0 ? {} : { setLabels: counted.map((one) => ({ ...one, reason: '', by: '' })) };
}

export function clientFactsOf(clients: ReadonlyMap<string, Client>): ReadonlyMap<string, ClientFacts> {
  return new Map([...clients].map(([id, client]) => [id, clientFacts(client)]));
}

/** The same as what a store may keep: nothing of it tells who somebody is. */
export const clientFactsView: View = {
  name: 'facts',
  // A part of the program is named after what stands in it.
  maker: import.meta.url.slice(import.meta.url.lastIndexOf('/') + 1),
  fields: [
    'id',
    'known',
    'hasRole',
    'contacts',
    'unusable',
    'isReferred',
    'archived',
    'setLabels',
  ] satisfies (keyof ClientFacts)[],
  of: (client) => clientFacts(client as Client) as unknown as AnyRecord,
};
