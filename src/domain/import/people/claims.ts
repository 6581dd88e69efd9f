/** What each row of a file tells of whose it is: the client it is known to be about, and the keys it may be known by. */
import { once } from '../../../lib/once.ts';
import type { Draft } from '../../draft.ts';
import type { Claim } from '../../identity.ts';
import type { Client } from '../../records/client.ts';
import type { Roster } from '../../roster.ts';
import type { ByHand } from '../known/by-hand.ts';
import { holderOf, type KnownKeys, knownKeys, rowKeys } from '../known/keys.ts';
import type { KnownRows } from '../known/known-rows.ts';
import { ownRecord } from '../known/own-record.ts';

export interface ClaimOptions {
  readonly tool: string;
  readonly event: string | null;
  /** Whom rows told of before. */
  readonly rowsBefore: KnownRows;
  readonly byHand: ByHand;
}

export interface Claimed {
  readonly claims: readonly Claim[];
  /** The client that holds the very registration or row, by place in the list of rows. */
  readonly seen: readonly (string | null)[];
  /** The key of a row whose source gives it none. */
  readonly keyOf: (at: number) => string | null;
}

export function claimsOf(
  rows: readonly Draft[],
  roster: Roster<'clients' | 'registrations'>,
  { tool, event, rowsBefore, byHand }: ClaimOptions,
): Claimed {
  const { clients } = roster;
  const known = knownKeys(roster, event);
  const keys = once(() => rowKeys(rows, tool, event));
  const keyOf = (at: number) => keys()[at] ?? null;
  const seen = rows.map(({ person, registration }, at) => {
    const key = registration?.key;
    if (key !== undefined) return holderOf(known.registrations.get(key), person, clients);
    return known.anyRows && (person.keys ?? none).length === 0
      ? (known.clients.get(keyOf(at) ?? '')?.[0] ?? null)
      : null;
  });
  const claims = rows.map((row, at) => ({
    person: row.person,
    buyer: contactsOfBuyer(row.buyer),
    client: rowsBefore[at]?.client ?? seen[at] ?? ownRecord(row, clients) ?? clientByKey(row, known, clients),
    isSettled: rowsBefore[at] !== undefined || isKeptByRenamed(row, seen[at]),
    keys: sourceKeys(row),
  }));
  return { claims, seen, keyOf };

  /** Under its key the ticket still has the name that somebody changed by hand: nobody handed it on. */
  function isKeptByRenamed({ person: { name } }: Draft, holder: string | null | undefined): boolean {
    const client = clients.get(holder ?? '');
    return client !== undefined && client.name !== name && byHand.isRenamed(client, name);
  }
}

const none: readonly never[] = [];

function sourceKeys({ person, registration }: Draft): readonly string[] {
  const keys = person.keys ?? none;
  return registration?.key === undefined
    ? keys
    : keys.length === 0
      ? [registration.key]
      : [...keys, registration.key];
}

function contactsOfBuyer(buyer: Draft['buyer']): readonly string[] {
  if (!buyer) return none;
  const phones = buyer.phones.flatMap(({ value, valid }) => (valid && value !== null ? [value] : []));
  return [...buyer.emails.flatMap(({ value, valid }) => (valid ? [value] : [])), ...phones];
}

function clientByKey(
  { person }: Draft,
  known: KnownKeys,
  clients: ReadonlyMap<string, Client>,
): string | null {
  for (const key of person.keys ?? none) {
    const client = holderOf(known.clients.get(key), person, clients);
    if (client !== null) return client;
  }
  return null;
}
