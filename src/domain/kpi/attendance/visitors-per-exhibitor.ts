/** How many visitors came for each exhibitor. */
import { quotient } from '../figure.ts';
import type { Kpi } from '../kpi.ts';
import { presentAt } from './visitors.ts';

export default {
  id: 'visitors-per-exhibitor',
  unit: 'count',
  better: 'higher',
  compute(facts) {
    const present = presentAt(facts);
    if ('value' in present) return [present];
    const { professional, general, exhibitors, notes } = present;
    const people = { numerator: [...professional, ...general], denominator: exhibitors };
    const visitors = professional.size + general.size;
    const isUntold = visitors === 0 && exhibitors.size > 0;
    return [quotient(visitors, exhibitors.size, people, isUntold ? [...notes, 'no-visitors'] : notes)];
  },
} as const satisfies Kpi;
