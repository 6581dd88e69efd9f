/** The figures that have a target, and which of them miss it. */
import type { KpiId } from '../../domain/kpi/index.ts';
import type { Measured } from '../../domain/kpi/measure.ts';
import type { Target } from '../../domain/records/target.ts';
import { type Phrase, say } from '../phrases.ts';
import type { Report, Row } from '../report.ts';
import { type Judged, kpiReport } from './kpi.ts';

/** What a check ends with when a target is missed. */
const missedCode = 7;

export function kpiCheck(judged: Judged, measured: readonly Measured[], targets: readonly Target[]): Report {
  const { sections: _, ...report } = kpiReport(judged, measured, targets);
  const rows = [...report.rows].filter(({ target }) => target !== null);
  const missed = rows.filter(({ reached }) => reached === false);
  const notes: Phrase[] = [];
  if (missed.length > 0) notes.push(say('kpi.missed', { ids: idsOf(missed) }));
  const unknown = rows.filter(({ reached }) => reached === null);
  if (unknown.length > 0) notes.push(say('kpi.unchecked', { ids: idsOf(unknown) }));
  if (rows.length > 0 && notes.length === 0) notes.push(say('kpi.all-reached', { targets: rows.length }));
  return {
    ...report,
    rows,
    empty: say('none.targets'),
    notes: [...(report.notes ?? []), ...notes],
    next: ['regulars kpi target'],
    ...(missed.length > 0 ? { exit: missedCode } : {}),
  };
}

/** One that is given several times is named once. */
function idsOf(rows: readonly Row[]): KpiId[] {
  return [...new Set(rows.map(({ id }) => id as KpiId))];
}
