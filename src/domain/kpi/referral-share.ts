/** Of the new clients, those whom somebody sent. */
import { quotient } from './figure.ts';
import type { Kpi } from './kpi.ts';
import { newClients } from './new-clients.ts';

export default {
  id: 'referral-share',
  unit: 'share',
  better: 'higher',
  compute(facts) {
    const denominator = newClients(facts);
    const numerator = denominator.filter((client) => facts.client(client)?.isReferred);
    return [quotient(numerator.length, denominator.length, { numerator, denominator })];
  },
} as const satisfies Kpi;
