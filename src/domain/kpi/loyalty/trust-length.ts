/** For how many editions in a row clients have been, or had been, in the stage of trust. */
import { sum } from '../../../lib/collect.ts';
import { quotient } from '../figure.ts';
import type { Kpi } from '../kpi.ts';

export default {
  id: 'trust-length',
  unit: 'count',
  ofSeries: true,
  limits: [
    'signals.weaken',
    'signal.area',
    'signal.satisfaction',
    'signal.contacts',
    'signal.contacts-before',
    'satisfaction.low',
  ],
  better: 'higher',
  compute({ trustLengths }) {
    const lengths = trustLengths();
    const clients = [...lengths.keys()];
    return [quotient(sum(lengths.values()), lengths.size, { numerator: clients, denominator: clients })];
  },
} as const satisfies Kpi;
