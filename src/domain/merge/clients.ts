/** Two clients made one: what is known of both, and everything that refers to the one that goes. */
import type { Edit, Patch } from '../change/edit.ts';
import { referringTo, repointed } from '../change/references.ts';
import { type Conflict, combine } from '../merge.ts';
import type { Client } from '../records/client.ts';
import type { Registration } from '../records/registration.ts';
import { type AnyRecord, type Collections, numberOf, type Roster } from '../roster.ts';
import { withOtherId } from '../segment/rename.ts';
import { askedConflicts, recordConflicts } from './conflicts.ts';
import type { Portrait } from './portrait.ts';
import { joinRegistrations } from './registrations.ts';
import { tidyReviews } from './reviews.ts';
import { withSaid } from './said.ts';
import { type Choices, mayTake, takenFrom } from './take.ts';

/** The collections a merge reads: those that can refer to a client, and the segments, whose conditions may name one. */
export const mergeCollections = [
  'clients',
  'registrations',
  'interactions',
  'followups',
  'surveys',
  'answers',
  'segments',
  'reviews',
  'cases',
  'costs',
  'losses',
  'decisions',
] as const;
export type MergeCollection = (typeof mergeCollections)[number];

/** A contradiction between the two, and which value somebody chose, if anybody did. */
export interface Contradiction extends Conflict {
  readonly choice: 'kept' | 'offered' | undefined;
}

export interface Taken {
  readonly field: string;
  readonly from: string;
}

export interface Merged {
  readonly kept: Client;
  readonly gone: Client;
  /** How many records of each collection went over to the kept client. */
  readonly moved: Readonly<Partial<Record<MergeCollection, number>>>;
  /** Registrations that became one with another of the same event. */
  readonly joined: number;
  /** Where nobody chose, the kept client's value stands, and a person is asked. */
  readonly conflicts: readonly Contradiction[];
  /** Of which client a field is because somebody said so. */
  readonly taken: readonly Taken[];
}

type Change = Edit<MergeCollection>;

/** Takes one client into another, both known and not the same. `choices` say which value stands, by field. */
export function mergeClients(
  change: Change,
  roster: Roster<MergeCollection>,
  keptId: string,
  goneId: string,
  choices: Choices = new Map(),
): Merged {
  const kept = roster.clients.get(keptId);
  const gone = roster.clients.get(goneId);
  if (!kept || !gone || kept === gone) throw new Error(`No two clients: ${keptId}, ${goneId}`);
  const { patch, conflicts } = putTogether(kept, gone);
  const settled = new Set<string>(conflicts.map(({ field }) => field));
  const unasked: Choices = new Map([...choices].filter(([field]) => !settled.has(field)));
  const whole = { ...kept, ...patch } as Client;
  change.set('clients', keptId, { ...patch, ...takenFrom(whole, kept, gone, unasked) });
  change.remove('clients', goneId);

  const moved = moveReferences(change, roster, 'clients', goneId, keptId);
  const joined = joinAll(change, roster, keptId);
  for (const { id, condition } of roster.segments.values()) {
    const renamed = withOtherId(condition, goneId, keptId);
    if (renamed === condition) continue;
    change.set('segments', id, { condition: renamed });
    moved.segments = (moved.segments ?? 0) + 1;
  }
  tidyReviews(change, roster.reviews.keys());
  const asked = askedConflicts(reviewsOf(change, roster));
  const chosen = conflicts.map((conflict) => ({ ...conflict, choice: choices.get(conflict.field) }));
  for (const conflict of chosen) recordConflicts(change, asked, keptId, [conflict], conflict.choice);
  for (const { field, offered, choice } of chosen)
    if (choice === 'offered') change.set('clients', keptId, { [field]: offered });
  const taken = [...choices].flatMap(([field, side]) =>
    mayTake(field, kept, gone) ? [{ field, from: side === 'kept' ? keptId : goneId }] : [],
  );
  return { kept, gone, moved, joined, conflicts: chosen, taken };
}

