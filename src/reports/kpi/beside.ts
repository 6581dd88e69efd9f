/** The same figures of several editions, or of several parts of the clients, side by side. */
import type { Figure } from '../../domain/kpi/figure.ts';
import { kpis } from '../../domain/kpi/index.ts';
import { type AnyKpi, areComparable, keyOf, type Measured } from '../../domain/kpi/measure.ts';
import type { Phrase } from '../phrases.ts';
import type { Column, Report, Row } from '../report.ts';
import { kindOfUnit, labelOf, whole } from './kpi.ts';

export interface Beside {
  /** An event id, or a group as a condition has it: `tier:gold`. */
  readonly key: string;
  readonly heading: string | Phrase;
  /** Lower ones stay longer where there is little room. */
  readonly rank: number;
  readonly measured: readonly Measured[];
}

/** `changes` tells what the last one is more or less than the one before it. */
export function figuresBeside(
  beside: readonly Beside[],
  told: Pick<Report, 'title' | 'empty' | 'facts' | 'notes' | 'next'>,
  { changes }: { readonly changes: boolean },
): Report {
  const kinds = new Map<string, { readonly kpi: AnyKpi; readonly figure: Figure }>();
  for (const { measured } of beside)
    for (const { kpi, figure } of measured) {
      const key = keyOf(kpi, figure);
      if (!kinds.has(key)) kinds.set(key, { kpi, figure });
    }
  const byKey = beside.map(
    ({ measured }) => new Map(measured.map(({ kpi, figure }) => [keyOf(kpi, figure), figure])),
  );
  return {
    kind: 'report',
    layout: 'table',
    ...told,
    isBlank: (row) => beside.every(({ key }) => row[key] === null),
    columns: [
      { key: 'id', kind: 'id', extra: true },
      { key: 'label', kind: 'phrase', rank: 1 },
      ...beside.map(({ key, heading, rank }): Column => ({ key, kind: 'measure', rank, heading })),
      ...(changes ? [{ key: 'change', kind: 'measure', signed: true, rank: 1 } as const] : []),
      // Of two the change tells as much.
      ...(changes && beside.length > 2
        ? [{ key: 'trend', kind: 'sparkline', rank: 9, only: 'people' } as const]
        : []),
      { key: 'unit', kind: 'choice', extra: true },
      { key: 'currency', kind: 'text', extra: true },
      { key: 'dimension', kind: 'scored', extra: true },
      { key: 'lifecycle', kind: 'label', extra: true },
      { key: 'better', kind: 'choice', extra: true },
    ],
    rows: [...kinds].sort(byPlace).map(([key, { kpi, figure }]): Row => {
      const figures = byKey.map((one) => one.get(key));
      const values = figures.map((one) => one?.value ?? null);
      const kind = kindOfUnit[kpi.unit];
      const [before, last] = values.slice(-2);
      const [earlier, later] = figures.slice(-2);
      const isKnown = before != null && last != null && earlier && later && areComparable(earlier, later);
      const change = isKnown ? last - before : null;
      const latest = figures.findLast((one) => one?.value != null);
      const trend = figures.map((one) => (one && latest && areComparable(one, latest) ? one.value : null));
      return {
        id: kpi.id,
        label: labelOf(kpi, figure),
        ...Object.fromEntries(
          beside.flatMap((one, at) => [
            [one.key, whole(kpi, values[at] ?? null)],
            [`${one.key}Kind`, kind],
          ]),
        ),
        // Groups stand beside each other, they do not follow one another.
        ...(changes ? { change: whole(kpi, change), changeKind: kind, trend } : {}),
        unit: kpi.unit,
        ...(figure.currency === undefined ? {} : { currency: figure.currency }),
        ...(figure.dimension === undefined ? {} : { dimension: figure.dimension }),
        ...(figure.lifecycle === undefined ? {} : { lifecycle: figure.lifecycle }),
        better: kpi.better,
      };
    }),
  };
}

/** A figure only a later one has stands where it belongs all the same. */
function byPlace(
  [, a]: readonly [string, { kpi: AnyKpi }],
  [, b]: readonly [string, { kpi: AnyKpi }],
): number {
  return places.indexOf(a.kpi.id) - places.indexOf(b.kpi.id);
}

const places = kpis.map(({ id }) => id);
