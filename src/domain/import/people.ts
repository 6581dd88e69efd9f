/** The people of a file: known clients are completed, new ones made, and the doubtful among them put to a person. */

import type { Edit } from '../change/edit.ts';
import type { Draft, Issue } from '../draft.ts';
import { newBook } from '../identity/party.ts';
import { identify, type Somebody } from '../identity.ts';
import { askedConflicts, recordConflicts } from '../merge/conflicts.ts';
import { type Portrait, portraitOf } from '../merge/portrait.ts';
import { withSaid } from '../merge/said.ts';
import { combine, mergePortrait } from '../merge.ts';
import type { Client, Role } from '../records/client.ts';
import type { Origin } from '../records/field.ts';
import type { Roster } from '../roster.ts';
import { withOwnOrders } from './buyer.ts';
import type { ByHand } from './by-hand.ts';
import { ofTheirPeople } from './company-rows.ts';
import { recordDoubts, sharedContacts, verdictsOf } from './doubts.ts';
import { isFoundAgain } from './found-again.ts';
import { holderOf, type KnownKeys, knownKeys, rowKeys } from './keys.ts';
import type { KnownRows } from './known-rows.ts';
import { besidesOwnId, ownRecord } from './own-record.ts';
import { placeKey, type RowVerdict } from './verdict.ts';

export interface PeopleOptions {
  readonly tool: string;
  readonly file: string;
  readonly event: string | null;
  readonly prefer?: 'new' | 'old' | undefined;
  readonly onAmbiguous: 'review' | 'new' | 'first';
  /** Roles a row names are the client's own, not those of one registration. */
  readonly withRoles: boolean;
  /** Whether a client is known from a later event than the file is about. */
  readonly isKnownLater: (client: string) => boolean;
  /** The role of everybody in the file of whom it says no other. */
  readonly role?: Role | undefined;
  /** Whom rows told of before. */
  readonly rowsBefore: KnownRows;
  /** The mark of each row. */
  readonly marks: readonly string[];
  readonly byHand: ByHand;
}

export interface PlannedPeople {
  /** The client of each row. */
  readonly clientOf: readonly string[];
  readonly made: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly reviews: number;
  readonly issues: readonly Issue[];
  readonly verdicts: readonly RowVerdict[];
}

type Needed = 'clients' | 'registrations' | 'reviews';

export function planPeople(
  draft: Edit<Needed>,
  roster: Roster<Needed>,
  told: readonly Draft[],
  options: PeopleOptions,
): PlannedPeople {
  const rows = ofTheirPeople(withOwnOrders(told), roster.clients);
  const known = knownKeys(roster, options.event);
  const keys = lazily(() => rowKeys(rows, options.tool, options.event));
  const { clients } = roster;
  const { rowsBefore, marks } = options;
  const isMarked = rows.some(({ registration }) => !registration);
  const ofRow = (at: number) => known.clients.get(keys()[at] ?? '')?.[0] ?? null;
  const seen = rows.map(({ person, registration }, at) => {
    const key = registration?.key;
    if (key !== undefined) return holderOf(known.registrations.get(key), person, clients);
    return known.anyRows && (person.keys ?? none).length === 0 ? ofRow(at) : null;
  });
  const claims = rows.map((row, at) => ({
    person: row.person,
    buyer: contactsOf(row.buyer),
    client: rowsBefore[at]?.client ?? seen[at] ?? ownRecord(row, clients) ?? clientByKey(row, known, clients),
    isSettled: rowsBefore[at] !== undefined || isKeptByRenamed(row, seen[at]),
    keys: sourceKeys(row),
  }));
  /** Under its key the ticket still has the name that somebody changed by hand: nobody handed it on. */
  function isKeptByRenamed({ person: { name } }: Draft, holder: string | null | undefined): boolean {
    const client = clients.get(holder ?? '');
    return client !== undefined && client.name !== name && options.byHand.isRenamed(client, name);
  }

  const identified = identify(claims, clients, newBook(), options.onAmbiguous === 'first');

  const asked = askedConflicts(roster.reviews.values());
  const clientOf: string[] = new Array(rows.length).fill('');
  const ids: string[] = [];
  let made = 0;
  let updated = 0;
  let reviews = 0;
  for (const somebody of identified.people) {
    const { portrait, conflicts } = portraitIn(rows, somebody.claims, options);
    const lost = lostIn(rows, somebody, identified.shared, clients);
    const offered =
      lost.length === 0
        ? portrait
        : withKeys(
            portrait,
            lost.flatMap((at) => keys()[at] ?? []),
          );
    // Of a row about an event the registration keeps the mark.
    const told = isMarked
      ? somebody.claims.flatMap((at) => (rows[at]?.registration ? none : marks[at] || none))
      : none;
    let id = somebody.client;
    if (id === null) {
      id = makeClient(draft, offered, rows[somebody.claims[0] ?? 0], told, options);
      made++;
      reviews += recordConflicts(draft, asked, id, conflicts);
    } else {
      const before = clients.get(id);
      const merged = mergePortrait((before as Portrait | undefined) ?? {}, besidesOwnId(offered, id), {
        prefer: options.prefer,
        seen: somebody.claims.every((at) => seen[at] === id),
        older: options.isKnownLater(id),
      });
      const patch = before ? options.byHand.leave('clients', before, merged.patch) : merged.patch;
      const isUpdated = Object.keys(patch).length > 0;
      const origin = withSaid(before?.origin, told);
      if (isUpdated || origin !== before?.origin) {
        const from = originOf(
          somebody.claims.map((at) => rows[at]),
          options,
        );
        draft.set('clients', id, { ...patch, origin }, from);
      }
      if (isUpdated) updated++;
      const contradicted = before
        ? options.byHand.unsettled(before, [...merged.conflicts, ...conflicts])
        : conflicts;
      reviews += recordConflicts(draft, asked, id, contradicted);
    }
    ids.push(id);
    for (const at of somebody.claims) clientOf[at] = id;
  }
  if (options.onAmbiguous !== 'new') reviews += recordDoubts(draft, identified, ids);
  const knownPeople = identified.people.filter(({ client }) => client !== null).length;
  return {
    clientOf,
    made,
    updated,
    unchanged: knownPeople - updated,
    reviews,
    issues: sharedContacts(rows, identified),
    // Most imports are told of in numbers.
    get verdicts() {
      return verdictsOf(rows, identified, ids);
    },
  };
}

