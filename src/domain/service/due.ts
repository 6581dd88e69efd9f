/** Follow-ups in time: which are due, how late, in what order. */
import { type Day, daysBetween } from '../../lib/time/day.ts';
import type { FollowUp } from '../records/followup.ts';

export type Due = 'overdue' | 'today' | 'week' | 'later';

/** Where an open follow-up stands on `today`: `week` is the seven days after it. */
export function dueOf(followUp: FollowUp, today: Day): Due {
  const days = daysBetween(today, followUp.due);
  if (days < 0) return 'overdue';
  if (days === 0) return 'today';
  return days <= 7 ? 'week' : 'later';
}
