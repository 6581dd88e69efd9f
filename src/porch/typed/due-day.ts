/** The day something is due by, as a person types it, and what is said where that day is over. */
import type { Context } from '../../context.ts';
import type { Day } from '../../lib/time/day.ts';
import { type Phrase, say } from '../../reports/phrases.ts';

export interface DueDay {
  readonly due: Day;
  readonly warnings: readonly Phrase[];
}

/** Fails with `day.unreadable`. */
export async function dueDay(context: Context, typed: string): Promise<DueDay> {
  const today = context.todayIn(await context.read([]));
  const { readDay } = await import('./day.ts');
  const due = await readDay(typed, today);
  return { due, warnings: due < today ? [say('followup.past', { day: due })] : [] };
}
