/** Two editions, or two days, as somebody typed them, and the roster judged at each. */
import type { Context } from '../../context.ts';
import { asItWas } from '../../domain/dossier/as-it-was.ts';
import { fail } from '../../domain/errors.ts';
import { resolveEvent } from '../../domain/find/named.ts';
import { type Moment, momentsOf, type TwoMoments } from '../../domain/movement/moment.ts';
import type { Event } from '../../domain/records/event.ts';
import type { Roster } from '../../domain/roster.ts';
import type { segmentCollections } from '../../domain/segment/book.ts';
import { fold } from '../../lib/text/fold.ts';
import type { Day } from '../../lib/time/day.ts';
import { dayMeantBy } from '../typed/day.ts';
import type { Judged } from './judgement.ts';
import { matchContext } from './selection.ts';

/** Fails with `event.unknown` and `event.ambiguous`, and with `day.ahead` for a day that has not come yet. */
export async function readMoments(
  { roster, judgement: { day: today, series } }: Judged<'events'>,
  first: string,
  second: string,
): Promise<TwoMoments> {
  const events = [...roster.events.values()];
  const meant = [await eventOrDay(events, first, today), await eventOrDay(events, second, today)] as const;
  return momentsOf(events, meant, today, series);
}

/** An event by its whole name or its id comes before a day, and that before an event by a part of its name. */
async function eventOrDay(events: readonly Event[], typed: string, today: Day): Promise<Event | Day> {
  const isNamed = events.some(({ id, name }) => id === typed.trim() || fold(name) === fold(typed));
  const day = isNamed ? null : await dayMeantBy(typed, today);
  if (day === null) return resolveEvent(events, typed);
  if (day > today) throw fail('day.ahead', { typed, day });
  return day;
}

/** The roster as it stood on the day of a moment, and what conditions and labels ask of it. */
export function judgedAt(
  context: Context,
  roster: Roster<(typeof segmentCollections)[number]>,
  { day }: Moment,
  series: string | null,
) {
  const then = asItWas(roster, day, context.zoneOf(roster));
  const judgement = { day, past: true, ...(series === null ? {} : { series }) };
  return { roster: then, matching: matchContext(context, then, judgement) };
}
