/** What a person says to a question of a review, carried out. */
import type { Edit } from '../change/edit.ts';
import { fail } from '../errors.ts';
import { likeness } from '../identity/likeness/likeness.ts';
import { newBook } from '../identity/party/party.ts';
import { profileOf } from '../identity/party/profile.ts';
import { isOlder, type MergeCollection, type Merged, mergeClients } from '../merge/clients.ts';
import { candidatesOf } from '../merge/pairs.ts';
import type { Choices } from '../merge/take.ts';
import type { Client } from '../records/client.ts';
import { clientFields } from '../records/client.ts';
import type { Review } from '../records/review.ts';
import type { Roster } from '../roster.ts';

export type Decided =
  | { readonly what: 'merged'; readonly merged: Merged }
  | { readonly what: 'attached'; readonly answer: string; readonly client: string }
  | { readonly what: 'told-apart'; readonly candidates: readonly string[] }
  | {
      readonly what: 'taken' | 'kept';
      readonly client: string;
      readonly field: string;
      readonly value: string;
    };

type Change = Edit<MergeCollection>;

/** Which value stands, field by field, of the client that stands and the one that goes. */
export type Choose = (kept: Client, gone: Client) => Choices;

/**
 * Yes: the two are one, the answer is theirs, the offered value is right. `chosen` names one of several candidates; without it there
 * must be one only, else fails with `review.several`.
 */
export function acceptReview(
  change: Change,
  roster: Roster<MergeCollection>,
  review: Review,
  chosen?: string,
  choose: Choose = () => new Map(),
): Decided {
  openOnly(review);
  if (review.kind === 'conflict') return takeOffered(change, review);
  const candidate = candidateOf(roster, review, chosen);
  if (review.answer !== undefined) {
    change.set('answers', review.answer, { client: candidate, respondent: undefined });
    change.set('reviews', review.id, { state: 'accepted' });
    return { what: 'attached', answer: review.answer, client: candidate };
  }
  const [kept, gone] = inOrder(roster, candidate, review.client ?? '');
  const [one, other] = [roster.clients.get(kept), roster.clients.get(gone)];
  const choices = one && other ? choose(one, other) : undefined;
  const merged = mergeClients(change, roster, kept, gone, choices);
  const left = one && other ? stillLike(change, review, [one, other]) : [];
  change.set('reviews', review.id, { candidates: left, state: left.length > 0 ? 'open' : 'accepted' });
  return { what: 'merged', merged };
}

/** Why somebody is one of several: who is chosen is not the others. */
const eitherOr: ReadonlySet<string> = new Set(['name-only', 'shared-contact', 'several-clients']);

/**
 * The other candidates, who may be that very person as well: each was near to one of the two for reasons of its own, which a merge
 * does not keep. Of namesakes and people of one mailbox only those stay who are near to both together.
 */
function stillLike(change: Change, { id, reasons = [] }: Review, both: readonly Client[]): readonly string[] {
  const others = candidatesOf(change.get('reviews', id) ?? {}).filter(
    (other) => !both.some((one) => one.id === other),
  );
  if (!reasons.some((reason) => eitherOr.has(reason))) return others;
  const book = newBook();
  const profile = profileOf(both, book);
  return others.filter((other) => {
    const candidate = change.get('clients', other);
    return candidate !== undefined && likeness(profile, profileOf([candidate], book)) !== null;
  });
}

/** Who stands, the older of two, and who goes into them. */
export function inOrder({ clients }: Roster<'clients'>, a: string, b: string): [kept: string, gone: string] {
  const [x, y] = [clients.get(a), clients.get(b)];
  return x && y && isOlder(y, x) ? [b, a] : [a, b];
}

/** No: they are several people, for ever; what stands is right. `chosen` tells only one of several candidates apart. */
export function rejectReview(change: Change, review: Review, chosen?: string): Decided {
  openOnly(review);
  if (review.kind === 'conflict') {
    change.set('reviews', review.id, { state: 'rejected' });
    const { client = '', field = '', kept = '' } = review;
    return { what: 'kept', client, field, value: kept };
  }
  const candidates = candidatesOf(review);
  if (chosen === undefined || candidates.length === 1) {
    change.set('reviews', review.id, { state: 'rejected' });
    return { what: 'told-apart', candidates };
  }
  const { id, created, updated, ...asked } = review;
  change.set('reviews', id, { candidates: candidates.filter((candidate) => candidate !== chosen) });
  change.add('reviews', { ...asked, candidates: [chosen], state: 'rejected' });
  return { what: 'told-apart', candidates: [chosen] };
}

function openOnly({ id, state }: Review): void {
  if (state !== 'open') throw fail('review.decided', { id, state });
}

/** The only candidate, or the chosen one of several. Throws `review.several`. */
export function candidateOf(roster: Roster<'clients'>, review: Review, chosen: string | undefined): string {
  const candidates = candidatesOf(review);
  const [only] = candidates;
  if (chosen !== undefined && candidates.includes(chosen)) return chosen;
  if (only !== undefined && candidates.length === 1 && chosen === undefined) return only;
  throw fail('review.several', {
    id: review.id,
    candidates: candidates.map((id) => {
      const { name = '', organisation = '' } = roster.clients.get(id) ?? {};
      return { id, name, detail: organisation };
    }),
    total: candidates.length,
  });
}

function takeOffered(change: Change, review: Review): Decided {
  const { id, client = '', field = '', offered = '' } = review;
  if (Object.hasOwn(clientFields, field)) change.set('clients', client, { [field]: offered });
  change.set('reviews', id, { state: 'accepted' });
  return { what: 'taken', client, field, value: offered };
}
