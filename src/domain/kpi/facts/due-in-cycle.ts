/** The follow-ups an edition is judged by: those due for its clients in its cycle. */
import type { AsOf } from '../../edition/as-of.ts';
import { type Cycle, isWithin } from '../../edition/cycle.ts';
import type { Event } from '../../records/event.ts';
import type { FollowUp } from '../../records/followup.ts';
import type { Roster } from '../../roster.ts';

/**
 * Follow-ups for `clients` that were due by the day: of the event that they, or the interaction they came from, name; of
 * the cycle their due day falls in where no event is named.
 */
export function dueInCycle(
  roster: Pick<Roster, 'followups' | 'interactions'>,
  event: Event,
  cycle: Cycle,
  clients: Pick<ReadonlySet<string>, 'has'>,
  view: AsOf,
): FollowUp[] {
  const found: FollowUp[] = [];
  for (const stored of roster.followups.values()) {
    if (stored.due > view.day || !clients.has(stored.client)) continue;
    const about = stored.event ?? roster.interactions.get(stored.interaction ?? '')?.event;
    if (about === undefined ? !isWithin(stored.due, cycle) : about !== event.id) continue;
    const followup = view.followup(stored);
    if (followup !== null && followup.state !== 'dropped') found.push(followup);
  }
  return found;
}
