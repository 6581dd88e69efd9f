/** The card of one client: who they are, what to do next, how they stand, what is open, where they were, what happened. */
import type { ClientCard } from '../../domain/card/card.ts';
import type { EditionPart } from '../../domain/card/editions.ts';
import type { NextStep } from '../../domain/card/next-step.ts';
import type { Happening } from '../../domain/card/timeline.ts';
import { clientFields, setLabels } from '../../domain/records/client.ts';
import type { Money } from '../../domain/records/field.ts';
import { followupFields } from '../../domain/records/followup.ts';
import { interactionFields } from '../../domain/records/interaction.ts';
import { registrationFields } from '../../domain/records/registration.ts';
import { labelIn } from '../../domain/relationship/history.ts';
import type { InSeries } from '../../domain/relationship/relationship.ts';
import { bestWay } from '../../domain/value/channel.ts';
import { isBlank } from '../../lib/plain.ts';
import { decisionSaid, lossSaid } from '../churn/churn.ts';
import { type Phrase, say } from '../phrases.ts';
import { rowOf } from '../record-columns.ts';
import type { Column, Report, Row } from '../report.ts';
import { clientLine } from './client.ts';
import { inSeries, overAll, rfmOf, seriesColumn } from './label-cells.ts';
import { labelRows } from './why.ts';

export interface CardShown {
  /** For a phone that is ringing: who it is, what is open and what was last. */
  readonly isBrief: boolean;
  /** How much of the timeline is shown. */
  readonly most: number;
}

/** What a card says in sentences, and what they are made of. */
const cardColumns: readonly Column[] = [
  { key: 'nextStep', kind: 'phrase', rank: 1, personal: true },
  { key: 'command', kind: 'command', rank: 1 },
  { key: 'relation', kind: 'phrase', rank: 1 },
  { key: 'loss', kind: 'phrase', rank: 2, personal: true },
  { key: 'decision', kind: 'phrase', rank: 2, personal: true },
  { key: 'money', kind: 'phrase', rank: 1 },
  { key: 'reach', kind: 'phrase', rank: 1, personal: true },
  { key: 'lastScores', kind: 'phrase', rank: 2 },
  { key: 'needsThen', kind: 'phrase', rank: 2 },
  { key: 'stage', kind: 'label', extra: true },
  { key: 'lifecycle', kind: 'label', extra: true },
  { key: 'activity', kind: 'label', extra: true },
  { key: 'class', kind: 'label', extra: true },
  { key: 'tier', kind: 'label', extra: true },
  { key: 'value', kind: 'money', extra: true },
  { key: 'warning', kind: 'int', extra: true },
  { ...seriesColumn, extra: true },
  { key: 'frequency', kind: 'label', extra: true },
  { key: 'depth', kind: 'label', extra: true },
  { key: 'potential', kind: 'int', extra: true },
  { key: 'signals', kind: 'int', extra: true },
  { key: 'rfm', kind: 'text', extra: true },
];

/** Who they are comes first: id, names, kind, organisation, title. */
const who = 6;

/** Worth a line on a card, though no column of a list. */
const also: ReadonlySet<string> = new Set(['preferredChannels', 'forbiddenChannels']);

/** What one can do without while the phone rings. */
const later: ReadonlySet<string> = new Set([
  'kind',
  'city',
  'country',
  'industry',
  'interests',
  'sourceChannel',
  'owner',
  'birthday',
  'money',
  'lastScores',
  'needsThen',
]);

