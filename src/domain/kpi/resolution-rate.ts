/** Of the complaints that name the event, those that were closed. */
import { complaints } from './complaint-rate.ts';
import { quotient } from './figure.ts';
import type { Kpi } from './kpi.ts';

export default {
  id: 'resolution-rate',
  unit: 'share',
  better: 'higher',
  compute(facts) {
    const opened = complaints(facts);
    const closed = opened.filter((one) => one.closed !== undefined);
    const people = {
      numerator: closed.map(({ client }) => client),
      denominator: opened.map(({ client }) => client),
    };
    return [quotient(closed.length, opened.length, people)];
  },
} as const satisfies Kpi;
