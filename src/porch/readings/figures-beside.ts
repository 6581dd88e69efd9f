/** Figures side by side: of the editions of a series, of two events, of the parts of the clients. */
import type { Context } from '../../context.ts';
import { seriesOf } from '../../domain/edition/participation.ts';
import type { EventFacts } from '../../domain/kpi/facts/event-facts.ts';
import { type Grouping, groupsBy } from '../../domain/kpi/groups.ts';
import { measure, type Only } from '../../domain/kpi/measure.ts';
import type { Event } from '../../domain/records/event.ts';
import { figuresBeside } from '../../reports/kpi/beside.ts';
import { aheadNotes } from '../../reports/kpi/kpi.ts';
import { say } from '../../reports/phrases.ts';
import type { Report } from '../../reports/report.ts';
import { matchContext } from '../selected/selection.ts';
import { type Figured, factsOfEvents } from './figures.ts';

type FactsOf = (event: Event) => EventFacts;

/** The first one first; where there is little room the latest stay. */
export function figuresOfEditions(
  series: string,
  editions: readonly Event[],
  factsOf: FactsOf,
  only?: Only,
): Report {
  const shown = editions.length === 1 ? (editions[0]?.name ?? series) : series;
  return figuresBeside(
    columnsOf(editions, factsOf, only),
    {
      title: say('title.kpis-in', { series: shown }),
      empty: say('none.events-yet'),
      notes: notesAhead(editions, factsOf),
      next: ['regulars kpi --explain retention-rate'],
    },
    { changes: editions.length > 1 },
  );
}

export function figuresOfTwo(first: Event, second: Event, factsOf: FactsOf): Report {
  return figuresBeside(
    columnsOf([first, second], factsOf),
    {
      title: say('title.compared', { first: first.name, second: second.name }),
      empty: say('none.events-yet'),
      notes: notesAhead([first, second], factsOf),
      next: [`regulars segment compare ${first.id} ${second.id}`],
    },
    { changes: true },
  );
}

const notesAhead = (events: readonly Event[], factsOf: FactsOf) =>
  events.flatMap((event) => aheadNotes(event, factsOf(event).held));

/** What is of a whole series stands with the last of its editions. */
function columnsOf(events: readonly Event[], factsOf: FactsOf, only?: Only) {
  return events.map((event, at) => ({
    key: event.id,
    heading: event.name,
    rank: events.length - at,
    measured: measure(factsOf(event), null, only).filter(
      ({ kpi }) =>
        kpi.ofSeries !== true || events.findLastIndex((one) => seriesOf(one) === seriesOf(event)) === at,
    ),
  }));
}

interface Parting {
  readonly event: Event;
  readonly by: Grouping;
  readonly only: Only | undefined;
  readonly includes: ((client: string) => boolean) | undefined;
}

/** Of the clients of the event; those of whom nobody knows come last. */
export function figuresByGroup(
  context: Context,
  read: Figured,
  { event, by, only, includes }: Parting,
): Report {
  const { roster, judgement } = read;
  const counted = [...roster.clients.values()].filter(({ id }) => includes?.(id) !== false);
  const groups = groupsBy(by, counted, matchContext(context, roster, judgement), event);
  return figuresBeside(
    groups.map(({ value, clients: members }, at) => ({
      key: value === null ? `-${by}:*` : `${by}:${value}`,
      heading: say('kpi.group', { by, value }),
      rank: at + 1,
      measured: measure(factsOfEvents(context, read, (client) => members.has(client))(event), null, only),
    })),
    {
      title: say('title.kpis-of', { event: event.name }),
      empty: say('none.counted'),
      notes: [say('kpi.parted', { by })],
    },
    { changes: false },
  );
}
