/** Of the new clients, those whom somebody sent. */
import { valueAt } from '../../columns.ts';
import { quotient } from '../figure.ts';
import type { Kpi } from '../kpi.ts';

export default {
  id: 'referral-share',
  unit: 'share',
  better: 'higher',
  compute({ newcomers, described }) {
    const about = described();
    const numerator = newcomers.where((number) => valueAt(about, number)?.isReferred === true);
    return [quotient(numerator.size, newcomers.size, { numerator, denominator: newcomers })];
  },
} as const satisfies Kpi;
