/** The KPI table of one event, held against another. */
import type { SeriesMeant } from '../../domain/edition/series-meant.ts';
import { type Conversion, conversions } from '../../domain/kpi/conversion.ts';
import type { Figure } from '../../domain/kpi/figure.ts';
import type { AnyKpi, Measured } from '../../domain/kpi/measure.ts';
import { isMissed, targetFor } from '../../domain/kpi/target.ts';
import type { Unchecked } from '../../domain/kpi/unchecked.ts';
import type { Event } from '../../domain/records/event.ts';
import type { Target } from '../../domain/records/target.ts';
import type { Lifecycle } from '../../domain/relationship/labels/lifecycle.ts';
import type { Unit } from '../../domain/value/unit.ts';
import { roundedHalfAway } from '../../lib/number/rounded.ts';
import { seriesLines } from '../event/series-lines.ts';
import { type Phrase, say } from '../phrases.ts';
import type { CellKind, Column, Fact, Report, Row } from '../report.ts';
import { funnelSection, standingIn } from './funnel.ts';

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
  count: 'number',
  days: 'number',
};

const columns: readonly Column[] = [
  { key: 'id', kind: 'id', extra: true },
  { key: 'label', kind: 'phrase', rank: 1 },
  { key: 'value', kind: 'measure', rank: 1 },
  { key: 'change', kind: 'measure', signed: true, rank: 1 },
  { key: 'numerator', kind: 'measure', rank: 2 },
  { key: 'denominator', kind: 'measure', rank: 2 },
  { key: 'margin', kind: 'measure', apart: true, rank: 6 },
  { key: 'note', kind: 'phrase', rank: 5, wraps: true },
  { key: 'previous', kind: 'measure', extra: true },
  { key: 'sample', kind: 'int', extra: true },
  { key: 'unit', kind: 'choice', extra: true },
  { key: 'currency', kind: 'text', extra: true },
  { key: 'better', kind: 'choice', extra: true },
  { key: 'dimension', kind: 'scored', extra: true },
  { key: 'lifecycle', kind: 'label', extra: true },
  { key: 'conversion', kind: 'share', extra: true },
];
/** Where there is a target. */
const aimed: readonly Column[] = [
  { key: 'target', kind: 'measure', rank: 2 },
  { key: 'reached', kind: 'flag', rank: 2 },
];

/** What else is told below the figures. */
interface Beside {
  /** Nobody of these was checked in. */
  readonly unchecked?: readonly Unchecked[];
  /** The series the event seems to be an edition of. */
  readonly series?: SeriesMeant | null;
}

export function kpiReport(
  judged: Judged,
  measured: readonly Measured[],
  targets: readonly Target[] = [],
  { unchecked = [], series = null }: Beside = {},
): Report {
  const { event, held } = judged;
  const steps = conversions(standingIn(measured));
  const rows = measured.map((one) => ({
    ...rowOf(one),
    ...aimOf(one, event, targets),
    ...stepTo(one.figure.lifecycle, steps),
  }));
  const isExact = rows.every(({ margin }) => margin === null);
  const told = columns.map((column) =>
    column.key === 'margin' && isExact ? { ...column, extra: true, steady: true } : column,
  );
  const isAimed = rows.some(({ target }) => target !== null);
  return {
    kind: 'report',
    title: event === null ? say('title.kpis') : say('title.kpis-of', { event: event.name }),
    layout: 'table',
    columns: withAims(told, isAimed),
    rows,
    isInSection: isStep,
    sections: rows.some((row) => isStep(row) && row.value !== 0) ? [funnelSection(measured)] : [],
    isBlank: ({ value, previous, target }) => value === null && previous === null && target === null,
    empty: say('none.events-yet'),
    facts: factsOf(judged),
    notes: event === null ? [] : [...aheadNotes(event, held), ...uncheckedNotes(unchecked)],
    next:
      event === null
        ? [say('next.add-event')]
        : [
            ...seriesLines(series),
            ...uncheckedLines(event, unchecked),
            'regulars kpi --explain retention-rate',
          ],
  };
}

