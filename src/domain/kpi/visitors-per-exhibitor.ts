/** How many visitors came for each exhibitor. */
import { quotient } from './figure.ts';
import type { Kpi } from './kpi.ts';
import { presentAt } from './visitors.ts';

export default {
  id: 'visitors-per-exhibitor',
  unit: 'score',
  better: 'higher',
  compute(facts) {
    const present = presentAt(facts);
    if ('value' in present) return [present];
    const { professional, general, exhibitors, notes } = present;
    const people = { numerator: [...professional, ...general], denominator: exhibitors };
    return [quotient(professional.size + general.size, exhibitors.size, people, notes)];
  },
} as const satisfies Kpi;
