/** Of the complaints that name the event, those that were closed. */

import { quotient } from '../figure.ts';
import type { Kpi } from '../kpi.ts';
import { clientsOf, complaints } from './complaint-rate.ts';

export default {
  id: 'resolution-rate',
  unit: 'share',
  better: 'higher',
  compute(facts) {
    const opened = complaints(facts);
    const closed = opened.filter((one) => one.closed !== undefined);
    const people = { numerator: clientsOf(closed), denominator: clientsOf(opened) };
    return [quotient(closed.length, opened.length, people)];
  },
} as const satisfies Kpi;
