/** The figures of an event with what the same ones were at the editions before: a line for people, a value for each edition. */
import { areComparable, keyOf, type Measured } from '../../domain/kpi/measure.ts';
import type { Event } from '../../domain/records/event.ts';
import type { Column, Report, Row } from '../report.ts';
import { kindOfUnit, whole } from './kpi.ts';

export interface Edition {
  readonly event: Event;
  readonly measured: readonly Measured[];
}

/** Of two the change tells as much. */
const fewest = 3;

/** `measured` are those the rows of the report were made of, `editions` in their order, the event itself among them. */
export function withTrend(
  report: Report,
  measured: readonly Measured[],
  editions: readonly Edition[],
): Report {
  if (editions.length < fewest) return report;
  const byKey = editions.map((edition) => ({
    id: edition.event.id,
    figures: new Map(edition.measured.map(({ kpi, figure }) => [keyOf(kpi, figure), figure])),
  }));
  const rows = [...report.rows].map((row, at): Row => {
    const one = measured[at];
    if (one === undefined) return row;
    const { kpi, figure } = one;
    // What is of the series is so today, and was not at each edition.
    const values = byKey.map(({ id, figures }) => {
      const then = kpi.ofSeries === true ? undefined : figures.get(keyOf(kpi, figure));
      const value = whole(kpi, then?.value ?? null);
      return { id, value, inLine: then && areComparable(then, figure) ? value : null };
    });
    return {
      ...row,
      trend: values.some(({ inLine }) => inLine !== null) ? values.map(({ inLine }) => inLine) : null,
      ...Object.fromEntries(
        values.flatMap(({ id, value }) => [
          [id, value],
          [`${id}Kind`, kindOfUnit[kpi.unit]],
        ]),
      ),
    };
  });
  const line: Column = { key: 'trend', kind: 'sparkline', rank: 2, only: 'people' };
  const each = editions.map(
    ({ event }): Column => ({ key: event.id, kind: 'measure', extra: true, heading: event.name }),
  );
  const at = report.columns.findIndex(({ key }) => key === 'change') + 1;
  return {
    ...report,
    rows,
    columns: [...report.columns.slice(0, at), line, ...report.columns.slice(at), ...each],
  };
}
