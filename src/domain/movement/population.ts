/** Who is a client of an edition: who holds a registration of it that counts, or who took part. */
import { groupBy } from '../../lib/collect.ts';
import type { AsOf } from '../edition/as-of.ts';
import { counts, hasCheckinData, tookPart } from '../edition/participation.ts';
import type { Event } from '../records/event.ts';
import type { Roster } from '../roster.ts';

/** Ids of the clients of any of `editions`, as it stood in `view`; archived ones too, as the figures count them. Nobody for a cancelled one. */
export function clientsOf(
  roster: Pick<Roster, 'registrations'>,
  editions: readonly Event[],
  view: AsOf,
  attended: boolean,
): ReadonlySet<string> {
  const wanted = new Map(
    editions.filter(({ cancelled }) => cancelled !== true).map((event) => [event.id, event]),
  );
  const counting = [...roster.registrations.values()].flatMap((one) => {
    const event = wanted.get(one.event);
    const stood = event && counts(one) ? view.registration(one, event) : null;
    return event && stood ? [{ event, stood }] : [];
  });
  if (!attended) return new Set(counting.map(({ stood }) => stood.client));
  const found = new Set<string>();
  for (const [event, own] of groupBy(counting, (one) => one.event)) {
    const isKnown = hasCheckinData(
      event,
      own.map(({ stood }) => stood),
    );
    for (const { stood } of own) if (tookPart(stood, event, isKnown, view.day)) found.add(stood.client);
  }
  return found;
}
