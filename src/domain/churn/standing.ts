/** What stands of what was written down about a client who left: it is over once they take part again. */
import type { Day } from '../../lib/time/day.ts';
import type { Decision } from '../records/decision.ts';
import type { Loss } from '../records/loss.ts';
import type { Relationship } from '../relationship/relationship.ts';
import type { Roster } from '../roster.ts';
import { byClient } from './by-client.ts';

export interface Churn {
  /** The last loss, unless they took part in an edition begun since. */
  readonly loss: Loss | null;
  /** The last decision, unless it was until an earlier day, or they took part in an edition begun since. */
  readonly decision: Decision | null;
}

/** Who came to an edition of any series is no longer gone. `losses` and `decisions` are the client's own, the earliest first. */
export function churnOf(
  { main, others }: Pick<Relationship, 'main' | 'others'>,
  losses: readonly Loss[],
  decisions: readonly Decision[],
  day: Day,
): Churn {
  const loss = losses.findLast((one) => one.day <= day) ?? null;
  const decision = decisions.findLast((one) => one.day <= day) ?? null;
  if (loss === null && decision === null) return { loss, decision };
  const last = [main, ...others()].reduce((latest, { standing }) => {
    const start = standing.attended.at(-1)?.start ?? '';
    return start > latest ? start : latest;
  }, '');
  const isOver = decision?.until !== undefined && decision.until < day;
  return {
    loss: loss !== null && loss.day >= last ? loss : null,
    decision: decision !== null && !isOver && decision.day >= last ? decision : null,
  };
}

/** The same, of all that was written down. */
export function churnAmong(
  relationship: Relationship,
  { losses, decisions }: Pick<Roster, 'losses' | 'decisions'>,
  day: Day,
): Churn {
  const { id } = relationship.client;
  const own = <T extends Loss | Decision>(records: ReadonlyMap<string, T>) =>
    byClient([...records.values()].filter(({ client }) => client === id)).get(id) ?? [];
  return churnOf(relationship, own(losses), own(decisions), day);
}
