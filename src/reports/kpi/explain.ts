/** One KPI explained: its formula, population and source, and the very clients it was counted from. */
import type { Figure } from '../../domain/kpi/figure.ts';
import type { AnyKpi, Measured } from '../../domain/kpi/measure.ts';
import type { Client } from '../../domain/records/client.ts';
import type { Event } from '../../domain/records/event.ts';
import { inForce, type Thresholds } from '../../domain/records/thresholds.ts';
import type { Unit } from '../../domain/value/unit.ts';
import { type Phrase, say } from '../phrases.ts';
import type { Fact, Report } from '../report.ts';
import { funnelSection } from './funnel.ts';
import { aheadNotes, factsOf, type Judged, kindOfUnit, labelOf, noteOf, whole } from './kpi.ts';
import { moneyOf, peopleBehind } from './people.ts';

/** `measured` are the figures of one KPI, one a currency. */
export function kpiExplanation(
  judged: Judged & { readonly event: Event },
  measured: readonly [Measured, ...Measured[]],
  clients: ReadonlyMap<string, Client>,
  limits: Thresholds,
): Report {
  const [{ kpi, figure }] = measured;
  const {
    rows,
    sections = [],
    ...told
  } = peopleBehind(
    measured.map((one) => one.figure),
    kpi,
    clients,
  );
  return {
    kind: 'report',
    title: say('kpi.label', { id: kpi.id }),
    layout: 'table',
    ...told,
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
      ...(figure.people.anonymous ? [say('kpi.anonymous', { answers: figure.people.anonymous })] : []),
    ],
    total: () => rows.length,
    sections: figure.lifecycle === undefined ? sections : [funnelSection(measured)],
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

function limitFacts({ limits: keys = [] }: AnyKpi, limits: Thresholds): Fact[] {
  if (keys.length === 0) return [];
  const value = say('why.limits', { limits: inForce(keys, limits) });
  return [{ label: say('fact.limits'), value, kind: 'phrase' }];
}

/** One value for each part of a figure that has several. */
function valuesOf(measured: readonly [Measured, ...Measured[]]): Fact[] {
  const [{ kpi, figure }, ...further] = measured;
  if (figure.dimension !== undefined || figure.lifecycle !== undefined)
    return measured.map((one) => partFact(one));
  return [...valueFacts(kpi, figure), ...furtherFacts(further)];
}

/** What it comes to in other currencies, none of which is added to another. */
function furtherFacts(further: readonly Measured[]): Fact[] {
  const moneys = further.flatMap(({ figure }) => moneyOf(figure) ?? []);
  if (moneys.length === 0) return [];
  return [{ label: say('fact.further'), value: say('kpi.further', { moneys }), kind: 'phrase' }];
}

function partFact({ kpi, figure }: Measured): Fact {
  return { label: labelOf(kpi, figure), value: figure.value, kind: kindOfUnit[kpi.unit] };
}

function leftOutNotes(measured: readonly Measured[]): Phrase[] {
  const clients = new Set(measured.flatMap(({ figure }) => figure.people.leftOut ?? [])).size;
  return clients === 0 ? [] : [say('kpi.left-out', { clients })];
}
