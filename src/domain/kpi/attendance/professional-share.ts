/** Of the visitors of the event, those of the trade. */
import { quotient } from '../figure.ts';
import type { Kpi } from '../kpi.ts';
import { presentAt } from './visitors.ts';

export default {
  id: 'professional-share',
  unit: 'share',
  better: 'higher',
  compute(facts) {
    const present = presentAt(facts);
    if ('value' in present) return [present];
    const { professional, general, notes } = present;
    const people = { numerator: professional, denominator: [...professional, ...general] };
    const visitors = professional.size + general.size;
    const isUntold = professional.size === 0 && visitors > 0;
    return [
      quotient(professional.size, visitors, people, isUntold ? [...notes, 'none-professional'] : notes),
    ];
  },
} as const satisfies Kpi;
