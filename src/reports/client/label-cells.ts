/** Labels and figures of clients as cells: on their cards, and as columns of a list that somebody asks for by name. */
import type { Dossier } from '../../domain/dossier.ts';
import type { InSeries, Relationship } from '../../domain/relationship/relationship.ts';
import { lastRecommendation, lastSatisfaction } from '../../domain/survey/last-said.ts';
import { roundedHalfAway } from '../../lib/number/rounded.ts';
import type { Column, Row } from '../report.ts';

/** The series they are judged in: that of an event without one has its id, and is called as the event is. */
export const seriesColumn: Column = { key: 'series', kind: 'text', shown: 'seriesName' };

/** Of no list unless they are named: each judges every client that is shown. */
export const labelColumns: readonly Column[] = [
  seriesColumn,
  { key: 'stage', kind: 'label' },
  { key: 'lifecycle', kind: 'label' },
  { key: 'activity', kind: 'label' },
  { key: 'frequency', kind: 'label' },
  { key: 'class', kind: 'label' },
  { key: 'depth', kind: 'label' },
  { key: 'tier', kind: 'label' },
  { key: 'value', kind: 'money' },
  { key: 'potential', kind: 'int' },
  { key: 'signals', kind: 'int' },
  { key: 'warning', kind: 'int' },
  { key: 'rfm', kind: 'text' },
  { key: 'ltv', kind: 'money' },
  { key: 'attended', kind: 'number' },
  { key: 'first', kind: 'day' },
  { key: 'last', kind: 'day' },
  { key: 'nps', kind: 'number' },
  { key: 'csat', kind: 'score' },
];

/** What stands in those columns. */
export function labelCells(relationship: Relationship, dossier: Dossier): Row {
  const { main } = relationship;
  const { participations } = dossier;
  return {
    ...inSeries(main),
    ...overAll(relationship),
    rfm: rfmOf(main),
    ltv:
      main.value && main.ltv !== null
        ? { amount: roundedHalfAway(main.ltv), currency: main.value.currency }
        : null,
    attended: participations.length,
    first: participations[0]?.event.start ?? null,
    last: participations.at(-1)?.event.start ?? null,
    nps: lastRecommendation(dossier)?.score ?? null,
    csat: lastSatisfaction(dossier)?.score ?? null,
  };
}

export function overAll({ activity, frequency, class: attention, depth }: Relationship): Row {
  return {
    activity: activity.value,
    frequency: frequency.value,
    class: attention.value,
    depth: depth.value,
  };
}

export function inSeries(one: InSeries): Row {
  const { series, stage, lifecycle, tier, value, signals, points } = one;
  return {
    ...seriesCells(one),
    stage: stage.value,
    lifecycle: lifecycle.value,
    tier: tier.value,
    value: value && { amount: value.current, currency: value.currency },
    potential: series === null ? null : points.length,
    signals: signals.compared ? signals.on.length : null,
    warning: signals.compared ? signals.score : null,
  };
}

export function seriesCells(one: InSeries): Row {
  return { series: one.series, seriesName: seriesNameOf(one) };
}

/** What people call the series. */
export function seriesNameOf({ series, standing }: InSeries): string | null {
  return standing.book?.name ?? series;
}

export function rfmOf({ rfm }: InSeries): string | null {
  return rfm && `${rfm.recency}${rfm.frequency}${rfm.money}`;
}
