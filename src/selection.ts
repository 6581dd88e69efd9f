/** The clients or registrations a typed condition selects, reading only the collections it needs. */
import type { Context } from './context.ts';
import { type Dossiers, dossiers } from './domain/dossier.ts';
import { resolveEvent } from './domain/find.ts';
import type { Client } from './domain/records/client.ts';
import { type CollectionName, collectionNames, type Roster } from './domain/roster.ts';
import { segmentBook } from './domain/segment/book.ts';
import { readCondition } from './domain/segment/check.ts';
import { clientLanguage } from './domain/segment/client-language.ts';
import { mentions } from './domain/segment/language.ts';
import { compile, type MatchContext, needs } from './domain/segment/match.ts';
import { type Registered, registrationLanguage } from './domain/segment/registration-language.ts';
import { selectClients } from './domain/segment/select.ts';

export interface Selection<T> {
  readonly roster: Roster;
  readonly selected: readonly T[];
}

/** What matching needs to know of this roster today. */
export function matchContext(
  context: Context,
  roster: Roster,
): MatchContext & { readonly dossiers: Dossiers } {
  const day = context.todayIn(roster);
  const zone = context.zoneOf(roster);
  const book = segmentBook((roster.segments ?? new Map()).values(), day);
  return {
    day,
    zone,
    me: context.settings.owner,
    dossiers: dossiers(roster, { day, zone }),
    resolveEvent: (ref) => resolveEvent(roster.events.values(), ref),
    conditionOf: (name) => book.conditionOf(name),
  };
}

/** Whether a day can be read does not depend on which day it is, so what a condition needs is known before the roster is. */
function anyDay(context: Context): string {
  return context.now.slice(0, 10);
}

export async function selectedClients(
  context: Context,
  condition: string,
  also: readonly CollectionName[] = [],
): Promise<Selection<Client>> {
  const wanted = needs(readCondition(condition, clientLanguage, anyDay(context)), clientLanguage);
  const roster = (await context.read(union(['clients', ...wanted, ...also]))) as Roster;
  const tree = readCondition(condition, clientLanguage, context.todayIn(roster));
  return { roster, selected: selectClients(roster.clients.values(), tree, matchContext(context, roster)) };
}

export async function selectedRegistrations(
  context: Context,
  condition: string,
  also: readonly CollectionName[] = [],
): Promise<Selection<Registered>> {
  const wanted = needs(readCondition(condition, registrationLanguage, anyDay(context)), registrationLanguage);
  const roster = (await context.read(
    union(['clients', 'events', 'registrations', ...wanted, ...also]),
  )) as Roster;
  const tree = readCondition(condition, registrationLanguage, context.todayIn(roster));
  const test = compile(tree, registrationLanguage, matchContext(context, roster));
  const withArchived = mentions(tree, registrationLanguage, 'archived');
  const selected: Registered[] = [];
  for (const registration of roster.registrations.values()) {
    const client = roster.clients.get(registration.client);
    const event = roster.events.get(registration.event);
    if (!client || !event || (client.archived && !withArchived)) continue;
    const one = { registration, client, event };
    if (test(one)) selected.push(one);
  }
  return { roster, selected };
}

/** The clients of a segment, as a test of ids; with the roster it was computed over. */
export function segmentTest(context: Context, roster: Roster, name: string): (id: string) => boolean {
  const matching = matchContext(context, roster);
  const members = new Set(
    selectClients(roster.clients.values(), matching.conditionOf(name), matching).map(({ id }) => id),
  );
  return (id) => members.has(id);
}

function union(names: readonly CollectionName[]): CollectionName[] {
  return collectionNames.filter((name) => names.includes(name));
}
