/** The card of one client: who they are, where they were, what was said, what is open. */
import type { Churn } from '../domain/churn/standing.ts';
import type { Client } from '../domain/records/client.ts';
import { clientFields } from '../domain/records/client.ts';
import { followupFields } from '../domain/records/followup.ts';
import { interactionFields } from '../domain/records/interaction.ts';
import { registrationFields } from '../domain/records/registration.ts';
import type { InSeries, Relationship } from '../domain/relationship/relationship.ts';
import type { Roster } from '../domain/roster.ts';
import { decisionSaid, lossSaid } from './churn.ts';
import { type Phrase, say } from './phrases.ts';
import { columnsOf, rowOf } from './record-columns.ts';
import type { Column, Report, Row } from './report.ts';

/** What a card is made of. */
export const cardCollections = ['clients', 'events', 'registrations', 'interactions', 'followups'] as const;

const shown = {
  id: 1,
  name: 1,
  otherNames: 2,
  kind: 3,
  organisation: 1,
  title: 2,
  emails: 1,
  phones: 1,
  wechat: 2,
  city: 2,
  country: 2,
  industry: 2,
  roles: 2,
  tags: 2,
  interests: 2,
  needs: 2,
  sourceChannel: 2,
  owner: 2,
  birthday: 2,
  consent: 2,
  archived: 2,
  notes: 2,
};

/** What of a card is told by the client alone: its columns. */
export function clientLine(client: Client): Report {
  return {
    kind: 'report',
    title: say('title.client', { name: client.name }),
    layout: 'card',
    columns: columnsOf(clientFields, shown),
    rows: [rowOf(clientFields, client)],
    empty: say('none.clients'),
  };
}

/** What the card says of the relation, in the main series; those of the others stand in the row. */
const labelColumns: readonly Column[] = [
  { key: 'stage', kind: 'label', rank: 1 },
  { key: 'lifecycle', kind: 'label', rank: 1 },
  { key: 'activity', kind: 'label', rank: 2 },
  { key: 'class', kind: 'label', rank: 2 },
  { key: 'tier', kind: 'label', rank: 2 },
  { key: 'value', kind: 'money', rank: 2 },
  { key: 'warning', kind: 'int', rank: 2 },
  { key: 'loss', kind: 'phrase', rank: 2, personal: true },
  { key: 'decision', kind: 'phrase', rank: 2, personal: true },
  { key: 'series', kind: 'text', extra: true },
  { key: 'frequency', kind: 'label', extra: true },
  { key: 'depth', kind: 'label', extra: true },
  { key: 'potential', kind: 'int', extra: true },
  { key: 'signals', kind: 'int', extra: true },
  { key: 'rfm', kind: 'text', extra: true },
];

function labelsIn(relationship: Relationship): Row {
  const { main, activity, frequency, class: attention, depth } = relationship;
  return {
    ...inSeries(main),
    activity: activity.value,
    frequency: frequency.value,
    class: attention.value,
    depth: depth.value,
    labels: relationship.others().map(inSeries),
  };
}

function inSeries({ series, stage, lifecycle, tier, value, signals, points, rfm }: InSeries): Row {
  return {
    series,
    stage: stage.value,
    lifecycle: lifecycle.value,
    tier: tier.value,
    value: value && { amount: value.current, currency: value.currency },
    potential: series === null ? null : points.length,
    signals: signals.compared ? signals.on.length : null,
    warning: signals.compared ? signals.score : null,
    rfm: rfm && `${rfm.recency}${rfm.frequency}${rfm.money}`,
  };
}

export function clientCard(
  roster: Roster<(typeof cardCollections)[number]>,
  client: Client,
  relationship: Relationship,
  { loss, decision }: Churn,
): Report {
  const of = <T extends { client: string }>(records: ReadonlyMap<string, T>) =>
    [...records.values()].filter((record) => record.client === client.id);
  const eventName = (id: string | undefined) =>
    id === undefined ? null : (roster.events.get(id)?.name ?? id);

  const registrations = of(roster.registrations)
    .map((record) => ({
      ...rowOf(registrationFields, record),
      eventName: eventName(record.event),
      start: roster.events.get(record.event)?.start ?? null,
    }))
    .sort((a, b) => ((a.start ?? '') < (b.start ?? '') ? 1 : -1));
  const interactions = of(roster.interactions)
    .map((record) => ({
      ...rowOf(interactionFields, record),
      eventName: eventName(record.event),
      at: record.at,
    }))
    .sort((a, b) => (a.at < b.at ? 1 : -1));
  const followups = of(roster.followups)
    .map((record) => ({ ...rowOf(followupFields, record), due: record.due, state: record.state }))
    .sort((a, b) => (a.due < b.due ? -1 : 1));

  const section = (title: Report['title'], columns: readonly Column[], rows: readonly Row[]): Report => ({
    kind: 'report',
    title,
    layout: 'table',
    columns,
    rows,
    empty: say('none.known'),
  });
  const line = clientLine(client);
  return {
    ...line,
    columns: [...line.columns.slice(0, LABELS_AFTER), ...labelColumns, ...line.columns.slice(LABELS_AFTER)],
    rows: [
      {
        ...rowOf(clientFields, client),
        ...labelsIn(relationship),
        loss: loss && say('loss.told', lossSaid(loss)),
        decision: decision && say('decision.told', decisionSaid(decision)),
        left: loss,
        decided: decision,
        registrations,
        interactions,
        followups,
      },
    ],
    notes: leftOutNotes(relationship.main),
    next: [`regulars why ${client.id}`, `regulars log ${client.id} "..."`],
    sections: [
      section(say('title.registrations'), registrationColumns, registrations),
      section(say('title.interactions'), interactionColumns, interactions),
      section(say('title.followups'), followupColumns, followups),
    ],
  };
}

/** Money that the value does not tell of. */
function leftOutNotes({ valueParts }: InSeries): Phrase[] {
  if (valueParts === null || valueParts.leftOut.length === 0) return [];
  const { leftOut, currency } = valueParts;
  return [say('value.left-out', { leftOut, currency })];
}

/** Who they are comes first: id, names, kind, organisation, title. */
const LABELS_AFTER = 6;

const registrationColumns: readonly Column[] = [
  { key: 'id', kind: 'id', rank: 3 },
  { key: 'start', kind: 'day', rank: 1 },
  { key: 'eventName', kind: 'text', rank: 1 },
  { key: 'role', kind: 'choice', rank: 4 },
  { key: 'ticket', kind: 'text', rank: 5 },
  { key: 'status', kind: 'choice', rank: 1 },
  { key: 'fee', kind: 'money', rank: 6 },
  { key: 'paid', kind: 'money', rank: 7 },
  { key: 'booth', kind: 'text', rank: 8 },
];
const interactionColumns: readonly Column[] = [
  { key: 'id', kind: 'id', rank: 3 },
  { key: 'at', kind: 'instant', rank: 1 },
  { key: 'channel', kind: 'choice', rank: 2 },
  { key: 'direction', kind: 'choice', rank: 4 },
  { key: 'text', kind: 'text', rank: 1, personal: true },
];
const followupColumns: readonly Column[] = [
  { key: 'id', kind: 'id', rank: 1 },
  { key: 'due', kind: 'day', rank: 1 },
  { key: 'state', kind: 'choice', rank: 2 },
  { key: 'text', kind: 'text', rank: 1, personal: true },
];
