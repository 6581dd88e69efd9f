/** The people of a file: known clients are completed, new ones made, and the doubtful among them put to a person. */
import type { Draft, Issue } from '../draft.ts';
import type { Edit } from '../edit.ts';
import { isFullName, newBook } from '../identity/party.ts';
import { type Candidate, type Identified, identify, type Somebody } from '../identity.ts';
import { combine, mergePortrait, type Portrait, portraitOf } from '../merge.ts';
import { nameForms } from '../name.ts';
import type { Client, Role } from '../records/client.ts';
import type { Roster } from '../roster.ts';
import { withOwnOrders } from './buyer.ts';
import { askedConflicts, recordConflicts } from './conflicts.ts';
import { isKeyless, type KnownKeys, knownKeys, rowKeys } from './keys.ts';
import { placeKey, type RowVerdict } from './verdict.ts';

export interface PeopleOptions {
  readonly tool: string;
  readonly file: string;
  readonly event: string | null;
  readonly prefer?: 'new' | 'old' | undefined;
  readonly onAmbiguous: 'review' | 'new' | 'first';
  /** Roles a row names are the client's own, not those of one registration. */
  readonly withRoles: boolean;
  /** A role that everybody in the file has. */
  readonly role?: Role | undefined;
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
  const rows = withOwnOrders(told);
  const known = knownKeys(roster, options.event);
  const keys = lazily(() => rowKeys(rows, options.tool, options.event));
  const { clients } = roster;
  const seen = rows.map(({ registration }) => {
    const key = registration?.key;
    return key === undefined ? null : (known.registrations.get(key)?.client ?? null);
  });
  const claims = rows.map((row, at) => ({
    person: row.person,
    buyer: contactsOf(row.buyer),
    client:
      seen[at] ??
      clientByKey(row, known) ??
      (known.anyRows ? (known.clients.get(keys()[at] ?? '') ?? null) : null),
    keys: sourceKeys(row),
  }));
  const identified = identify(claims, clients, newBook(), options.onAmbiguous === 'first');

