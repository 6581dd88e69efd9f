/** What was said and done with one client, the latest first. */
import type { Client } from '../domain/records/client.ts';
import { interactionFields } from '../domain/records/interaction.ts';
import type { Roster } from '../domain/roster.ts';
import { say } from './phrases.ts';
import { columnsOf, rowOf } from './record-columns.ts';
import type { Column, Report } from './report.ts';

const own = columnsOf(interactionFields, {
  id: 1,
  at: 1,
  channel: 2,
  direction: 4,
  text: 1,
  outcome: 4,
  minutes: 5,
  by: 6,
});
const columns: readonly Column[] = [...own, { key: 'eventName', kind: 'text', rank: 7 }];

export function interactionsReport(
  { events, interactions }: Roster<'events' | 'interactions'>,
  client: Client,
): Report {
  const found = [...interactions.values()]
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
    next: [
      latest ? `regulars interaction edit ${latest.id} --text "..."` : `regulars log ${client.id} "..."`,
    ],
  };
}
