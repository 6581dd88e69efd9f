/** The rules that labels come about by: each with what it was decided on. The languages hold a sentence for every one. */
import type { Day } from '../../lib/time/day.ts';
import type { Named } from '../errors.ts';
import type { Money } from '../records/field.ts';

export const signalIds = ['less', 'complaints', 'satisfaction', 'contacts', 'unfair'] as const;
export type SignalId = (typeof signalIds)[number];

export const potentialPoints = ['trend', 'size', 'needs', 'engagement', 'referral'] as const;
export type PotentialPoint = (typeof potentialPoints)[number];

export interface Rules {
  'stage.ahead': { event: Named };
  'stage.never': { registrations: number };
  'stage.missed-two': { missed: readonly [Named, Named]; attended: number };
  'stage.missed-two-ahead': { missed: readonly [Named, Named]; ahead: Named };
  'stage.missed-latest': { missed: Named; attended: number };
  /** `limit` is how many are enough. */
  'stage.signals': { signals: readonly SignalId[]; limit: number };
  /** `signals` is how many would weaken it. */
  'stage.several': { attended: number; signals: number };
  'stage.once': { event: Named };

  'stage.outside': { series: string };

  'lifecycle.never': { registrations: number };
  'lifecycle.missed-two': { missed: readonly [Named, Named] };
  'lifecycle.missed-two-ahead': { missed: readonly [Named, Named]; ahead: Named };
  'lifecycle.loyal': { attended: number; latest: Named; satisfaction: number | null };
  /** `loyal` is how many editions would make it loyal. */
  'lifecycle.first': { event: Named; loyal: number };
  /** Took part, and is neither new nor loyal nor lost. */
  'lifecycle.between': {
    attended: number;
    isLatest: boolean;
    satisfaction: number | null;
    /** The satisfaction is not low, or unknown. */
    isContent: boolean;
    /** Editions that would make it loyal. */
    loyal: number;
  };

  'lifecycle.outside': { series: string };

  'activity.nothing': Record<never, never>;
  'activity.first': { day: Day; days: number; limit: number };
  /** `next` is what it will be after the limit. */
  'activity.last': { day: Day; days: number; limit: number; next: 'sleeping' | 'lost' };
  'activity.long-ago': { day: Day; days: number; limit: number };

  'frequency.never': Record<never, never>;
  'frequency.once': { event: Named };
  /**
   * `held` is how many editions there were since and with the first one taken part in, `limit` the share of them that is often; `toGo` how
   * many in a row, missed where it is regular and else taken part in, would make it the other; null where none would.
   */
  'frequency.of': { attended: number; held: number; limit: number; isRegular: boolean; toGo: number | null };

  'class.case': { cases: readonly string[] };
  'class.nps': { score: number; limit: number };
  'class.tier': { tier: 'platinum' | 'gold' };
  'class.never': Record<never, never>;
  'class.iron': Record<never, never>;
  'class.ordinary': Record<never, never>;

  'depth.sponsor': { attended: number };
  'depth.roles': { attended: number; roles: readonly string[] };
  'depth.several': { attended: number };
  'depth.money': Record<never, never>;
  'depth.basic': Record<never, never>;

  'tier.no-series': Record<never, never>;
  'tier.nobody': Record<never, never>;
  /** `bar` is the value, in minor units, from which it is high beside those of the others, `high` how many points are. */
  'tier.of': { value: Money; median: number; bar: number; points: readonly PotentialPoint[]; high: number };

  /** Somebody said otherwise. */
  override: { reason: string; by: string; until: Day | null };
}

export type RuleId = keyof Rules;
export type Because = { [K in RuleId]: { readonly rule: K; readonly facts: Rules[K] } }[RuleId];

export interface Label<V extends string> {
  /** Null where nothing can be said. */
  readonly value: V | null;
  readonly because: Because;
}

export function label<K extends RuleId>(value: null, rule: K, facts: Rules[K]): Label<never>;
export function label<V extends string, K extends RuleId>(value: V, rule: K, facts: Rules[K]): Label<V>;
export function label(value: string | null, rule: RuleId, facts: Rules[RuleId]): Label<string> {
  return { value, because: { rule, facts } as Because };
}

export function named({ id, name }: Named): Named {
  return { id, name };
}
