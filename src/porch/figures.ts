/** The figures of the events of a roster, as a command or the dashboard asks for them. */
import type { Context } from '../context.ts';
import { clientFactsOf } from '../domain/kpi/client-facts.ts';
import { registrationFacts } from '../domain/kpi/counting-registrations.ts';
import { decidingInteractions } from '../domain/kpi/due-in-cycle.ts';
import { type EventFacts, eventFacts, type KpiRoster, kpiCollections } from '../domain/kpi/event-facts.ts';
import { seriesLabels } from '../domain/kpi/series-labels.ts';
import type { Event } from '../domain/records/event.ts';
import { type LabelRoster, labelCollections } from '../domain/relationship/relationship.ts';
import { thresholdsOf } from '../domain/relationship/thresholds.ts';
import type { CollectionName, Roster } from '../domain/roster.ts';
import { type Judged, type Judging, readJudged } from './judgement.ts';

/** Also what conditions and labels may ask for. */
const everything = [...new Set<CollectionName>([...kpiCollections, ...labelCollections, 'segments'])];

/** What figures are made from; `whole` where labels or conditions are asked for too. */
export async function readFigured(
  context: Context,
  typed: Judging,
  { whole }: { readonly whole: boolean },
): Promise<Judged<CollectionName>> {
  if (whole) return readJudged(context, everything, typed);
  const { roster, judgement } = await readJudged(context, kpiCollections, typed, {
    registrations: registrationFacts,
  });
  const isPriced = thresholdsOf(roster.settings)['service.rate'] > 0;
  const ids = decidingInteractions(roster.followups.values(), judgement.day);
  const { interactions } = await context.read([isPriced ? 'interactions' : { from: 'interactions', ids }]);
  return { roster: { ...roster, interactions } as Roster, judgement };
}

/** Only clients of whom `includes` is true are counted, where it is given. */
export function factsOfEvents(
  context: Context,
  { roster, judgement: { day } }: Judged<CollectionName>,
  includes?: (client: string) => boolean,
): (event: Event) => EventFacts {
  const scope = { day, zone: context.zoneOf(roster), limits: thresholdsOf(roster.settings), includes };
  const figured: KpiRoster = { ...roster, clients: clientFactsOf(roster.clients) };
  return eventFacts(figured, { ...scope, labels: seriesLabels(roster as LabelRoster, scope) });
}
