/** What is typed of an event. */
import type { Context } from '../../context.ts';
import type { Patch } from '../../domain/change/edit.ts';
import { fail } from '../../domain/errors.ts';
import { type Event, eventFields } from '../../domain/records/event.ts';
import { optionsOf, patchOf, withDays } from '../record-options.ts';

export const eventOptions = optionsOf(eventFields);

/** What was typed as fields of an event, which cannot end before it starts. Throws `day.unreadable` and `event.ends-early`. */
export async function eventPatch(
  context: Context,
  typed: Readonly<Record<string, unknown>>,
  before?: Event,
): Promise<Patch<Event>> {
  const roster = await context.read([]);
  const around = { ...roster.settings, today: context.todayIn(roster), command: context.command };
  const patch = patchOf(eventFields, await withDays(eventFields, typed, around.today), around);
  const { start, end } = { ...before, ...patch };
  if (start && end && end < start) throw fail('event.ends-early', { start, end });
  return patch;
}
