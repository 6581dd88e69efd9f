/** What is to be done for whom, the most urgent first, and why it is urgent; and what else there would be to do. */
import type { Client } from '../../domain/records/client.ts';
import { type FollowUp, followupFields } from '../../domain/records/followup.ts';
import type { Relationship } from '../../domain/relationship/relationship.ts';
import { dueOf } from '../../domain/service/due.ts';
import type { Occasion } from '../../domain/service/occasions.ts';
import type { Urgency } from '../../domain/service/urgency.ts';
import { barredChannels } from '../../domain/value/channel.ts';
import { byKeys } from '../../lib/collect.ts';
import type { Day } from '../../lib/time/day.ts';
import { say } from '../phrases.ts';
import { columnsOf, rowOf } from '../record-columns.ts';
import type { Column, Report, Row } from '../report.ts';

const own = columnsOf(followupFields, { due: 1, text: 1, priority: 5, owner: 6, state: 7 });
const columns: readonly Column[] = [
  { key: 'id', kind: 'id', rank: 1, only: 'programs' },
  // A follow-up that is only suggested has nothing yet but its client.
  { key: 'which', kind: 'id', only: 'people' },
  { key: 'when', kind: 'choice', rank: 3, only: 'programs' },
  { key: 'due', kind: 'day', rank: 1, only: 'programs' },
  { key: 'who', kind: 'phrase', only: 'people', personal: true },
  { key: 'clientName', kind: 'name', rank: 1, only: 'programs', personal: true },
  // What is suggested is said in words of ours.
  { key: 'text', kind: 'any', rank: 1, personal: true },
  ...own
    .filter(({ key }) => !['id', 'due', 'text'].includes(key))
    .map((column): Column => (column.extra ? column : { ...column, only: 'programs' })),
  { key: 'why', kind: 'phrase', only: 'people' },
  { key: 'hands', kind: 'phrase', only: 'people' },
  { key: 'caution', kind: 'phrase', only: 'people' },
  { key: 'urgency', kind: 'score', extra: true },
];

export interface Pressing {
  readonly followUp: FollowUp;
  /** Null where nobody knows the client. */
  readonly client: Client | null;
  readonly urgency: Urgency;
}

export interface Suggestion {
  readonly relationship: Relationship;
  readonly occasion: Occasion;
}

/** `me` is who reads it: what is theirs need not be said. */
export function followupsReport(
  pressing: readonly Pressing[],
  suggestions: readonly Suggestion[],
  day: Day,
  me: string,
): Report {
  const rows = [
    ...sorted(pressing, day).map((one) => pressingRow(one, day, me)),
    ...suggestions.map((one) => suggestedRow(one, day)),
  ];
  const [first] = rows;
  const act =
    first?.id === null ? `followup add ${first.client} ${first.due} "..."` : `followup done ${first?.id}`;
  return {
    kind: 'report',
    title: say('title.followups'),
    layout: 'entries',
    groups: { by: 'when', titles },
    columns,
    rows,
    empty: say('none.followups'),
    total: () => rows.length,
    next: first ? [`regulars ${act}`] : [],
  };
}

const titles = Object.fromEntries(
  (['overdue', 'today', 'week', 'later', 'suggested'] as const).map((group) => [
    group,
    say('followup.group', { group }),
  ]),
);

const groupOrder = { overdue: 0, today: 1, week: 2, later: 3 } as const;

/** What is due by how urgent it is, what is to come by its day. */
function sorted(pressing: readonly Pressing[], day: Day): Pressing[] {
  return [...pressing].sort(
    byKeys(
      ({ followUp }) => groupOrder[dueOf(followUp, day)],
      ({ followUp: { due } }) => (due > day ? due : ''),
      ({ urgency }) => -urgency.score,
      ({ followUp: { due } }) => due,
      ({ followUp: { id } }) => id.length,
      ({ followUp: { id } }) => id,
    ),
  );
}

function pressingRow({ followUp, client, urgency }: Pressing, day: Day, me: string): Row {
  const { owner = null, delegatedBy: from = null, delegatedAt: at = null, due } = followUp;
  const barred = client ? barredChannels(client, followUp) : [];
  return {
    ...rowOf(followupFields, followUp),
    which: followUp.id,
    textKind: 'text',
    when: dueOf(followUp, day),
    clientName: client?.name ?? null,
    who: client && say('named.client', { id: client.id, name: client.name }),
    why: say('followup.urgency', { urgency, due, day }),
    hands: owner === me && from === null ? null : say('followup.hands', { owner, from, at }),
    caution: barred.length === 0 ? null : say('channels.barred', { barred }),
    urgency: urgency.score,
    urgencyParts: urgency.parts,
    barred,
  };
}

function suggestedRow({ relationship: { client }, occasion }: Suggestion, day: Day): Row {
  const told = say('today.reasons', { reasons: [occasion] });
  return {
    ...rowOf(followupFields, { client: client.id }),
    id: null,
    which: client.id,
    due: occasion.kind === 'birthday' ? occasion.day : day,
    text: say('today.advice', { reason: occasion }),
    textKind: 'phrase',
    when: 'suggested',
    clientName: client.name,
    who: say('named.client', { id: client.id, name: client.name }),
    why: told,
    hands: null,
    caution: null,
    urgency: null,
    urgencyParts: [occasion],
    barred: [],
  };
}
