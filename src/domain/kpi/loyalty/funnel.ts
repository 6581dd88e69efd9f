/** How many clients stand where in the lifecycle of the series on the day. */
import { lifecycles } from '../../relationship/labels/lifecycle.ts';
import { count } from '../figure.ts';
import type { Kpi } from '../kpi.ts';

export default {
  id: 'funnel',
  unit: 'count',
  ofSeries: true,
  limits: ['loyal.editions', 'satisfaction.low'],
  better: null,
  compute({ lifecycles: standing }) {
    const found = standing();
    return lifecycles.map((lifecycle) => {
      const clients = found.get(lifecycle) ?? [];
      return { ...count(clients.length, clients), lifecycle };
    });
  },
} as const satisfies Kpi;
