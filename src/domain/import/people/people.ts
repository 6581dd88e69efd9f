/** The people of a file: known clients are completed, new ones made, and the doubtful among them put to a person. */
import type { Edit } from '../../change/edit.ts';
import type { Draft, Issue } from '../../draft.ts';
import { newBook } from '../../identity/party/party.ts';
import { identify, type Somebody } from '../../identity.ts';
import { askedConflicts, recordConflicts } from '../../merge/conflicts.ts';
import type { Portrait } from '../../merge/portrait.ts';
import { withSaid } from '../../merge/said.ts';
import { type Conflict, mergePortrait } from '../../merge.ts';
import type { Client } from '../../records/client.ts';
import type { Origin } from '../../records/field.ts';
import type { Roster } from '../../roster.ts';
import { isFoundAgain } from '../known/found-again.ts';
import { besidesOwnId, ownRecord } from '../known/own-record.ts';
import { placeKey, type RowVerdict } from '../verdict.ts';
import { withOwnOrders } from './buyer.ts';
import { type Claimed, type ClaimOptions, claimsOf } from './claims.ts';
import { ofTheirPeople } from './company-rows.ts';
import { recordDoubts, sharedContacts, verdictsOf } from './doubts.ts';
import { type PortraitOptions, portraitIn } from './portraits.ts';

export interface PeopleOptions extends ClaimOptions, PortraitOptions {
  readonly file: string;
  readonly onAmbiguous: 'review' | 'new' | 'first';
  /** Whether a client is known from a later event than the file is about. */
  readonly isKnownLater: (client: string) => boolean;
  /** The mark of each row. */
  readonly marks: readonly string[];
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
  const claimed = claimsOf(rows, roster, options);
  const identified = identify(claimed.claims, roster.clients, newBook(), options.onAmbiguous === 'first');
  const asked = askedConflicts(roster.reviews.values());
  const planning = { ...options, draft, clients: roster.clients, rows, claimed, shared: identified.shared };
  const clientOf: string[] = new Array(rows.length).fill('');
  const ids: string[] = [];
  let made = 0;
  let updated = 0;
  let reviews = 0;
  for (const somebody of identified.people) {
    const { id, isMade, isUpdated, conflicts } = planSomebody(planning, somebody);
    if (isMade) made++;
    if (isUpdated) updated++;
    reviews += recordConflicts(draft, asked, id, conflicts);
    ids.push(id);
    for (const at of somebody.claims) clientOf[at] = id;
  }
  if (options.onAmbiguous !== 'new') reviews += recordDoubts(draft, identified, ids);
  return {
    clientOf,
    made,
    updated,
    unchanged: identified.people.length - made - updated,
    reviews,
    issues: sharedContacts(rows, identified),
    // Most imports are told of in numbers.
    get verdicts() {
      return verdictsOf(rows, identified, ids);
    },
  };
}

interface Planning extends PeopleOptions {
  readonly draft: Edit<Needed>;
  readonly clients: ReadonlyMap<string, Client>;
  readonly rows: readonly Draft[];
  readonly claimed: Claimed;
  /** Contacts that several people use. */
  readonly shared: ReadonlySet<string>;
}

interface PlannedSomebody {
  readonly id: string;
  readonly isMade: boolean;
  readonly isUpdated: boolean;
  /** Contradictions that a person has to settle. */
  readonly conflicts: readonly Conflict[];
}

/** What the file says of one person. */
interface Told {
  readonly claims: readonly number[];
  /** With the keys of rows that would not be known again. */
  readonly portrait: Portrait;
  /** Where its rows contradict each other. */
  readonly conflicts: readonly Conflict[];
  /** The marks of the rows: of a row about an event the registration keeps it. */
  readonly marks: readonly string[];
}

/** One person of the file, made a client or merged into the one they are. */
function planSomebody(planning: Planning, somebody: Somebody): PlannedSomebody {
  const { rows, claimed, marks } = planning;
  const { client, claims } = somebody;
  const { portrait, conflicts } = portraitIn(rows, claims, planning);
  const lost = lostIn(planning, somebody);
  const isMarked = claims.some((at) => !rows[at]?.registration);
  const told: Told = {
    claims,
    portrait: lost.length === 0 ? portrait : withKeys(portrait, lost, claimed),
    conflicts,
    marks: isMarked ? claims.flatMap((at) => (rows[at]?.registration ? none : marks[at] || none)) : none,
  };
  return client === null ? makeClient(planning, told) : completeClient(planning, client, told);
}

const none: readonly never[] = [];

function makeClient(planning: Planning, { claims, portrait, conflicts, marks }: Told): PlannedSomebody {
  const { kind = 'person', name = '' } = portrait;
  const origin = withSaid(originOf(planning, claims.slice(0, 1)), marks);
  const made = { kind, name: name || standIn(portrait), origin };
  return { id: planning.draft.add('clients', made, portrait), isMade: true, isUpdated: false, conflicts };
}

function completeClient(
  planning: Planning,
  id: string,
  { claims, portrait, conflicts, marks }: Told,
): PlannedSomebody {
  const { draft, clients, claimed, byHand, prefer, isKnownLater } = planning;
  const before = clients.get(id);
  const merged = mergePortrait((before as Portrait | undefined) ?? {}, besidesOwnId(portrait, id), {
    prefer,
    seen: claims.every((at) => claimed.seen[at] === id),
    older: isKnownLater(id),
  });
  const patch = before ? byHand.leave('clients', before, merged.patch) : merged.patch;
  const isUpdated = Object.keys(patch).length > 0;
  const origin = withSaid(before?.origin, marks);
  if (isUpdated || origin !== before?.origin)
    draft.set('clients', id, { ...patch, origin }, originOf(planning, claims));
  const unsettled = before ? byHand.unsettled(before, [...merged.conflicts, ...conflicts]) : conflicts;
  return { id, isMade: false, isUpdated, conflicts: unsettled };
}

/** The rows that would not be known again. */
function lostIn({ rows, clients, shared }: Planning, somebody: Somebody): readonly number[] {
  const isLost = (at: number) => {
    const row = rows[at];
    return row !== undefined && ownRecord(row, clients) === null && !isFoundAgain(row, somebody, shared);
  };
  return somebody.claims.some(isLost) ? somebody.claims.filter(isLost) : none;
}

function withKeys(portrait: Portrait, lost: readonly number[], { keyOf }: Claimed): Portrait {
  return { ...portrait, keys: [...(portrait.keys ?? []), ...lost.flatMap((at) => keyOf(at) ?? [])] };
}

/** The rows that tell of somebody, as far as they are few. */
function originOf({ rows, tool, file }: Planning, claims: readonly number[]): Origin {
  if (claims.length > 3) return { tool, file };
  let row = '';
  for (const at of claims) {
    const place = rows[at]?.place;
    if (place) row += row === '' ? placeKey(place) : `, ${placeKey(place)}`;
  }
  return row === '' ? { tool, file } : { tool, file, row };
}

/** Somebody without a name is called by what is known of them. */
function standIn({ emails, phones, organisation }: Portrait): string {
  return emails?.[0]?.value ?? phones?.[0]?.value ?? phones?.[0]?.typed ?? organisation ?? '?';
}
