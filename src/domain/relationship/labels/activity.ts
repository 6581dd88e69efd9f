/** How long ago a client last gave a sign of life: new, active, sleeping, lost. */
import { type Day, daysBetween } from '../../../lib/time/day.ts';
import { dayIn } from '../../../lib/time/instant.ts';
import type { Dossier } from '../../dossier.ts';
import type { Thresholds } from '../../records/thresholds.ts';
import { type Label, label } from '../rule.ts';

export const activities = ['new', 'active', 'sleeping', 'lost'] as const;
export type Activity = (typeof activities)[number];

/** Over all series: participations by the start of their event, and interactions by their day in the organiser's `zone`. */
export function activityOf(
  { participations, interactions }: Dossier,
  day: Day,
  zone: string,
  limits: Thresholds,
): Label<Activity> {
  const [met] = participations;
  const [spoken] = interactions;
  const first = earlier(met?.event.start, spoken && dayIn(spoken.at, zone));
  const metLast = participations.at(-1);
  const spokenLast = interactions.at(-1);
  const last = later(metLast?.event.start, spokenLast && dayIn(spokenLast.at, zone));
  if (first === undefined || last === undefined) return label(null, 'activity.nothing', {});
  const known = daysBetween(first, day);
  const since = daysBetween(last, day);
  const isNew = known <= limits['activity.new'];
  if (isNew)
    return label('new', 'activity.first', { day: first, days: known, limit: limits['activity.new'] });
  const [active, sleeping] = [limits['activity.active'], limits['activity.sleeping']];
  if (since <= active)
    return label('active', 'activity.last', {
      day: last,
      days: since,
      limit: active,
      next: active < sleeping ? 'sleeping' : 'lost',
    });
  if (since <= sleeping)
    return label('sleeping', 'activity.last', { day: last, days: since, limit: sleeping, next: 'lost' });
  return label('lost', 'activity.long-ago', { day: last, days: since, limit: sleeping });
}

function earlier(a: Day | undefined, b: Day | undefined): Day | undefined {
  return a === undefined || (b !== undefined && b < a) ? b : a;
}

function later(a: Day | undefined, b: Day | undefined): Day | undefined {
  return a === undefined || (b !== undefined && b > a) ? b : a;
}
