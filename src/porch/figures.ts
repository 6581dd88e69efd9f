/** The figures of the events of a roster, as a command or the dashboard asks for them. */
import type { Context } from '../context.ts';
import { type ClientFacts, clientFactsOf, clientFactsView } from '../domain/kpi/client-facts.ts';
import { registrationFacts } from '../domain/kpi/counting-registrations.ts';
import { decidingInteractions } from '../domain/kpi/due-in-cycle.ts';
import { type EventFacts, eventFacts, kpiCollections } from '../domain/kpi/event-facts.ts';
import { seriesLabels } from '../domain/kpi/series-labels.ts';
import type { Event } from '../domain/records/event.ts';
import { labelCollections } from '../domain/relationship/relationship.ts';
import { thresholdsOf } from '../domain/relationship/thresholds.ts';
import { type CollectionName, emptyRoster } from '../domain/roster.ts';
import { once } from '../lib/once.ts';
import { type Judged, type Judging, readJudged } from './judgement.ts';

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
    return figured(await readJudged(context, [...everything, ...also], typed));
  const { roster, judgement } = await readJudged(context, kpiCollections, typed, {
    clients: clientFactsView,
    registrations: registrationFacts,
  });
  const { clients, ...rest } = roster;
  const isPriced = thresholdsOf(roster.settings)['service.rate'] > 0;
  const ids = decidingInteractions(roster.followups.values(), judgement.day);
  const { interactions } = await context.read([isPriced ? 'interactions' : { from: 'interactions', ids }]);
  return {
    roster: { ...emptyRoster(), ...rest, interactions },
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
  const scope = { day, zone: context.zoneOf(roster), limits: thresholdsOf(roster.settings), includes };
  const labels = seriesLabels(roster, scope);
  return eventFacts({ ...roster, clients: clientFacts() }, { ...scope, labels });
}