/** The client that the two would become. */
export function clientOfBoth(kept: Client, gone: Client, choices: Choices = new Map()): Client {
  const whole = { ...kept, ...putTogether(kept, gone).patch } as Client;
  return { ...whole, ...takenFrom(whole, kept, gone, choices) };
}

/** What is known of both. The fuller name stands; what holds one value of its day comes from whoever was touched last. */
function putTogether(
  kept: Client,
  gone: Client,
): { readonly patch: Patch<Client>; readonly conflicts: readonly Conflict[] } {
  const { archived: hidden, ...offered } = gone;
  const { portrait, conflicts } = combine([kept, offered] as readonly Portrait[], {
    seen: isTouchedBefore(gone, kept),
  });
  const patch: Record<string, unknown> = {};
  const before = kept as unknown as Readonly<Record<string, unknown>>;
  for (const [key, value] of Object.entries(portrait)) if (value !== before[key]) patch[key] = value;
  return {
    patch: {
      ...patch,
      referredBy: [kept.referredBy, gone.referredBy].find((by) => by !== kept.id && by !== gone.id),
      formerIds: [...new Set([...(kept.formerIds ?? []), gone.id, ...(gone.formerIds ?? [])])],
      ...(gone.origin?.said ? { origin: withSaid(kept.origin, gone.origin.said) } : {}),
      ...(gone.created < kept.created ? { created: gone.created } : {}),
      ...(kept.archived && !hidden ? { archived: undefined } : {}),
    },
    conflicts,
  };
}

/** Of two touched at once, the one that was made first. */
function isTouchedBefore(a: Client, b: Client): boolean {
  return a.updated === b.updated ? isOlder(a, b) : a.updated < b.updated;
}

/** Made before the other: the one that stands where nobody says which. */
export function isOlder(a: Client, b: Client): boolean {
  if (a.created !== b.created) return a.created < b.created;
  return numberOf('clients', a.id) < numberOf('clients', b.id);
}

/** Points every reference to one record at another, and answers how many records of each collection that were. */
function moveReferences(
  change: Change,
  roster: Roster<MergeCollection>,
  to: MergeCollection,
  from: string,
  into: string,
): Partial<Record<MergeCollection, number>> {
  const moved: Partial<Record<MergeCollection, number>> = {};
  for (const collection of referringTo(new Set([to]))) {
    const name = collection as MergeCollection;
    for (const id of (roster[name] as ReadonlyMap<string, AnyRecord>).keys()) {
      const record = change.get(name, id);
      const next = record && repointed(name, record, to, from, into);
      if (!next) continue;
      change.set(name, id, next as Patch<Collections[typeof name]>);
      moved[name] = (moved[name] ?? 0) + 1;
    }
  }
  return moved;
}

/** Makes one of those registrations of the client that an import would have taken for one. */
function joinAll(change: Change, roster: Roster<MergeCollection>, client: string): number {
  const stands: Registration[] = [];
  let joined = 0;
  for (const id of roster.registrations.keys()) {
    const next = change.get('registrations', id);
    if (next?.client !== client) continue;
    const isOwn = (one: Registration) => roster.registrations.get(one.id)?.client === client;
    let goes = false;
    for (const [at, other] of stands.entries()) {
      // What one client had before stays as it was: two of theirs are two.
      if (other.event !== next.event || isOwn(other) === isOwn(next)) continue;
      const one = joinRegistrations(...(isOwn(next) ? ([next, other] as const) : ([other, next] as const)));
      if (!one) continue;
      change.set('registrations', one.kept.id, { ...one.patch, client });
      change.remove('registrations', one.gone.id);
      moveReferences(change, roster, 'registrations', one.gone.id, one.kept.id);
      stands[at] = change.get('registrations', one.kept.id) ?? one.kept;
      joined++;
      goes = true;
      break;
    }
    if (!goes) stands.push(next);
  }
  return joined;
}

function* reviewsOf(change: Change, roster: Roster<MergeCollection>) {
  for (const id of roster.reviews.keys()) {
    const review = change.get('reviews', id);
    if (review) yield review;
  }
}