export function clientCard(card: ClientCard, { isBrief, most }: CardShown): Report {
  const { client, timeline } = card;
  const line = clientLine(client);
  const columns = [...line.columns.slice(0, who), ...cardColumns, ...line.columns.slice(who)];
  const more = timeline.length > most;
  const open = openSection(card);
  const happened = timelineSection(card, most);
  return {
    ...line,
    columns: columns.map((column) => {
      if (also.has(column.key)) return { ...column, extra: false };
      return isBrief && later.has(column.key) ? { ...column, extra: true } : column;
    }),
    rows: [cardRow(card)],
    notes: leftOutNotes(card.relationship.main),
    next: [
      ...(isBrief ? [`regulars client show ${client.id}`] : [`regulars why ${client.id}`]),
      ...(more && !isBrief ? [`regulars client show ${client.id} --timeline`] : []),
      `regulars log ${client.id} "..."`,
    ],
    sections: isBrief ? [open, happened] : [open, editionSection(card), happened, labelSection(card)],
  };
}

/** Money that the value does not tell of. */
function leftOutNotes({ valueParts }: InSeries): Phrase[] {
  if (valueParts === null || valueParts.leftOut.length === 0) return [];
  const { leftOut, currency } = valueParts;
  return [say('value.left-out', { leftOut, currency })];
}

function cardRow(card: ClientCard): Row {
  const { client, relationship, stages, editions, accounts, timeline, needs, scores, open, next } = card;
  const { main } = relationship;
  const { loss, decision } = card.churn;
  const way = bestWay(client);
  const command = commandOf(next, client.id);
  const isScored = scores.recommendation !== null || scores.satisfaction !== null;
  return {
    ...rowOf(clientFields, client),
    ...inSeries(main),
    // Measured against everybody for programs alone: no page shows it.
    get rfm() {
      return rfmOf(main);
    },
    ...overAll(relationship),
    labels: relationship.others().map((one) => ({ ...inSeries(one), rfm: rfmOf(one) })),
    nextStep: say('card.next', { step: next }),
    command,
    relation: say('card.relation', {
      stages,
      labels: setLabels.map((label) => ({ label, value: labelIn(relationship, label).value })),
      warning: main.signals.isWarning ? main.signals.score : null,
    }),
    money: accounts.length > 0 ? say('card.money', { accounts }) : null,
    reach: way ? say('today.way', way) : say('today.no-way'),
    lastScores: isScored ? say('card.scores', scores) : null,
    needsThen: needs && say('card.needs', needs),
    loss: loss && say('loss.told', lossSaid(loss)),
    decision: decision && say('decision.told', decisionSaid(decision)),
    left: loss,
    decided: decision,
    stages,
    because: Object.fromEntries(setLabels.map((label) => [label, labelIn(relationship, label).because])),
    accounts,
    scores,
    needsChange: needs,
    open,
    next,
    editions: editions.map(editionRow),
    timeline: timeline.map(happeningRow),
    registrations: editions.flatMap(({ event, registrations }) =>
      registrations.map((one) => ({
        ...rowOf(registrationFields, one),
        eventName: event.name,
        start: event.start,
      })),
    ),
    interactions: card.interactions.map((one) => rowOf(interactionFields, one)),
    followups: card.followups.map((one) => rowOf(followupFields, one)),
  };
}

/** What one would type to do it. */
function commandOf(step: NextStep, client: string): string {
  switch (step.kind) {
    case 'archived':
      return `regulars client unarchive ${client}`;
    case 'case':
      return `regulars case close ${step.id} --outcome "..."`;
    case 'unpaid':
      return `regulars registration edit ${step.id} --paid ...`;
    case 'reach':
      return `regulars client edit ${client} --phone ...`;
    case 'invite':
      return `regulars registration add ${step.event.id} ${client} --status invited`;
    case 'let-go':
      return `regulars winback decide ${client} rescue --reason "..."`;
    case 'undecided':
      return `regulars registration edit ${step.id} --status registered`;
    case 'turn':
      if (step.reason.kind === 'followup') return `regulars followup done ${step.reason.id}`;
      break;
  }
  return `regulars log ${client} "..."`;
}

function section(
  title: Report['title'],
  layout: Report['layout'],
  columns: readonly Column[],
  rows: readonly Row[],
): Report {
  return { kind: 'report', title, layout, columns, rows, empty: say('none.known') };
}

