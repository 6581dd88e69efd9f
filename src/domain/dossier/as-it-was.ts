/** The roster as it was on a day: what came later is not there, and later check-ins and changes are undone. */
import type { Day } from '../../lib/time/day.ts';
import { type AsOf, asOf } from '../edition/as-of.ts';
import type { Action } from '../records/action.ts';
import type { Case } from '../records/case.ts';
import type { Registration } from '../records/registration.ts';
import type { CollectionName, Collections, Roster } from '../roster.ts';
import { givenAt } from '../survey/counting.ts';

type Records = { readonly [P in CollectionName]?: ReadonlyMap<string, Collections[P]> | undefined };

/**
 * Collections that were not read stay away. A client is there from the first day anything is recorded of them; of whom
 * nothing is, from the day they were typed in. `zone` is the organiser's. What an import left to decide is of today only.
 */
export function asItWas<K extends CollectionName>(roster: Roster<K>, day: Day, zone: string): Roster<K> {
  const view = asOf(day, zone);
  const now: Records = roster as Partial<Roster>;
  const registrations = those(now.registrations, (one) => standing(one, now, view));
  const interactions = those(now.interactions, (one) => (view.happened(one.at) ? one : null));
  const answers = those(now.answers, (one) => (view.happened(givenAt(one)) ? one : null));
  const cases = those(now.cases, (one) => (one.opened <= day ? caseOn(one, day) : null));
  const costs = those(now.costs, (one) => (one.day <= day ? one : null));
  const losses = those(now.losses, (one) => (one.day <= day ? one : null));
  const decisions = those(now.decisions, (one) => (one.day <= day ? one : null));
  const actions = those(now.actions, (one) => actionOn(one, view));
  const met = clientsIn({ registrations, interactions, answers, cases, costs });
  const ever = clientsIn(now);
  const clients = those(now.clients, (one) =>
    (ever.has(one.id) ? met.has(one.id) : view.happened(one.created)) ? one : null,
  );
  const followups = those(now.followups, (one) =>
    clients === undefined || clients.has(one.client) ? view.followup(one) : null,
  );
  const surveys = those(now.surveys, (one) =>
    one.asked === undefined ? one : { ...one, asked: one.asked.filter(({ at }) => view.happened(at)) },
  );
  const reviews = those(now.reviews, () => null);
  const then: Records = {
    clients,
    registrations,
    interactions,
    followups,
    surveys,
    answers,
    reviews,
    cases,
    costs,
    losses,
    decisions,
    actions,
  };
  return { ...roster, ...Object.fromEntries(Object.entries(then).filter(([, records]) => records)) };
}

function those<T>(
  records: ReadonlyMap<string, T> | undefined,
  then: (record: T) => T | null,
): ReadonlyMap<string, T> | undefined {
  if (records === undefined) return undefined;
  const found = new Map<string, T>();
  for (const [id, record] of records) {
    const before = then(record);
    if (before !== null) found.set(id, before);
  }
  return found;
}

function standing(registration: Registration, { events }: Records, view: AsOf): Registration | null {
  const event = events?.get(registration.event);
  return event ? view.registration(registration, event) : null;
}

/** An improvement action as it stood; null while there was none. */
function actionOn({ doneAt, ...one }: Action, view: AsOf): Action | null {
  if (!view.happened(one.created)) return null;
  if (doneAt === undefined) return one;
  return view.happened(doneAt) ? { ...one, doneAt } : { ...one, state: 'open' };
}

/** A case as it stood on a day on which it was there: what was said or settled later is not said or settled yet. */
export function caseOn({ responded, closed, outcome, ...one }: Case, day: Day): Case {
  return {
    ...one,
    ...(responded !== undefined && responded <= day ? { responded } : {}),
    ...(closed !== undefined && closed <= day ? { closed } : {}),
    ...(outcome !== undefined && (closed === undefined || closed <= day) ? { outcome } : {}),
  };
}

function clientsIn({ registrations, interactions, answers, cases, costs }: Records): Set<string> {
  const found = new Set<string>();
  for (const records of [registrations, interactions, answers, cases, costs])
    for (const { client } of records?.values() ?? []) if (client !== undefined) found.add(client);
  return found;
}
