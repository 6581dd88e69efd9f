/** Whom to win back: what is at stake, why they slip away, what was decided, how to reach them and what to say. */
import { together } from '../../domain/churn/together.ts';
import type { WinBack } from '../../domain/churn/win-back.ts';
import type { InSeries } from '../../domain/relationship/relationship.ts';
import { type Because, named } from '../../domain/relationship/rule.ts';
import { fadingReason } from '../../domain/service/day-plan.ts';
import { bestWay } from '../../domain/value/channel.ts';
import { seriesCells, seriesColumn } from '../client/label-cells.ts';
import { type Phrase, say } from '../phrases.ts';
import type { Column, Report, Row } from '../report.ts';
import { decisionSaid, lossSaid } from './churn.ts';

const columns: readonly Column[] = [
  { key: 'id', kind: 'id', extra: true },
  { key: 'client', kind: 'phrase', rank: 1, personal: true },
  { key: 'worth', kind: 'phrase', rank: 1 },
  { key: 'because', kind: 'phrase', rank: 1, personal: true },
  { key: 'known', kind: 'phrase', rank: 2, personal: true },
  { key: 'decided', kind: 'phrase', rank: 2, personal: true },
  { key: 'way', kind: 'phrase', rank: 2, personal: true },
  { key: 'advice', kind: 'phrase', rank: 2, personal: true },
  { key: 'name', kind: 'name', extra: true, personal: true },
  { key: 'stake', kind: 'money', extra: true },
  { key: 'stage', kind: 'label', extra: true },
  { key: 'lifecycle', kind: 'label', extra: true },
  { ...seriesColumn, extra: true },
  { key: 'attended', kind: 'int', extra: true },
  { key: 'warning', kind: 'int', extra: true },
  { key: 'reason', kind: 'code', extra: true },
  { key: 'verdict', kind: 'choice', extra: true },
  { key: 'until', kind: 'day', extra: true },
  { key: 'channel', kind: 'choice', extra: true },
  { key: 'contact', kind: 'text', extra: true, personal: true },
];

/** `all` as they are ranked. */
export function winbackReport(all: readonly WinBack[]): Report {
  const [first] = all;
  const stakes = all.map(({ stake }) => stake);
  const { value, unknown, hasOthers } = together(stakes);
  return {
    kind: 'report',
    title: say('title.winback'),
    layout: 'entries',
    columns,
    rows: all.map(rowOf),
    empty: say('none.winback'),
    facts: first
      ? [
          { label: say('fact.clients'), value: all.length, kind: 'int' },
          { label: say('fact.stake'), value, kind: 'money' },
        ]
      : [],
    notes: [
      ...(value !== null && unknown > 0 ? [say('winback.unknown', { clients: unknown })] : []),
      ...(hasOthers ? [say('stake.others')] : []),
    ],
    total: () => all.length,
    next: first
      ? [
          `regulars client show ${first.client.id}`,
          ...all
            .filter(({ decision }) => decision === null)
            .slice(0, 1)
            .map(({ client }) => `regulars winback decide ${client.id} rescue --reason "..."`),
        ]
      : [],
  };
}

function rowOf({ client, relationship: { main }, stake, loss, decision }: WinBack): Row {
  const { stage, lifecycle, signals, standing } = main;
  const way = bestWay(client);
  const last = stake.editions.at(-1);
  return {
    id: client.id,
    client: say('named.client', { id: client.id, name: client.name }),
    worth: say('winback.worth', { value: stake.value }),
    because: say('why.because', { because: because(main) }),
    known: say('winback.known', {
      last: last ? named(last) : null,
      loss: loss && lossSaid(loss),
      // That they stayed away is said already.
      signals: signals.each.flatMap(({ id, isOn, stayedAway }) => (isOn && !stayedAway ? [id] : [])),
    }),
    decided: decision && say('decision.told', decisionSaid(decision)),
    way: way ? say('today.way', way) : say('today.no-way'),
    advice: adviceFor(main, loss?.reason ?? null),
    name: client.name,
    stake: stake.value,
    stage: stage.value,
    lifecycle: lifecycle.value,
    ...seriesCells(main),
    attended: standing.attended.length,
    editions: stake.editions.map(named),
    signals: signals.compared ? signals.on : null,
    warning: signals.compared ? signals.score : null,
    reason: loss?.reason ?? null,
    loss,
    verdict: decision?.verdict ?? null,
    until: decision?.until ?? null,
    decision,
    channel: way?.channel ?? null,
    contact: way?.contact ?? null,
  };
}

/** Who came to the latest edition is not asked why they stayed away. */
function adviceFor(main: InSeries, reason: string | null): Phrase {
  const { standing } = main;
  const { book, attended, ahead } = standing;
  const came = book !== null && book.latest !== null && attended.at(-1) === book.latest;
  if (reason === null && ahead.length === 0 && came)
    return say('today.advice', { reason: fadingReason(main, 'weaken') });
  const [next] = book?.ahead ?? [];
  return say('winback.advice', { reason, next: next ? named(next) : null, booked: ahead.length > 0 });
}

/** The label that says they slip away. */
function because({ stage, lifecycle }: WinBack['relationship']['main']): Because {
  const fades = stage.value === 'weaken' || stage.value === 'vanish';
  return lifecycle.value === 'lost' && !fades ? lifecycle.because : stage.because;
}
