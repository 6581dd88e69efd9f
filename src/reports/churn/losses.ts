/** Who left and why, one by one and by reason. */
import type { LossTold } from '../../domain/churn/losses.ts';
import { lossReasons } from '../../domain/churn/reasons.ts';
import { together } from '../../domain/churn/together.ts';
import { lossFields } from '../../domain/records/loss.ts';
import type { Roster } from '../../domain/roster.ts';
import { type Phrase, say } from '../phrases.ts';
import { columnsOf, rowOf } from '../record-columns.ts';
import type { Report, Row } from '../report.ts';

export function lossesReport({ events }: Pick<Roster, 'events'>, losses: readonly LossTold[]): Report {
  const own = columnsOf(lossFields, { id: 6, day: 2, reason: 1, note: 4 });
  const rows = losses.map(
    ({ loss, client, stake }): Row => ({
      ...rowOf(lossFields, loss),
      clientName: client.name,
      eventName: loss.event === undefined ? null : (events.get(loss.event)?.name ?? null),
      lost: stake.value,
      editions: stake.editions.map(({ id }) => id),
    }),
  );
  return {
    kind: 'report',
    title: say('title.losses'),
    layout: 'table',
    columns: [
      ...own.slice(0, 1),
      { key: 'clientName', kind: 'name', rank: 1, personal: true },
      ...own.slice(1, 3),
      { key: 'lost', kind: 'money', rank: 3 },
      { key: 'eventName', kind: 'text', rank: 5 },
      ...own.slice(3),
    ],
    rows,
    empty: say('none.losses'),
    notes: leftOut(losses),
    next: losses.length > 0 ? ['regulars lost reasons'] : [],
  };
}

export function reasonsReport(losses: readonly LossTold[]): Report {
  const reasons = lossReasons(losses);
  return {
    kind: 'report',
    title: say('title.loss-reasons'),
    layout: 'table',
    columns: [
      { key: 'reason', kind: 'code', rank: 1 },
      { key: 'losses', kind: 'int', rank: 1 },
      { key: 'share', kind: 'share', rank: 1 },
      { key: 'cumulative', kind: 'share', rank: 1 },
      { key: 'lost', kind: 'money', rank: 2 },
      { key: 'clients', kind: 'list', extra: true },
    ],
    rows: reasons.map(({ count, value, ...rest }): Row => ({ ...rest, losses: count, lost: value })),
    empty: say('none.losses'),
    facts:
      losses.length === 0
        ? []
        : [
            { label: say('fact.losses'), value: losses.length, kind: 'int' },
            {
              label: say('fact.lost'),
              value: together(losses.map(({ stake }) => stake)).value,
              kind: 'money',
            },
          ],
    notes: leftOut(losses),
    next: losses.length > 0 ? ['regulars winback'] : [],
  };
}

/** What the money does not say. */
function leftOut(losses: readonly LossTold[]): Phrase[] {
  const { value, unknown, hasOthers } = together(losses.map(({ stake }) => stake));
  return [
    ...(value !== null && unknown > 0 ? [say('stake.unknown', { losses: unknown })] : []),
    ...(hasOthers ? [say('stake.others')] : []),
  ];
}