const openColumns: readonly Column[] = [
  { key: 'id', kind: 'id', rank: 1 },
  { key: 'text', kind: 'phrase', rank: 1, personal: true },
];

function openSection({ open }: ClientCard): Report {
  const rows = open.map((thing) => ({ id: thing.id, text: say('card.open', { thing }) }));
  return section(say('title.open'), 'entries', openColumns, rows);
}

const editionColumns: readonly Column[] = [
  { key: 'start', kind: 'day', rank: 1 },
  { key: 'eventName', kind: 'text', rank: 1 },
  { key: 'presence', kind: 'choice', rank: 1 },
  { key: 'roles', kind: 'choice', rank: 3 },
  { key: 'tickets', kind: 'list', rank: 5 },
  { key: 'booths', kind: 'list', rank: 7 },
  { key: 'editionWorth', kind: 'money', rank: 3 },
  { key: 'open', kind: 'money', rank: 4 },
  { key: 'ids', kind: 'list', rank: 6 },
  { key: 'needs', kind: 'list', extra: true },
];

function editionSection({ editions }: ClientCard): Report {
  const rows = editions.flatMap((part) => {
    const currencies = [...new Set([...part.worth, ...part.open].map(({ currency }) => currency))];
    // Amounts of two currencies stand in two lines.
    return (currencies.length > 0 ? currencies : [null]).map((currency) => ({
      ...editionRow(part),
      editionWorth: amountIn(part.worth, currency),
      open: amountIn(part.open, currency),
    }));
  });
  const isTold = ({ key }: Column) => rows.some((row: Row) => !isBlank(row[key]));
  return section(say('title.editions'), 'table', editionColumns.filter(isTold), rows);
}

function amountIn(amounts: readonly Money[], currency: string | null): Money | null {
  return amounts.find((one) => one.currency === currency) ?? null;
}

function editionRow({ event, registrations, ...part }: EditionPart): Row {
  const ids = registrations.map(({ id }) => id);
  return { event: event.id, eventName: event.name, start: event.start, ids, ...part };
}

const timelineColumns: readonly Column[] = [
  { key: 'when', kind: 'any', rank: 1 },
  { key: 'happened', kind: 'phrase', rank: 1 },
  { key: 'text', kind: 'phrase', rank: 1, personal: true },
  { key: 'id', kind: 'id', rank: 3 },
];

function timelineSection({ timeline }: ClientCard, most: number): Report {
  const rows = timeline.slice(0, most).map((one) => ({
    ...happeningRow(one),
    ...whenOf(one),
    happened: say('card.deed', { deed: one.deed }),
    text: say('card.told', { deed: one.deed, event: one.event }),
  }));
  return { ...section(say('title.timeline'), 'table', timelineColumns, rows), total: () => timeline.length };
}

/** To the minute where somebody wrote down when they spoke. */
function whenOf({ day, at, deed }: Happening): Row {
  if (deed.kind === 'interaction' && at !== null) return { when: at, whenKind: 'instant' };
  return { when: day, whenKind: 'day' };
}

function happeningRow({ day, at, id, event, deed }: Happening): Row {
  return { day, at, id, event: event?.id ?? null, eventName: event?.name ?? null, ...deed };
}

const labelColumns: readonly Column[] = [
  { key: 'what', kind: 'phrase', rank: 1 },
  { key: 'value', kind: 'any', rank: 1 },
  { key: 'because', kind: 'phrase', rank: 1, typedInside: 'reason' },
];

function labelSection({ relationship }: ClientCard): Report {
  const isTold = relationship.main.signals.on.length > 0;
  const rows = labelRows(relationship).filter(
    ({ id, value }) => value !== null && (id !== 'signals' || isTold),
  );
  return section(say('title.labels'), 'entries', labelColumns, rows);
}
