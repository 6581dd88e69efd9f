/** The funnel of a series: how many clients stand at each step of the lifecycle, and how many of those who could take a step did. */
import { conversions } from '../../domain/kpi/conversion.ts';
import type { Measured } from '../../domain/kpi/measure.ts';
import { type Lifecycle, lifecycles } from '../../domain/relationship/labels/lifecycle.ts';
import { say } from '../phrases.ts';
import type { Column, Report } from '../report.ts';

const columns: readonly Column[] = [
  { key: 'lifecycle', kind: 'label', rank: 1 },
  { key: 'clients', kind: 'int', rank: 1 },
  { key: 'bar', kind: 'bar', rank: 3, only: 'people' },
  { key: 'conversion', kind: 'share', rank: 1 },
  { key: 'step', kind: 'phrase', rank: 2, heading: '' },
];

/** How many stand where, of all the figures that were measured. */
export function standingIn(measured: readonly Measured[]): Record<Lifecycle, number> {
  const standing = Object.fromEntries(lifecycles.map((one) => [one, 0])) as Record<Lifecycle, number>;
  for (const { figure } of measured)
    if (figure.lifecycle !== undefined) standing[figure.lifecycle] = figure.value ?? 0;
  return standing;
}

export function funnelSection(measured: readonly Measured[]): Report {
  const standing = standingIn(measured);
  const most = Math.max(1, ...Object.values(standing));
  const steps = conversions(standing);
  return {
    kind: 'report',
    key: 'funnel',
    title: say('title.funnel'),
    layout: 'table',
    columns,
    rows: lifecycles.map((lifecycle) => {
      const step = steps.find(({ to }) => to === lifecycle);
      return {
        lifecycle,
        clients: standing[lifecycle],
        bar: standing[lifecycle] / most,
        conversion: step?.share ?? null,
        numerator: step?.took ?? null,
        denominator: step?.could ?? null,
        // Of nobody nothing can become.
        step: step && step.could > 0 ? say('funnel.step', step) : null,
      };
    }),
    empty: say('none.counted'),
    chart: { kind: 'bars', of: 'lifecycle', values: ['clients'] },
  };
}
