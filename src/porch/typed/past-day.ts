/** The day something happened, as a person types it: today where they do not. */
import type { Context } from '../../context.ts';
import { fail } from '../../domain/errors.ts';
import type { Day } from '../../lib/time/day.ts';

/** Fails with `day.unreadable`, and with `day.ahead` for a day that has not come yet. */
export async function pastDay(context: Context, typed: string | undefined): Promise<Day> {
  const today = context.todayIn(await context.read([]));
  if (typed === undefined) return today;
  const { readDay } = await import('./day.ts');
  const day = await readDay(typed, today);
  if (day > today) throw fail('day.ahead', { typed, day });
  return day;
}
