/** The figures of the events of a roster, as a command or the dashboard asks for them. */
import type { Context } from '../../context.ts';
import { attendances } from '../../domain/edition/attendance.ts';
import { type ClientFacts, clientFactsOf, clientFactsView } from '../../domain/kpi/facts/client-facts.ts';
import { type EventFacts, eventFacts, kpiCollections } from '../../domain/kpi/facts/event-facts.ts';
import { seriesLabels } from '../../domain/kpi/series-labels.ts';
import type { Event } from '../../domain/records/event.ts';
import { thresholdsOf } from '../../domain/records/thresholds.ts';
import { joinedFields } from '../../domain/relationship/read-fields.ts';
import { labelCollections } from '../../domain/relationship/relationship.ts';
import { type CollectionName, emptyRoster } from '../../domain/roster.ts';
import { once } from '../../lib/once.ts';
import { type Judged, type Judging, readJudged } from '../selected/judgement.ts';

/** Also what conditions and labels may ask for. */
export const everything = [...new Set<CollectionName>([...kpiCollections, ...labelCollections, 'segments'])];

/** What was read, and of its clients what figures ask for. */
export interface Figured extends Judged<CollectionName> {
  clientFacts(): ReadonlyMap<string, ClientFacts>;
}

/** What figures are made from; `whole` where names, labels or conditions are asked for too: else the clients are not there. */
export async function readFigured(
  context: Context,
  typed: Judging,
  { whole, also = [] }: { readonly whole: boolean; readonly also?: readonly CollectionName[] },
): Promise<Figured> {
  if (whole || typed.asOf !== undefined)
    return figured(await readJudged(context, [...everything, ...also], typed, joinedFields));
  const { roster, judgement } = await readJudged(context, kpiCollections, typed, {
    ...joinedFields,
    clients: clientFactsView,
  });
  const { clients, ...rest } = roster;
  return {
    roster: { ...emptyRoster(), ...rest },
    judgement,
    clientFacts: () => clients as unknown as ReadonlyMap<string, ClientFacts>,
  };
}

export function figured(read: Judged<CollectionName>): Figured {
  return { ...read, clientFacts: once(() => clientFactsOf(read.roster.clients)) };
}

/** Only clients of whom `includes` is true are counted, where it is given. */
export function factsOfEvents(
  context: Context,
  { roster, judgement: { day }, clientFacts }: Figured,
  includes?: (client: string) => boolean,
): (event: Event) => EventFacts {
  const counted = { ...roster, clients: clientFacts() };
  const zone = context.zoneOf(roster);
  const limits = thresholdsOf(roster.settings);
  const scope = { day, zone, limits, includes, attendances: attendances(roster, zone) };
  return eventFacts(counted, { ...scope, labels: seriesLabels(counted, scope) });
}
