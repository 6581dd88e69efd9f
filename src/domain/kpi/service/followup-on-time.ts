/** Of the follow-ups that were due, those done by their day; what is open and overdue is late. */
import { type AsOf, asOf } from '../../edition/as-of.ts';
import type { FollowUp } from '../../records/followup.ts';
import type { EventFacts } from '../facts/event-facts.ts';
import { type Figure, quotient } from '../figure.ts';
import type { Kpi } from '../kpi.ts';

export default {
  id: 'followup-on-time',
  unit: 'share',
  isHeadline: true,
  better: 'higher',
  compute: (facts) => [onTime(facts)],
} as const satisfies Kpi;

function onTime({ followups, zone }: EventFacts): Figure {
  const days = new Map<string, AsOf>();
  const inTime = ({ state, due, doneAt, updated }: FollowUp) => {
    if (state !== 'done') return false;
    const view = days.get(due) ?? asOf(due, zone);
    days.set(due, view);
    return view.happened(doneAt ?? updated);
  };
  const done = followups.filter(inTime);
  const people = {
    numerator: done.map(({ client }) => client),
    denominator: followups.map(({ client }) => client),
  };
  return quotient(done.length, followups.length, people);
}
