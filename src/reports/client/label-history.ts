/** The labels of one client at the end of each edition, and since when each is what it is. */
import { setLabels } from '../../domain/records/client.ts';
import { type LabelHistory, type LabelMoment, labelIn } from '../../domain/relationship/history.ts';
import type { Relationship } from '../../domain/relationship/relationship.ts';
import { say } from '../phrases.ts';
import type { Column, Report, Row } from '../report.ts';
import { seriesColumn } from './label-cells.ts';

const columns: readonly Column[] = [
  { key: 'day', kind: 'day', rank: 1 },
  { key: 'event', kind: 'id', extra: true },
  { key: 'eventName', kind: 'text', rank: 1 },
  { key: 'stage', kind: 'label', rank: 1 },
  { key: 'lifecycle', kind: 'label', rank: 1 },
  { key: 'tier', kind: 'label', rank: 2 },
  { key: 'activity', kind: 'label', rank: 2 },
  { key: 'class', kind: 'label', rank: 3 },
  { key: 'warning', kind: 'int', rank: 3 },
  { key: 'setByHand', kind: 'phrase', rank: 2 },
  { key: 'frequency', kind: 'label', rank: 5 },
  { key: 'depth', kind: 'label', rank: 6 },
  { key: 'value', kind: 'money', rank: 7 },
  { key: 'signals', kind: 'int', extra: true },
  { ...seriesColumn, extra: true },
];

const changeColumns: readonly Column[] = [
  { key: 'what', kind: 'phrase', rank: 1 },
  { key: 'since', kind: 'phrase', rank: 1 },
  { key: 'because', kind: 'phrase', rank: 1, typedInside: 'reason' },
];

export function labelHistoryReport({ series, seriesName, moments }: LabelHistory): Report {
  const rows = moments.map((moment) => rowOf(moment, { series, seriesName }));
  const { client } = moments.at(-1)?.relationship ?? {};
  return {
    kind: 'report',
    title: say('title.label-history'),
    layout: 'table',
    columns,
    rows,
    empty: say('none.label-history'),
    facts: [
      ...(client
        ? [{ label: say('fact.client'), value: say('named.client', client), kind: 'phrase' } as const]
        : []),
      ...(seriesName === null
        ? []
        : [{ label: say('fact.series'), value: seriesName, kind: 'text' } as const]),
    ],
    sections: [changesOf(moments)],
    next: client ? [`regulars why ${client.id}`] : [],
  };
}

function rowOf(
  { day, event, relationship, changes }: LabelMoment,
  { series, seriesName }: Pick<LabelHistory, 'series' | 'seriesName'>,
): Row {
  const { main } = relationship;
  const { signals, value } = main;
  const set = setByHand(relationship);
  return {
    day,
    event: event?.id ?? null,
    eventName: event?.name ?? null,
    series,
    seriesName,
    ...Object.fromEntries(setLabels.map((label) => [label, labelIn(relationship, label).value])),
    value: value && { amount: value.current, currency: value.currency },
    signals: signals.compared ? signals.on.length : null,
    warning: signals.compared ? signals.score : null,
    setByHand: set.length > 0 ? say('labels.named', { labels: set }) : null,
    set,
    changes: changes.map(({ label, from, now: { value: to, because } }) => ({ label, from, to, ...because })),
  };
}

/** Those that do not stand as the rules have them. */
function setByHand(relationship: Relationship) {
  return setLabels.filter((label) => labelIn(relationship, label).computed !== undefined);
}

/** Label by label, each value from the first edition at whose end it was so. */
function changesOf(moments: readonly LabelMoment[]): Report {
  const rows = setLabels.flatMap((label) =>
    moments.flatMap(({ event, changes }) =>
      changes
        .filter((change) => change.label === label)
        .map(({ now: { value, because } }) => ({
          what: say('why.label', { id: label, series: null }),
          since: say('label.since', { label, value, event: event?.name ?? null }),
          because: say('why.because', { because }),
        })),
    ),
  );
  return {
    kind: 'report',
    title: say('title.label-changes'),
    layout: 'entries',
    columns: changeColumns,
    rows,
    empty: say('none.label-history'),
  };
}
