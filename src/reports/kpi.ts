/** The KPI table of one event, held against another. */
import type { Figure } from '../domain/kpi/figure.ts';
import type { Unit } from '../domain/kpi/kpi.ts';
import type { Measured } from '../domain/kpi/measure.ts';
import type { Event } from '../domain/records/event.ts';
import { type Phrase, say } from './phrases.ts';
import type { CellKind, Column, Fact, Report, Row } from './report.ts';

/** What the figures are of. */
export interface Judged {
  /** Null where the roster has no event. */
  readonly event: Event | null;
  /** What `previous` is of. */
  readonly against: Event | null;
  /** The event is over. */
  readonly held: boolean;
  readonly segment?: string | undefined;
}

export const kindOfUnit: Readonly<Record<Unit, CellKind>> = {
  share: 'share',
  score: 'score',
  money: 'money',
  count: 'int',
  days: 'number',
};

const columns: readonly Column[] = [
  { key: 'id', kind: 'id', extra: true },
  { key: 'label', kind: 'phrase', rank: 1 },
  { key: 'value', kind: 'measure', rank: 1 },
  { key: 'change', kind: 'measure', signed: true, rank: 1 },
  { key: 'numerator', kind: 'number', rank: 2 },
  { key: 'denominator', kind: 'number', rank: 2 },
  { key: 'note', kind: 'phrase', rank: 5 },
  { key: 'previous', kind: 'measure', extra: true },
  { key: 'sample', kind: 'int', extra: true },
  { key: 'unit', kind: 'text', extra: true },
  { key: 'currency', kind: 'text', extra: true },
  { key: 'better', kind: 'text', extra: true },
];

export function kpiReport(judged: Judged, measured: readonly Measured[]): Report {
  const { event, held } = judged;
  return {
    kind: 'report',
    title: event === null ? say('title.kpis') : say('title.kpis-of', { event: event.name }),
    layout: 'table',
    columns,
    rows: measured.map(rowOf),
    empty: say('none.events-yet'),
    facts: factsOf(judged),
    notes: event === null ? [] : aheadNotes(event, held),
    next: event === null ? [say('next.add-event')] : ['regulars kpi --explain retention-rate'],
  };
}

function rowOf({ kpi, figure, previous, change }: Measured): Row {
  const kind = kindOfUnit[kpi.unit];
  return {
    id: kpi.id,
    label: say('kpi.label', { id: kpi.id }),
    value: figure.value,
    valueKind: kind,
    unit: kpi.unit,
    ...(figure.currency === undefined ? {} : { currency: figure.currency }),
    numerator: figure.numerator,
    denominator: figure.denominator,
    sample: figure.sample,
    ...(figure.parts ? { parts: figure.parts } : {}),
    previous,
    previousKind: kind,
    change,
    changeKind: kind,
    better: kpi.better,
    note: noteOf(figure),
  };
}

export function noteOf({ notes }: Figure): Phrase | null {
  return notes.length === 0 ? null : say('kpi.notes', { notes });
}

export function factsOf({ event, against, segment }: Judged): Fact[] {
  const facts: Fact[] = [];
  if (event) facts.push({ label: say('fact.event'), value: named(event), kind: 'phrase' });
  if (against) facts.push({ label: say('fact.against'), value: named(against), kind: 'phrase' });
  if (segment !== undefined) facts.push({ label: say('fact.segment'), value: segment, kind: 'text' });
  return facts;
}

/** As `Spring Salon (E002, 2026-04-17)`. */
export function named({ id, name, start }: Event): Phrase {
  return say('named.event', { id, name, start });
}

export function aheadNotes({ name, cancelled }: Event, held: boolean): Phrase[] {
  if (held) return [];
  return [cancelled === true ? say('kpi.cancelled', { event: name }) : say('kpi.ahead', { event: name })];
}
