/** How every label of a client came about, with its numbers, and what would change it. */
import type { Overridden, Settable } from '../domain/relationship/override.ts';
import type { InSeries, Relationship } from '../domain/relationship/relationship.ts';

import { type Phrase, say, type WhyId } from './phrases.ts';
import type { CellKind, Column, Report, Row } from './report.ts';

const columns: readonly Column[] = [
  { key: 'id', kind: 'id', extra: true },
  { key: 'what', kind: 'phrase', rank: 1 },
  { key: 'value', kind: 'any', rank: 1 },
  { key: 'because', kind: 'phrase', rank: 1 },
  { key: 'outlook', kind: 'phrase', rank: 2 },
  { key: 'series', kind: 'text', extra: true },
];

export function whyReport(relationship: Relationship): Report {
  const { client, main } = relationship;
  const others = relationship.others();
  const rows = [...mainRows(relationship), ...others.flatMap(otherRows)];
  return {
    kind: 'report',
    title: say('title.why', { name: client.name }),
    layout: 'entries',
    columns,
    rows,
    empty: say('none.clients'),
    facts: [
      { label: say('fact.client'), value: say('named.client', client), kind: 'phrase' },
      ...(main.series === null
        ? []
        : [{ label: say('fact.series'), value: main.series, kind: 'text' } as const]),
    ],
    next: [`regulars client show ${client.id}`],
  };
}

function mainRows({ main, activity, frequency, class: attention, depth }: Relationship): Row[] {
  const { series } = main;
  return [
    labelRow('stage', main.stage, { series }),
    labelRow('lifecycle', main.lifecycle, { series }),
    labelRow('activity', activity),
    labelRow('frequency', frequency, { series }),
    labelRow('class', attention),
    labelRow('depth', depth),
    labelRow('tier', main.tier, { series }),
    signalsRow(main, { series }),
    ...figureRows(main),
  ];
}

function otherRows(one: InSeries): Row[] {
  const about = { series: one.series, isOther: true };
  return [
    labelRow('stage', one.stage, about),
    labelRow('lifecycle', one.lifecycle, about),
    labelRow('tier', one.tier, about),
    signalsRow(one, about),
  ];
}

/** The series something is said of; without one it is over all of them. */
interface About {
  readonly series: string | null;
  /** Not the main one: its name is said with the label's. */
  readonly isOther?: boolean;
}

const overAll: About = { series: null };

/** `rule` and `facts` are for machines: the rule that held, and what it was decided on. */
function labelRow(id: Settable, { value, because, computed }: Overridden<string>, about = overAll): Row {
  return {
    ...row(id, about, { value, kind: 'label' }, say('why.because', { because })),
    outlook: computed ? say('why.computed', { label: id, ...computed }) : say('why.outlook', { because }),
    ...because,
    ...(computed ? { computed: { value: computed.value, ...computed.because } } : {}),
  };
}

function signalsRow({ signals }: InSeries, about: About): Row {
  const { compared, each, on, score, isWarning } = signals;
  return {
    ...row(
      'signals',
      about,
      { value: compared ? on.length : null, kind: 'int' },
      say('why.signals', { signals }),
    ),
    score: compared ? score : null,
    isWarning,
    signals: each,
  };
}

function figureRows({ series, value, points, rfm, ltv }: InSeries): Row[] {
  const about = { series };
  const money = (amount: number | null) => ({
    value: value && amount !== null ? { amount: Math.round(amount), currency: value.currency } : null,
    kind: 'money' as const,
  });
  const score = rfm && `${rfm.recency}${rfm.frequency}${rfm.money}`;
  return [
    row('value', about, money(value?.current ?? null), say('why.value', { level: value?.level ?? null })),
    row(
      'potential',
      about,
      { value: series === null ? null : points.length, kind: 'int' },
      say('why.potential', { points }),
    ),
    row('rfm', about, { value: score, kind: 'text' }, say('why.rfm', { rfm })),
    row('ltv', about, money(ltv), say('why.ltv')),
  ];
}

interface Said {
  readonly value: unknown;
  readonly kind: CellKind;
}

function row(id: WhyId, { series, isOther = false }: About, { value, kind }: Said, because: Phrase): Row {
  return {
    id,
    what: say('why.label', { id, series: isOther ? series : null }),
    series,
    value,
    valueKind: kind,
    because,
    outlook: null,
  };
}
