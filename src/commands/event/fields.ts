/** The options that set an event's fields. */
import { fail } from '../../domain/errors.ts';
import type { Event } from '../../domain/records/event.ts';
import type { Day } from '../../lib/day.ts';
import { isZone } from '../../lib/instant.ts';
import { readDay } from '../../typed-day.ts';
import { text, texts, whole } from '../options.ts';

export const eventOptions = {
  start: text('--start <DAY>'),
  end: text('--end <DAY>'),
  series: text('--series <NAME>'),
  edition: text('--edition <TEXT>'),
  city: text('--city <NAME>'),
  venue: text('--venue <NAME>'),
  zone: text('--zone <ZONE>'),
  topic: texts('--topic <TEXT>'),
  capacity: whole('--capacity <N>'),
  area: whole('--area <M2>'),
  currency: text('--currency <CODE>'),
  notes: text('--notes <TEXT>'),
} as const;

export interface EventInput {
  readonly start: string | undefined;
  readonly end: string | undefined;
  readonly series: string | undefined;
  readonly edition: string | undefined;
  readonly city: string | undefined;
  readonly venue: string | undefined;
  readonly zone: string | undefined;
  readonly topic: readonly string[] | undefined;
  readonly capacity: number | undefined;
  readonly area: number | undefined;
  readonly currency: string | undefined;
  readonly notes: string | undefined;
}

type Patch = { -readonly [K in keyof Event]?: Event[K] | undefined };

/** What was typed as fields of an event. Throws `day.unreadable` and `usage.bad-value`. */
export async function eventPatch(input: EventInput, today: Day, before?: Event): Promise<Patch> {
  const patch: Patch = {};
  if (input.start !== undefined) patch.start = await readDay(input.start, today);
  if (input.end !== undefined) patch.end = input.end === '' ? '' : await readDay(input.end, today);
  const start = patch.start ?? before?.start;
  const end = patch.end ?? before?.end;
  if (start && end && end < start)
    throw fail('usage.bad-value', { option: '--end', value: end, allowed: [`>= ${start}`] });
  for (const key of ['series', 'edition', 'city', 'venue', 'notes'] as const) {
    const value = input[key];
    if (value !== undefined) patch[key] = value.trim();
  }
  if (input.zone !== undefined) {
    if (!isZone(input.zone))
      throw fail('usage.bad-value', {
        option: '--zone',
        value: input.zone,
        allowed: ['Asia/Shanghai', 'Europe/Berlin'],
      });
    patch.zone = input.zone;
  }
  if (input.currency !== undefined) {
    const currency = input.currency.toUpperCase();
    if (!/^[A-Z]{3}$/.test(currency))
      throw fail('usage.bad-value', { option: '--currency', value: input.currency, allowed: ['CNY'] });
    patch.currency = currency;
  }
  if (input.topic) patch.topics = input.topic;
  if (input.capacity !== undefined) patch.capacity = input.capacity;
  if (input.area !== undefined) patch.area = input.area;
  return patch;
}
