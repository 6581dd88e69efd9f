/** The day up to which something is to hold, as a person types it; none where they do not. */
import type { Context } from '../../context.ts';
import { fail } from '../../domain/errors.ts';
import type { Day } from '../../lib/time/day.ts';

/** Fails with `day.unreadable`, and with `day.over` for a day that is past. */
export async function lastDayTyped(context: Context, typed: string | undefined): Promise<Day | undefined> {
  if (typed === undefined) return undefined;
  const today = context.todayIn(await context.read([]));
  const { readDay } = await import('./day.ts');
  const day = await readDay(typed, today);
  if (day < today) throw fail('day.over', { typed, day });
  return day;
}
