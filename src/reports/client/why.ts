/** How every label of a client came about, with its numbers, and what would change it. */
import type { Churn } from '../../domain/churn/standing.ts';
import { inForce, type Thresholds } from '../../domain/records/thresholds.ts';
import type { Overridden, Settable } from '../../domain/relationship/labels/override.ts';
import { type InSeries, isBelowZero, type Relationship } from '../../domain/relationship/relationship.ts';
import { roundedHalfAway } from '../../lib/number/rounded.ts';
import { decisionSaid, lossSaid } from '../churn/churn.ts';
import { type Phrase, say, type WhyId } from '../phrases.ts';
import type { CellKind, Column, Report, Row } from '../report.ts';
import { seriesNameOf } from './label-cells.ts';
import { type Explained, limitsBehind, limitsUsed } from './why-limits.ts';

const columns: readonly Column[] = [
  { key: 'id', kind: 'id', extra: true },
  { key: 'what', kind: 'phrase', rank: 1 },
  { key: 'value', kind: 'any', rank: 1 },
  // What somebody said of a client in their own words: why a label was set, why they left.
  { key: 'because', kind: 'phrase', rank: 1, typedInside: ['reason', 'note'] },
  { key: 'outlook', kind: 'phrase', rank: 2 },
  { key: 'series', kind: 'text', extra: true },
];

export function whyReport(relationship: Relationship, churn: Churn): Report {
  const { client, main } = relationship;
  const others = relationship.others();
  const told = [
    ...labelRows(relationship),
    ...figureRows(main, relationship.limits),
    ...others.flatMap(otherRows),
  ];
  const rows = [
    ...told.map((one) => ({ ...one, limits: inForce(limitsBehind[one.id], relationship.limits) })),
    ...churnRows(churn),
    limitsRow(relationship.limits),
  ];
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
        : [{ label: say('fact.series'), value: seriesNameOf(main), kind: 'text' } as const]),
    ],
    next: [`regulars client show ${client.id}`],
  };
}

/** What explains one label or figure in the main series; null where it is neither. Judged only where it is. */
export function explainedIn(relationship: () => Relationship, id: string): WhyRow | null {
  if (!Object.hasOwn(limitsBehind, id)) return null;
  const judged = relationship();
  const rows = [...labelRows(judged), ...figureRows(judged.main, judged.limits)];
  return rows.find((one) => one.id === id) ?? null;
}

/** Each label and what it was decided on, in the main series. */
export function labelRows({ main, activity, frequency, class: attention, depth }: Relationship): WhyRow[] {
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
  ];
}

function otherRows(one: InSeries): WhyRow[] {
  const about = { series: one.series, named: seriesNameOf(one) };
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
  /** Where it is not the main one: its name, said with the label's. */
  readonly named?: string | null;
}

const overAll: About = { series: null };

/** `rule` and `facts` are for machines: the rule that held, and what it was decided on. */
function labelRow(id: Settable, { value, because, computed }: Overridden<string>, about = overAll): WhyRow {
  return {
    ...row(id, about, { value, kind: 'label' }, say('why.because', { because })),
    outlook: computed ? say('why.computed', { label: id, ...computed }) : say('why.outlook', { because }),
    ...because,
    ...(computed ? { computed: { value: computed.value, ...computed.because } } : {}),
  };
}

function signalsRow({ signals }: InSeries, about: About): WhyRow {
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

function figureRows(main: InSeries, limits: Thresholds): WhyRow[] {
  const { series, value, valueParts: parts, service, points, potential, rfm, ltv, lifetime } = main;
  const about = { series };
  const currency = value?.currency ?? null;
  const money = (amount: number | null) => ({
    value: value && amount !== null ? { amount: roundedHalfAway(amount), currency: value.currency } : null,
    kind: 'money' as const,
  });
  const score = rfm && `${rfm.recency}${rfm.frequency}${rfm.money}`;
  const belowZero = isBelowZero(main);
  const isBelow = belowZero === true;
  return [
    {
      ...row(
        'value',
        about,
        money(value?.current ?? null),
        say('why.value', { value, parts, isBelowZero: isBelow }),
      ),
      level: value?.level ?? null,
      belowZero,
      median: value?.median ?? null,
      editions: parts?.editions ?? [],
      leftOut: parts?.leftOut ?? [],
    },
    {
      ...row(
        'service',
        about,
        money(service?.amount ?? null),
        say('why.service', { service, currency: currency ?? '', isBelowZero: isBelow }),
      ),
      service,
    },
    {
      ...row(
        'potential',
        about,
        { value: series === null ? null : points.length, kind: 'int' },
        say('why.potential', {
          parts: potential,
          high: limits['potential.high'],
          currency: parts?.currency ?? null,
        }),
      ),
      points: potential,
    },
    { ...row('rfm', about, { value: score, kind: 'text' }, say('why.rfm', { rfm, value })), scored: rfm },
    {
      ...row(
        'ltv',
        about,
        money(ltv),
        say('why.ltv', { lacks: lackingFor(main), of: lifetime, currency: currency ?? '' }),
      ),
      retention: lifetime?.retention ?? null,
      discount: lifetime?.discount ?? null,
    },
  ];
}

/** What there is no lifetime value without. */
function lackingFor({ value, ltv }: InSeries): 'value' | 'retention' | null {
  if (ltv !== null) return null;
  return value === null ? 'value' : 'retention';
}

/** All limits that were gone by, for a person to read at once. */
function limitsRow(all: Thresholds): Row {
  const limits = inForce(limitsUsed, all);
  return { ...row('limits', overAll, { value: null, kind: 'text' }, say('why.limits', { limits })), limits };
}

/** A row and what it explains. */
export type WhyRow = Row & { readonly id: Explained };

/** What somebody wrote down of their leaving, and what was decided. */
function churnRows({ loss, decision }: Churn): Row[] {
  return [
    ...(loss
      ? [
          {
            ...row('loss', overAll, { value: loss.reason, kind: 'code' }, say('loss.since', lossSaid(loss))),
            record: loss,
          },
        ]
      : []),
    ...(decision
      ? [
          {
            ...row(
              'decision',
              overAll,
              { value: decision.verdict, kind: 'choice' },
              say('decision.since', decisionSaid(decision)),
            ),
            record: decision,
          },
        ]
      : []),
  ];
}

interface Said {
  readonly value: unknown;
  readonly kind: CellKind;
}

function row<I extends WhyId>(
  id: I,
  { series, named = null }: About,
  { value, kind }: Said,
  because: Phrase,
) {
  return {
    id,
    what: say('why.label', { id, series: named }),
    series,
    value,
    valueKind: kind,
    because,
    outlook: null,
  };
}
