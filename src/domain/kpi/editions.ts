/** The registrations that count of every event, and what the editions of a series are to each other. */
import { heldIn } from '../../lib/collect.ts';
import type { AsOf } from '../as-of.ts';
import { editionsOf, hasCheckinData, seriesOf, tookPart, wasHeld } from '../participation.ts';
import type { Event } from '../records/event.ts';
import type { Roster } from '../roster.ts';
import { countingRegistrations, type RegistrationFacts } from './counting-registrations.ts';

/** An edition as far as another one is compared with it. */
export interface Edition {
  readonly event: Event;
  readonly held: boolean;
  readonly registrations: readonly RegistrationFacts[];
}

export interface Editions {
  /** Those that count, of whomever; a cancelled event has none. */
  allOf(event: Event): readonly RegistrationFacts[];
  /** Those of them that are counted. */
  registrationsOf(event: Event): readonly RegistrationFacts[];
  /** Who holds them. */
  clientsOf(event: Event): ReadonlySet<string>;
  /** The editions of its series before an event, held or not. */
  before(event: Event): readonly Event[];
  /** The one after it, where it was held or can be booked; null where there is none. */
  next(event: Event): Edition | null;
  /** Clients of earlier editions who came to neither of the two held before it; null where there were no two. */
  missedTwo(event: Event): ReadonlySet<string> | null;
}

type Registered = Pick<Roster, 'events'> & {
  readonly registrations: ReadonlyMap<string, RegistrationFacts>;
};

/** As of the day of `view`; only clients of whom `includes` is true are counted, where it is given. */
export function editionsIn(
  roster: Registered,
  view: AsOf,
  includes?: ((client: string) => boolean) | undefined,
): Editions {
  const { day } = view;
  const byEvent = countingRegistrations(roster, view);
  const clients = new Map<string, ReadonlySet<string>>();
  const came = new Map<string, ReadonlySet<string>>();

  const allOf = (event: Event) => (event.cancelled === true ? [] : (byEvent.get(event.id) ?? []));
  const registrationsOf = (event: Event) =>
    includes ? allOf(event).filter(({ client }) => includes(client)) : allOf(event);

  function before(event: Event): readonly Event[] {
    const editions = editionsOf(roster.events.values(), seriesOf(event));
    const at = editions.findIndex(({ id }) => id === event.id);
    return at < 0 ? [] : editions.slice(0, at);
  }

  /** Clients who took part in a held edition. */
  const cameTo = (event: Event) =>
    heldIn(came, event.id, () => {
      const known = hasCheckinData(event, allOf(event));
      return holdersOf(registrationsOf(event).filter((one) => tookPart(one, event, known, day)));
    });

  return {
    allOf,
    registrationsOf,
    clientsOf: (event) => heldIn(clients, event.id, () => holdersOf(registrationsOf(event))),
    before,
    next(event) {
      const editions = editionsOf(roster.events.values(), seriesOf(event));
      const after = editions[editions.findIndex(({ id }) => id === event.id) + 1];
      if (after === undefined || event.cancelled === true) return null;
      const registrations = registrationsOf(after);
      const held = wasHeld(after, day);
      return held || registrations.length > 0 ? { event: after, held, registrations } : null;
    },
    missedTwo(event) {
      const earlier = before(event).filter((edition) => wasHeld(edition, day));
      const [first, second] = earlier.slice(-2);
      if (first === undefined || second === undefined) return null;
      const missing = new Set(earlier.slice(0, -2).flatMap((edition) => [...cameTo(edition)]));
      for (const edition of [first, second]) for (const client of cameTo(edition)) missing.delete(client);
      return missing;
    },
  };
}

/** Each once. */
export function holdersOf(registrations: readonly RegistrationFacts[]): ReadonlySet<string> {
  const holders = new Set<string>();
  for (const { client } of registrations) holders.add(client);
  return holders;
}
