/** What a client of the event will be worth over the years to come, if they go on as they do. */
import { lifetimeValue } from '../../relationship/worth/lifetime-value.ts';
import type { EventFacts } from '../facts/event-facts.ts';
import { type Figure, unknown } from '../figure.ts';
import type { Kpi } from '../kpi.ts';
import { shareOfBefore } from '../loyalty/retention-rate.ts';
import { valuePerClient } from './value-per-client.ts';

export default {
  id: 'lifetime-value',
  unit: 'money',
  limits: ['ltv.discount'],
  better: 'higher',
  compute: (facts) => [lifetime(facts)],
} as const satisfies Kpi;

/** Of the value per client and the retention rate of the event. */
function lifetime(facts: EventFacts): Figure {
  const each = valuePerClient(facts);
  const retention = shareOfBefore(facts, 'stayed');
  if (each.value === null) return each;
  const value = lifetimeValue({
    value: each.value,
    editions: 1,
    retention: retention.value,
    discount: facts.limits['ltv.discount'],
  });
  if (value === null) return { ...unknown('no-retention'), currency: each.currency ?? '' };
  return { ...each, value, numerator: null, denominator: null, notes: [...each.notes, ...retention.notes] };
}
