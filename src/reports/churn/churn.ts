/** A loss and a decision as they are spoken of. */
import type { Decision } from '../../domain/records/decision.ts';
import type { Loss } from '../../domain/records/loss.ts';
import type { DecisionSaid, LossSaid } from '../phrases.ts';

export function lossSaid({ reason, day, note }: Loss): LossSaid {
  return { reason, day, note: note ?? null };
}

export function decisionSaid({ verdict, day, reason, until }: Decision): DecisionSaid {
  return { verdict, day, reason, until: until ?? null };
}