function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
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

function contactsOf(buyer: Draft['buyer']): readonly string[] {
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

/** What all rows of one person say, the earlier ones first. */
function portraitIn(
  rows: readonly Draft[],
  claims: readonly number[],
  options: PeopleOptions,
): ReturnType<typeof combine> {
  if (claims.length === 1) return { portrait: portraitFor(rows[claims[0] ?? 0], options), conflicts: none };
  const inOrder = [...claims].sort((a, b) => byTime(rows[a], rows[b]) || a - b);
  return combine(
    inOrder.map((at) => portraitFor(rows[at], options)),
    { prefer: options.prefer },
  );
}

/** The rows that would not be known again. */
function lostIn(
  rows: readonly Draft[],
  somebody: Somebody,
  shared: ReadonlySet<string>,
  clients: ReadonlyMap<string, Client>,
): readonly number[] {
  const isLost = (at: number) => {
    const row = rows[at];
    return row !== undefined && ownRecord(row, clients) === null && !isFoundAgain(row, somebody, shared);
  };
  return somebody.claims.some(isLost) ? somebody.claims.filter(isLost) : none;
}

function byTime(a: Draft | undefined, b: Draft | undefined): number {
  const x = a?.registration?.registeredAt ?? '';
  const y = b?.registration?.registeredAt ?? '';
  return x < y ? -1 : x > y ? 1 : 0;
}

function portraitFor(row: Draft | undefined, { withRoles, role }: PeopleOptions): Portrait {
  if (!row) return {};
  const portrait = portraitOf(row.person, withRoles);
  return role === undefined || portrait.roles ? portrait : { ...portrait, roles: [role] };
}

function withKeys(portrait: Portrait, keys: readonly string[]): Portrait {
  return { ...portrait, keys: [...(portrait.keys ?? []), ...keys] };
}

function makeClient(
  draft: Edit<Needed>,
  portrait: Portrait,
  row: Draft | undefined,
  marks: readonly string[],
  options: PeopleOptions,
): string {
  const { kind = 'person', name = '' } = portrait;
  const origin = withSaid(originOf([row], options), marks);
  return draft.add('clients', { kind, name: name || standIn(portrait), origin }, portrait);
}

/** The rows that tell of somebody, as far as they are few. */
function originOf(rows: readonly (Draft | undefined)[], { tool, file }: PeopleOptions): Origin {
  const [only] = rows;
  if (rows.length === 1 && only) return { tool, file, row: placeKey(only.place) };
  const places = rows.flatMap((row) => (row ? [placeKey(row.place)] : []));
  return places.length === 0 || places.length > 3 ? { tool, file } : { tool, file, row: places.join(', ') };
}

/** Somebody without a name is called by what is known of them. */
function standIn({ emails, phones, organisation }: Portrait): string {
  return emails?.[0]?.value ?? phones?.[0]?.value ?? phones?.[0]?.typed ?? organisation ?? '?';
}