  const asked = askedConflicts(roster.reviews.values());
  const clientOf: string[] = new Array(rows.length).fill('');
  const ids: string[] = [];
  let made = 0;
  let updated = 0;
  let reviews = 0;
  for (const somebody of identified.people) {
    const inOrder =
      somebody.claims.length === 1
        ? somebody.claims
        : [...somebody.claims].sort((a, b) => byTime(rows[a], rows[b]) || a - b);
    const { portrait, conflicts } = combine(
      inOrder.map((at) => portraitFor(rows[at], options)),
      { prefer: options.prefer },
    );
    let id = somebody.client;
    if (id === null) {
      const rowKey = isFoundAgain(somebody, rows, identified)
        ? []
        : somebody.claims.flatMap((at) => keys()[at] ?? []);
      id = makeClient(draft, portrait, rowKey, rows[somebody.claims[0] ?? 0], options);
      made++;
      reviews += recordConflicts(draft, asked, id, conflicts);
    } else {
      const before: Portrait = clients.get(id) ?? {};
      const merged = mergePortrait(before, portrait, {
        prefer: options.prefer,
        seen: somebody.claims.every((at) => seen[at] === id),
      });
      if (Object.keys(merged.patch).length > 0) {
        draft.set('clients', id, merged.patch);
        updated++;
      }
      reviews += recordConflicts(draft, asked, id, [...merged.conflicts, ...conflicts]);
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
    verdicts: verdictsOf(rows, identified, ids),
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

function clientByKey(row: Draft, known: KnownKeys): string | null {
  for (const key of row.person.keys ?? []) {
    const client = known.clients.get(key);
    if (client !== undefined) return client;
  }
  return null;
}

function byTime(a: Draft | undefined, b: Draft | undefined): number {
  const x = a?.registration?.registeredAt ?? '';
  const y = b?.registration?.registeredAt ?? '';
  return x < y ? -1 : x > y ? 1 : 0;
}

function portraitFor(row: Draft | undefined, { withRoles, role }: PeopleOptions): Portrait {
  if (!row) return {};
  const portrait = portraitOf(row.person, withRoles);
  if (role === undefined || portrait.roles?.includes(role)) return portrait;
  return { ...portrait, roles: [...(portrait.roles ?? []), role] };
}

/** The next import of the same rows will know this person without their own text as a key. */
function isFoundAgain(somebody: Somebody, rows: readonly Draft[], { shared }: Identified): boolean {
  return somebody.claims.some((at) => {
    const row = rows[at];
    if (!row) return false;
    if (!isKeyless(row)) return true;
    if (somebody.candidates.length > 0) return false;
    const full = nameForms(row.person.name).some(isFullName);
    const usable = (contact: string) => full || !shared.has(contact);
    return (
      row.person.emails.some(({ value, valid }) => valid && usable(value)) ||
      row.person.phones.some(({ value, valid }) => valid && value !== null && usable(value))
    );
  });
}

function makeClient(
  draft: Edit<Needed>,
  portrait: Portrait,
  rowKey: readonly string[],
  row: Draft | undefined,
  options: PeopleOptions,
): string {
  const { tool, file } = options;
  const keys = [...(portrait.keys ?? []), ...rowKey];
  return draft.add('clients', {
    ...portrait,
    kind: portrait.kind ?? 'person',
    name: portrait.name || standIn(portrait),
    keys,
    origin: { tool, file, ...(row ? { row: placeKey(row.place) } : {}) },
  });
}

/** Somebody without a name is called by what is known of them. */
function standIn({ emails, phones, organisation }: Portrait): string {
  return emails?.[0]?.value ?? phones?.[0]?.value ?? phones?.[0]?.typed ?? organisation ?? '?';
}

function recordDoubts(draft: Edit<Needed>, { people }: Identified, ids: readonly string[]): number {
  let count = 0;
  for (const [at, { candidates }] of people.entries()) {
    const [best] = candidates;
    if (!best) continue;
    draft.add('reviews', {
      kind: 'duplicate',
      client: ids[at] ?? '',
      candidates: candidates.map((candidate) => idOfCandidate(candidate, ids)),
      score: best.score,
      reasons: [...new Set(candidates.flatMap(({ reasons }) => reasons))],
      state: 'open',
    });
    count++;
  }
  return count;
}

function idOfCandidate({ client, somebody }: Candidate, ids: readonly string[]): Client['id'] {
  return client ?? ids[somebody ?? -1] ?? '';
}

function sharedContacts(rows: readonly Draft[], { shared }: Identified): Issue[] {
  if (shared.size === 0) return [];
  const told = new Set<string>();
  const issues: Issue[] = [];
  for (const { person, place } of rows) {
    for (const value of [
      ...person.emails.map((email) => email.value),
      ...person.phones.map((phone) => phone.value ?? ''),
    ]) {
      if (!shared.has(value) || told.has(value)) continue;
      told.add(value);
      issues.push({ ...place, code: 'shared-contact', value, severity: 'note' });
    }
  }
  return issues;
}

function verdictsOf(
  rows: readonly Draft[],
  { people, reasons }: Identified,
  ids: readonly string[],
): RowVerdict[] {
  const verdicts: RowVerdict[] = [];
  for (const [index, somebody] of people.entries()) {
    const { candidates: doubted } = somebody;
    const candidates =
      doubted.length === 0
        ? none
        : doubted.map((one) => ({ client: idOfCandidate(one, ids), score: one.score, reasons: one.reasons }));
    const outcome = somebody.client !== null ? 'known' : candidates.length > 0 ? 'review' : 'new';
    for (const at of somebody.claims) {
      const row = rows[at];
      if (row)
        verdicts.push({
          place: row.place,
          outcome,
          client: ids[index] ?? null,
          reasons: reasons[at] ?? [],
          candidates,
        });
    }
  }
  return verdicts;
}
