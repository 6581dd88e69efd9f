/** The day plan: whom to turn to, why, and what to say. */
import type { Turn } from '../../domain/service/day-plan.ts';
import { bestWay } from '../../domain/value/channel.ts';
import { type Phrase, say } from '../phrases.ts';
import type { Column, Report, Row } from '../report.ts';

const columns: readonly Column[] = [
  { key: 'id', kind: 'id', extra: true },
  { key: 'client', kind: 'phrase', rank: 1, personal: true },
  { key: 'score', kind: 'score', rank: 3 },
  { key: 'reason', kind: 'phrase', rank: 1, personal: true },
  { key: 'advice', kind: 'phrase', rank: 2, personal: true },
  { key: 'way', kind: 'phrase', rank: 2, personal: true },
  { key: 'name', kind: 'name', extra: true, personal: true },
  { key: 'stage', kind: 'label', extra: true },
  { key: 'channel', kind: 'choice', extra: true },
  { key: 'contact', kind: 'text', extra: true, personal: true },
];

/** `turns` are all of the day, of which `shown` are the first, with all that is known of them. */
export function todayReport(turns: readonly Turn[], shown: readonly Turn[]): Report {
  const [first = turns[0]] = shown;
  const followUp = first?.reasons.find((one) => one.kind === 'followup');
  return {
    kind: 'report',
    title: say('title.today'),
    layout: 'entries',
    columns,
    rows: shown.map(rowOf),
    empty: say('none.today'),
    total: () => turns.length,
    next: first
      ? [
          `regulars client show ${first.client.id}`,
          ...(followUp
            ? [`regulars followup done ${followUp.id}`]
            : [`regulars log ${first.client.id} "..."`]),
        ]
      : [],
  };
}

function rowOf({ client, score, reasons, stage }: Turn): Row {
  const way = bestWay(client);
  const [pressing] = reasons;
  return {
    id: client.id,
    client: say('named.client', { id: client.id, name: client.name }),
    score,
    reason: say('today.reasons', { reasons }),
    advice: say('today.advice', { reason: pressing }),
    way: way ? say('today.way', way) : noWay,
    name: client.name,
    stage,
    channel: way?.channel ?? null,
    contact: way?.contact ?? null,
    reasons,
  };
}

const noWay: Phrase = say('today.no-way');
