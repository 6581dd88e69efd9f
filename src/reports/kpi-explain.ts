/** One KPI explained: its formula, population and source, and the very clients it was counted from. */
import type { Figure } from '../domain/kpi/figure.ts';
import type { AnyKpi, Measured } from '../domain/kpi/measure.ts';
import type { Unit } from '../domain/kpi/unit.ts';
import type { Client } from '../domain/records/client.ts';
import type { Event } from '../domain/records/event.ts';
import { inForce, type Thresholds } from '../domain/relationship/thresholds.ts';
import { byId } from '../lib/collect.ts';
import { funnelSection } from './funnel.ts';
import { aheadNotes, factsOf, type Judged, kindOfUnit, labelOf, noteOf, whole } from './kpi.ts';
import { type Phrase, say } from './phrases.ts';
import type { Column, Fact, Report, Row } from './report.ts';

const columns: readonly Column[] = [
  { key: 'id', kind: 'id', rank: 1 },
  { key: 'name', kind: 'name', rank: 1, personal: true },
  { key: 'organisation', kind: 'text', rank: 2 },
];
/** As what a client was counted. */
const asPart: Column = { key: 'counted', kind: 'choice', rank: 1 };
const asStep: Column = { key: 'lifecycle', kind: 'label', rank: 1 };

/** `measured` are the figures of one KPI, one a currency. A client counts once, for the first thing they are counted as. */
export function kpiExplanation(
  judged: Judged & { readonly event: Event },
  measured: readonly [Measured, ...Measured[]],
  clients: ReadonlyMap<string, Client>,
  limits: Thresholds,
): Report {
  const [{ kpi, figure }, ...further] = measured;
  const as = figure.lifecycle === undefined ? asPart : asStep;
  const counted = new Map<string, string>();
  for (const { figure } of measured) {
    for (const [part, ids] of groupsOf(figure)) {
      for (const id of ids) if (!counted.has(id)) counted.set(id, part);
    }
  }
  const people = [...counted].map(([id, part]) => ({ id, part })).sort(byId);
  const rows = people.map(({ id, part }): Row => {
    const client = clients.get(id);
    return { id, name: client?.name ?? null, organisation: client?.organisation ?? null, [as.key]: part };
  });
  return {
    kind: 'report',
    title: say('kpi.label', { id: kpi.id }),
    layout: 'table',
    columns: [...columns, as],
    rows,
    empty: say('none.counted'),
    facts: [
      ...factsOf(judged),
      { label: say('fact.figure'), value: say('kpi.label', { id: kpi.id }), kind: 'phrase' },
      ...valuesOf(measured),
      { label: say('fact.formula'), value: say('kpi.formula', { id: kpi.id }), kind: 'phrase' },
      { label: say('fact.population'), value: say('kpi.population', { id: kpi.id }), kind: 'phrase' },
      { label: say('fact.source'), value: say('kpi.source', { id: kpi.id }), kind: 'phrase' },
      ...limitFacts(kpi, limits),
    ],
    notes: [
      ...leftOutNotes(measured),
      ...aheadNotes(judged.event, judged.held),
      ...further.flatMap(({ figure: { value, currency } }) =>
        value === null || currency === undefined
          ? []
          : say('kpi.further', { money: { amount: value, currency } }),
      ),
      ...(figure.people.anonymous ? [say('kpi.anonymous', { answers: figure.people.anonymous })] : []),
    ],
    total: () => rows.length,
    ...(figure.lifecycle === undefined ? {} : { sections: [funnelSection(measured)] }),
  };
}

function valueFacts(kpi: AnyKpi, figure: Figure): Fact[] {
  const { value, currency, numerator, denominator } = figure;
  const of = kpi.of ?? { numerator: null, denominator: null };
  const fact = (label: Phrase, number: number | null, unit: Unit | null): Fact =>
    unit === 'money' && number !== null && currency !== undefined
      ? { label, value: { amount: number, currency }, kind: 'money' }
      : { label, value: number, kind: unit === null ? 'number' : kindOfUnit[unit] };
  const note = noteOf(figure);
  const quotient =
    denominator === null
      ? []
      : [
          fact(say('fact.numerator'), numerator, of.numerator),
          fact(say('fact.denominator'), denominator, of.denominator),
        ];
  return [
    fact(say('fact.value'), whole(kpi, value), kpi.unit),
    ...quotient,
    ...(note ? [{ label: say('fact.note'), value: note, kind: 'phrase' } as const] : []),
  ];
}

/** Whom a figure counted as what; of a score of promoters, who is who. */
function groupsOf({
  people: { numerator, denominator, parts, leftOut = [] },
  lifecycle,
}: Figure): readonly (readonly [string, Iterable<string>])[] {
  if (parts) return Object.entries(parts);
  if (lifecycle !== undefined) return [[lifecycle, numerator]];
  return [
    ['numerator', numerator],
    ['denominator', denominator],
    ['left-out', leftOut],
  ];
}

function limitFacts({ limits: keys = [] }: AnyKpi, limits: Thresholds): Fact[] {
  if (keys.length === 0) return [];
  const value = say('why.limits', { limits: inForce(keys, limits) });
  return [{ label: say('fact.limits'), value, kind: 'phrase' }];
}

/** Of a figure of several parts, one value of each. */
function valuesOf(measured: readonly [Measured, ...Measured[]]): Fact[] {
  const [{ kpi, figure }] = measured;
  if (figure.dimension !== undefined || figure.lifecycle !== undefined)
    return measured.map((one) => partFact(one));
  return valueFacts(kpi, figure);
}

function partFact({ kpi, figure }: Measured): Fact {
  return { label: labelOf(kpi, figure), value: figure.value, kind: kindOfUnit[kpi.unit] };
}

function leftOutNotes(measured: readonly Measured[]): Phrase[] {
  const clients = new Set(measured.flatMap(({ figure }) => figure.people.leftOut ?? [])).size;
  return clients === 0 ? [] : [say('kpi.left-out', { clients })];
}