/** The targets right after the change; people see them only where there are some. */
function withAims(columns: readonly Column[], isAimed: boolean): readonly Column[] {
  const at = columns.findIndex(({ key }) => key === 'change') + 1;
  const aims = isAimed ? aimed : aimed.map((column) => ({ ...column, extra: true, steady: true }));
  return [...columns.slice(0, at), ...aims, ...columns.slice(at)];
}

export function rowOf({ kpi, figure, previous, change }: Measured): Row {
  const kind = kindOfUnit[kpi.unit];
  const { value, currency, numerator, denominator, sample, parts, dimension, lifecycle, margin } = figure;
  const of = kpi.of ?? { numerator: null, denominator: null };
  return {
    id: kpi.id,
    label: labelOf(kpi, figure),
    value: whole(kpi, value),
    valueKind: kind,
    unit: kpi.unit,
    ...(currency === undefined ? {} : { currency }),
    numerator,
    numeratorKind: of.numerator === null ? 'number' : kindOfUnit[of.numerator],
    denominator,
    denominatorKind: of.denominator === null ? 'number' : kindOfUnit[of.denominator],
    sample,
    ...(parts ? { parts } : {}),
    ...(dimension === undefined ? {} : { dimension }),
    ...(lifecycle === undefined ? {} : { lifecycle }),
    previous: whole(kpi, previous),
    previousKind: kind,
    change: whole(kpi, change),
    changeKind: kind,
    better: kpi.better,
    margin: margin ?? null,
    marginKind: kind,
    note: noteOf(figure),
  };
}

export function labelOf({ id }: AnyKpi, { dimension, lifecycle }: Figure): Phrase {
  if (lifecycle !== undefined) return say('kpi.step', { id, lifecycle });
  return dimension === undefined ? say('kpi.label', { id }) : say('kpi.name', { id, dimension });
}

const isStep = ({ lifecycle }: Row) => lifecycle !== undefined;

/** How many of those who could take a step of the lifecycle did. */
function stepTo(lifecycle: Lifecycle | undefined, steps: readonly Conversion[]): Row {
  if (lifecycle === undefined) return {};
  const step = steps.find(({ to }) => to === lifecycle);
  if (step === undefined) return { conversion: null };
  const { share } = step;
  return { conversion: share, ...(share === null ? {} : { note: say('funnel.note', { ...step, share }) }) };
}

/** Nobody pays parts of a minor unit. */
export function whole({ unit }: Pick<AnyKpi, 'unit'>, value: number | null): number | null {
  return unit === 'money' && value !== null ? roundedHalfAway(value) : value;
}

/** What was aimed at, and whether it was reached; of a further currency nothing is aimed at. */
function aimOf({ kpi, figure }: Measured, event: Event | null, targets: readonly Target[]): Row {
  const target = event === null ? undefined : targetFor(targets, kpi.id, event);
  if (target === undefined || figure.notes.includes('other-currency')) return { target: null, reached: null };
  const missed = isMissed(kpi, figure, target.value);
  return {
    target: target.value,
    targetKind: kindOfUnit[kpi.unit],
    reached: missed === null ? null : !missed,
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

/** Whoever did not pass the door where others did. */
export function uncheckedNotes(roles: readonly Unchecked[]): Phrase[] {
  return roles.length === 0 ? [] : [say('kpi.nobody-in', { roles })];
}

/** They check everybody of a role in. */
export function uncheckedLines({ id }: Event, roles: readonly Unchecked[]): string[] {
  return roles.map(({ role }) => `regulars checkin ${id} role:${role}`);
}

export function aheadNotes({ name, cancelled }: Event, held: boolean): Phrase[] {
  if (held) return [];
  return [cancelled === true ? say('kpi.cancelled', { event: name }) : say('kpi.ahead', { event: name })];
}
