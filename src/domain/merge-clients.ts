/** Two clients become one: the kept one learns what the other knew, and everything that named the other names the kept one. */
import type { Edit } from './edit.ts';
import { fail } from './errors.ts';
import { type Conflict, mergePortrait, type Portrait } from './merge.ts';
import type { Client } from './records/client.ts';
import type { Roster } from './roster.ts';

export const mergeCollections = [
  'clients',
  'registrations',
  'interactions',
  'followups',
  'surveys',
  'answers',
  'reviews',
] as const;
export type MergeCollection = (typeof mergeCollections)[number];

/** Edits `draft`; answers the contradictions, in which the kept client's value stands. Throws `client.unknown` for an id that is none. */
export function mergeClients(
  draft: Edit<MergeCollection>,
  roster: Roster<MergeCollection>,
  keep: string,
  other: string,
): readonly Conflict[] {
  const kept = roster.clients.get(keep);
  const gone = roster.clients.get(other);
  if (!kept) throw fail('client.unknown', { ref: keep, near: [] });
  if (!gone) throw fail('client.unknown', { ref: other, near: [] });
  if (keep === other) return [];
  const { patch, conflicts } = mergePortrait(kept, portraitOfClient(gone), { seen: true });
  draft.set('clients', keep, patch);
  for (const { id, client } of roster.registrations.values())
    if (client === other) draft.set('registrations', id, { client: keep });
  for (const { id, client } of roster.interactions.values())
    if (client === other) draft.set('interactions', id, { client: keep });
  for (const { id, client } of roster.followups.values())
    if (client === other) draft.set('followups', id, { client: keep });
  for (const { id, client } of roster.answers.values())
    if (client === other) draft.set('answers', id, { client: keep });
  for (const client of roster.clients.values()) {
    if (client.referredBy === other && client.id !== other)
      draft.set('clients', client.id, { referredBy: client.id === keep ? undefined : keep });
  }
  for (const { id, asked } of roster.surveys.values()) {
    if (asked?.some(({ client }) => client === other)) {
      draft.set('surveys', id, {
        asked: asked.map((one) => (one.client === other ? { ...one, client: keep } : one)),
      });
    }
  }
  repointReviews(draft, roster, keep, other);
  draft.remove('clients', other);
  return conflicts;
}

function portraitOfClient({
  id: _id,
  created: _created,
  updated: _updated,
  origin: _origin,
  archived: _archived,
  ...portrait
}: Client): Portrait {
  return portrait;
}

/** A question whether the two are one is answered; one about a third person is asked about the kept client. */
function repointReviews(
  draft: Edit<MergeCollection>,
  roster: Roster<MergeCollection>,
  keep: string,
  other: string,
): void {
  for (const { id, client, candidates, state } of roster.reviews.values()) {
    if (client !== other && !candidates?.includes(other)) continue;
    const about = client === other ? keep : client;
    const left = [...new Set(candidates?.map((one) => (one === other ? keep : one)))].filter(
      (one) => one !== about,
    );
    const answered = candidates !== undefined && left.length === 0;
    draft.set('reviews', id, {
      client: about,
      candidates: left,
      ...(answered && state === 'open' ? { state: 'accepted' } : {}),
    });
  }
}
