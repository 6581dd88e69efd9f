/** Interactions that belong together: an episode is those of one thread, a sequence is the episodes about one event. */
import { byKeys, groupBy } from '../../lib/collect.ts';
import { fold } from '../../lib/text/fold.ts';
import type { Instant } from '../../lib/time/instant.ts';
import type { FollowUp } from '../records/followup.ts';
import type { Interaction } from '../records/interaction.ts';

interface Span {
  readonly interactions: number;
  readonly first: Instant;
  readonly last: Instant;
  /** Open follow-ups that came out of it; it is open while there are any. */
  readonly followups: readonly string[];
}

export interface Episode extends Span {
  /** As it was spelled first. */
  readonly thread: string;
  /** The event it was last about. */
  readonly event: string | null;
}

export interface Sequence extends Span {
  readonly event: string;
  readonly episodes: number;
}

/** The episodes of one client's `interactions`, the one with the latest interaction first. One without a thread is in none. */
export function episodesOf(interactions: Iterable<Interaction>, followups: Iterable<FollowUp>): Episode[] {
  const open = groupBy(
    [...followups].filter(({ state }) => state === 'open'),
    ({ interaction }) => interaction,
  );
  const inOrder = [...interactions].sort(
    byKeys(
      ({ at }) => at,
      ({ id }) => id.length,
      ({ id }) => id,
    ),
  );
  const threads = groupBy(
    inOrder.filter(({ thread }) => thread !== undefined),
    ({ thread = '' }) => fold(thread),
  );
  return [...threads.values()]
    .flatMap((own) => {
      const [first, last] = [own[0], own.at(-1)];
      if (!first || !last) return [];
      return {
        thread: first.thread ?? '',
        event: own.findLast(({ event }) => event !== undefined)?.event ?? null,
        interactions: own.length,
        first: first.at,
        last: last.at,
        followups: own.flatMap(({ id }) => (open.get(id) ?? []).map((one) => one.id)),
      };
    })
    .sort(lastFirst);
}

/** The sequence of each event, the one with the latest interaction first. */
export function sequencesOf(episodes: readonly Episode[]): Sequence[] {
  return [...groupBy(episodes, ({ event }) => event)]
    .flatMap(([event, own]) => (event === null ? [] : sequence(event, own)))
    .sort(lastFirst);
}

function sequence(event: string, episodes: readonly Episode[]): Sequence {
  return {
    event,
    episodes: episodes.length,
    interactions: episodes.reduce((sum, one) => sum + one.interactions, 0),
    first: episodes.reduce((at, { first }) => (first < at ? first : at), episodes[0]?.first ?? ''),
    last: episodes.reduce((at, { last }) => (last > at ? last : at), ''),
    followups: episodes.flatMap(({ followups }) => followups),
  };
}

function lastFirst(a: Span, b: Span): number {
  return a.last < b.last ? 1 : a.last > b.last ? -1 : 0;
}
