/** Days that somebody typed, said again as they were understood, with their weekday. */
import type { Day } from '../../lib/time/day.ts';
import { type Phrase, say } from '../../reports/phrases.ts';

/** Nothing where none was typed: what goes without saying is not repeated. */
export function echoed(...typed: readonly (Day | undefined)[]): Phrase[] {
  const days = typed.flatMap((day) => day ?? []);
  return days.length === 0 ? [] : [say('days.understood', { days })];
}
