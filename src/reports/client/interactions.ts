/** What was said and done with one client, the latest first: by itself, by episode, or by event. */
import type { Client } from '../../domain/records/client.ts';
import { interactionFields } from '../../domain/records/interaction.ts';
import type { Roster } from '../../domain/roster.ts';
import { type Episode, episodesOf, type Sequence, sequencesOf } from '../../domain/service/episodes.ts';
import { type Phrase, say } from '../phrases.ts';
import { columnsOf, rowOf } from '../record-columns.ts';
import type { Column, Report, Row } from '../report.ts';

const own = columnsOf(interactionFields, {
  id: 1,
  at: 1,
  channel: 2,
  direction: 4,
  text: 1,
  outcome: 4,
  minutes: 5,
  by: 6,
  thread: 5,
});
const columns: readonly Column[] = [...own, { key: 'eventName', kind: 'text', rank: 7 }];

const span: readonly Column[] = [
  { key: 'interactions', kind: 'int', rank: 1 },
  { key: 'begun', kind: 'instant', rank: 2 },
  { key: 'latest', kind: 'instant', rank: 1 },
  { key: 'state', kind: 'choice', rank: 1 },
  { key: 'followups', kind: 'list', rank: 3 },
];
const episodeColumns: readonly Column[] = [
  { key: 'thread', kind: 'text', rank: 1 },
  ...span,
  { key: 'eventName', kind: 'text', rank: 4 },
  { key: 'event', kind: 'id', extra: true },
];
const sequenceColumns: readonly Column[] = [
  { key: 'event', kind: 'id', rank: 1 },
  { key: 'eventName', kind: 'text', rank: 1 },
  { key: 'episodes', kind: 'int', rank: 1 },
  ...span,
];

type Known = Roster<'events' | 'interactions' | 'followups'>;

/** Everything, with the episodes and sequences below it. */
export function interactionsReport(roster: Known, client: Client): Report {
  const { events } = roster;
  const found = [...roster.interactions.values()]
    .filter((one) => one.client === client.id)
    .sort((a, b) => (a.at < b.at ? 1 : -1));
  const [latest] = found;
  return {
    kind: 'report',
    title: say('title.interactions-of', { name: client.name }),
    layout: 'table',
    columns,
    rows: found.map((one) => ({
      ...rowOf(interactionFields, one),
      eventName: one.event === undefined ? null : (events.get(one.event)?.name ?? null),
    })),
    empty: say('none.interactions'),
    sections: [episodesReport(roster, client), sequencesReport(roster, client)],
    next: [
      latest ? `regulars interaction edit ${latest.id} --text "..."` : `regulars log ${client.id} "..."`,
    ],
  };
}

export function episodesReport(roster: Known, client: Client): Report {
  const rows = episodes(roster, client).map((one) => episodeRow(one, roster));
  return tableOf(say('title.episodes'), episodeColumns, rows, client);
}

export function sequencesReport(roster: Known, client: Client): Report {
  const rows = sequencesOf(episodes(roster, client)).map((one) => sequenceRow(one, roster));
  return tableOf(say('title.sequences'), sequenceColumns, rows, client);
}

function episodes({ interactions, followups }: Known, { id }: Client): Episode[] {
  const isTheirs = ({ client }: { readonly client: string }) => client === id;
  return episodesOf([...interactions.values()].filter(isTheirs), [...followups.values()].filter(isTheirs));
}

function episodeRow(one: Episode, roster: Known): Row {
  return { thread: one.thread, ...spanRow(one), event: one.event, eventName: nameOf(one.event, roster) };
}

function sequenceRow(one: Sequence, roster: Known): Row {
  const { event, episodes: count } = one;
  return { event, eventName: nameOf(event, roster), episodes: count, ...spanRow(one) };
}

function spanRow({ interactions, first, last, followups }: Episode | Sequence): Row {
  const state = followups.length > 0 ? 'open' : 'closed';
  return { interactions, begun: first, latest: last, state, followups };
}

function nameOf(event: string | null, { events }: Known): string | null {
  return event === null ? null : (events.get(event)?.name ?? null);
}

function tableOf(title: Phrase, shown: readonly Column[], rows: readonly Row[], { id }: Client): Report {
  return {
    kind: 'report',
    title,
    layout: 'table',
    columns: shown,
    rows,
    empty: say('none.episodes'),
    next: rows.length > 0 ? [`regulars interaction list ${id}`] : [],
  };
}
