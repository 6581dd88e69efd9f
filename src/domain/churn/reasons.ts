/** The reasons clients left for, those first that cost most of them: a Pareto table. */
import { byKeys, groupBy } from '../../lib/collect.ts';
import type { Money } from '../records/field.ts';
import type { LossTold } from './losses.ts';
import { together } from './together.ts';

export interface ReasonTold {
  readonly reason: string;
  readonly count: number;
  /** The share of all losses, alone and together with those above it in the table: 0 to 1. */
  readonly share: number;
  readonly cumulative: number;
  /** Null where nothing is known of what any of them was worth. */
  readonly value: Money | null;
  /** Ids of who left for it, each once. */
  readonly clients: readonly string[];
}

/** By count, then by value, then by reason. Every loss counts: who left twice for one reason counts twice. */
export function lossReasons(losses: readonly LossTold[]): ReasonTold[] {
  let before = 0;
  return [...groupBy(losses, ({ loss }) => loss.reason)]
    .map(([reason, own]) => ({
      reason,
      count: own.length,
      value: together(own.map(({ stake }) => stake)).value,
      clients: [...new Set(own.map(({ client }) => client.id))],
    }))
    .sort(
      byKeys(
        ({ count }) => -count,
        ({ value }) => -(value?.amount ?? 0),
        ({ reason }) => reason,
      ),
    )
    .map(({ reason, count, ...rest }) => {
      before += count;
      return { reason, count, share: count / losses.length, cumulative: before / losses.length, ...rest };
    });
}
