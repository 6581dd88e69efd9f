/** Losses and decisions made by hand. */
import type { Decision } from '../../../src/domain/records/decision.ts';
import type { Loss } from '../../../src/domain/records/loss.ts';

const typed = { created: '2026-01-05T00:00:00.000Z', updated: '2026-01-05T00:00:00.000Z' };

export const loss = (id: string, client: string, day: string, more: Partial<Loss> = {}): Loss => ({
  id,
  ...typed,
  client,
  day,
  reason: 'price',
  ...more,
});

export const decision = (
  id: string,
  client: string,
  day: string,
  more: Partial<Decision> = {},
): Decision => ({ id, ...typed, client, day, verdict: 'end', reason: 'closed down', ...more });
