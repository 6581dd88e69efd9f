/** The pace of an event, against another or the held edition before it. */
import type { Context } from '../../context.ts';
import { attendances } from '../../domain/edition/attendance.ts';
import { editionBefore, wasHeld } from '../../domain/edition/participation.ts';
import { editionsIn } from '../../domain/kpi/facts/editions.ts';
import { type PaceFacts, paceOf } from '../../domain/kpi/pace.ts';
import type { Event } from '../../domain/records/event.ts';
import type { Day } from '../../lib/time/day.ts';
import { paceReport } from '../../reports/kpi/pace.ts';
import type { Report } from '../../reports/report.ts';
import type { Judged } from '../selected/judgement.ts';

interface PaceScope {
  readonly events: readonly Event[];
  readonly day: Day;
  readonly factsOf: (event: Event) => PaceFacts;
  readonly segment?: string | undefined;
}

/** `typed` is the event to compare with, where one was named. */
export function paceOfEvent(
  event: Event,
  typed: Event | undefined,
  { events, day, factsOf, segment }: PaceScope,
): Report {
  const against = typed ?? editionBefore(events, event, day) ?? null;
  const facts = factsOf(event);
  const pace = paceOf(facts, against && factsOf(against), day);
  return paceReport({ event, against, held: facts.held, segment }, pace);
}

/** What pace alone is made from, without all that other figures ask for. */
export function paceFactsOf(
  context: Context,
  { roster, judgement: { day } }: Judged<'events' | 'registrations'>,
): (event: Event) => PaceFacts {
  const zone = context.zoneOf(roster);
  const editions = editionsIn(roster, attendances(roster, zone)(day), { day });
  return (event) => ({
    event,
    zone,
    held: wasHeld(event, day),
    registered: editions.registeredFor(event),
  });
}
