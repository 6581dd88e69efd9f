/** Of the clients of this edition, those who were clients of any earlier one. */
import { quotient } from '../figure.ts';
import type { Kpi } from '../kpi.ts';

export default {
  id: 'repeat-share',
  unit: 'share',
  isHeadline: true,
  better: 'higher',
  compute: ({ clients, returning }) => [
    quotient(returning.size, clients.size, { numerator: returning, denominator: clients }),
  ],
} as const satisfies Kpi;
