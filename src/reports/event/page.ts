/** An event on one page: findings, what to do next, figures, pace, satisfaction, money, who came back and who slips away. */
import type { SeriesMeant } from '../../domain/edition/series-meant.ts';
import type { Finding } from '../../domain/kpi/findings.ts';
import type { KpiId } from '../../domain/kpi/index.ts';
import type { Measured } from '../../domain/kpi/measure.ts';
import type { EventStep } from '../../domain/kpi/next-steps.ts';
import type { Unchecked } from '../../domain/kpi/unchecked.ts';
import type { Event } from '../../domain/records/event.ts';
import type { Target } from '../../domain/records/target.ts';
import { funnelSection } from '../kpi/funnel.ts';
import {
  aheadNotes,
  factsOf,
  type Judged,
  kpiReport,
  uncheckedLines,
  uncheckedNotes,
  whole,
} from '../kpi/kpi.ts';
import { type Phrase, say } from '../phrases.ts';
import type { Column, Report, Row } from '../report.ts';
import { seriesLines } from './series-lines.ts';

export interface OnePage {
  readonly judged: Judged & { readonly event: Event };
  readonly findings: readonly Finding[];
  readonly steps: readonly EventStep[];
  readonly measured: readonly Measured[];
  readonly targets: readonly Target[];
  readonly pace: Report;
  readonly satisfaction: readonly Report[];
  readonly actions: readonly Report[];
  readonly costs: Report;
  readonly cameBack: Report;
  readonly slipping: Report;
  /** Nobody of these was checked in. */
  readonly unchecked: readonly Unchecked[];
  /** The series the event seems to be an edition of. */
  readonly series: SeriesMeant | null;
}

/** The figures that stand under money, in their order. */
const money: ReadonlySet<KpiId> = new Set<KpiId>([
  'revenue',
  'paid',
  'unpaid',
  'value-per-client',
  'lifetime-value',
  'acquisition-cost',
  'service-cost',
  'cost-per-attendee',
  'roi',
]);

const findingColumns: readonly Column[] = [
  { key: 'finding', kind: 'phrase', rank: 1, wraps: true },
  { key: 'id', kind: 'id', extra: true },
];
const stepColumns: readonly Column[] = [
  { key: 'todo', kind: 'phrase', rank: 1, wraps: true },
  { key: 'command', kind: 'command', rank: 1 },
  { key: 'kind', kind: 'id', extra: true },
];

/** Its rows are the findings; all else are sections. Nothing of a cancelled event counts, so it has none. */
export function eventReport(page: OnePage): Report {
  const {
    judged,
    findings,
    steps,
    measured,
    targets,
    pace,
    satisfaction,
    actions,
    costs,
    cameBack,
    slipping,
    unchecked,
    series,
  } = page;
  const { event, held } = judged;
  const partOf = (title: Phrase, isMeant: (id: KpiId) => boolean): Report => {
    const {
      facts: _,
      notes: __,
      next: ___,
      sections: ____,
      ...report
    } = kpiReport(
      judged,
      measured.filter(({ kpi }) => isMeant(kpi.id)),
      targets,
    );
    const rows = [...report.rows].filter((row) => report.isBlank?.(row) !== true);
    const columns = report.columns.map((one) => (one.key === 'note' ? { ...one, wraps: true } : one));
    return { ...report, title, columns, rows, empty: say('report.no-figures') };
  };
  const funnel = measured.filter(({ kpi }) => kpi.id === 'funnel');
  const sections = [
    stepsReport(event, steps),
    partOf(say('report.figures'), (id) => !money.has(id) && id !== 'funnel'),
    ...(funnel.length > 0 ? [funnelSection(funnel)] : []),
    // What it is of stands above already.
    {
      ...pace,
      facts: (pace.facts ?? []).filter(({ kind }) => kind === 'sparkline'),
      title: say('report.pace'),
    },
    ...satisfaction,
    ...actions,
    partOf(say('report.money'), (id) => money.has(id)),
    costs,
    cameBack,
    slipping,
  ];
  return {
    kind: 'report',
    title: say('title.report', { event: event.name }),
    layout: 'document',
    columns: findingColumns,
    rows: findings
      .map(inWhole)
      .map((finding): Row => ({ finding: say('report.finding', finding), ...finding })),
    empty: event.cancelled === true ? say('kpi.cancelled', { event: event.name }) : say('report.no-findings'),
    facts: factsOf(judged),
    notes: [...aheadNotes(event, held), ...uncheckedNotes(unchecked)],
    next: [...seriesLines(series), ...uncheckedLines(event, unchecked)],
    sections: event.cancelled === true ? [] : sections,
  };
}

function stepsReport(event: Event, steps: readonly EventStep[]): Report {
  return {
    kind: 'report',
    title: say('report.steps'),
    layout: 'table',
    columns: stepColumns,
    rows: steps.map(
      (step): Row => ({
        todo: say('report.step', { step }),
        command: say('report.step-command', { step, event: event.id }),
        ...step,
      }),
    ),
    empty: say('report.no-steps'),
  };
}

/** As the table of figures has them. */
function inWhole(finding: Finding): Finding {
  const value = whole(finding, finding.value) ?? finding.value;
  return {
    ...finding,
    value,
    previous: whole(finding, finding.previous),
    change: whole(finding, finding.change),
  };
}
