/** The labels that figures ask for, judged from a whole roster when they do. */
import { heldIn } from '../../lib/collect.ts';
import {
  type EverybodyRoster,
  type EverybodyScope,
  lifecyclesIn,
  trustLengths,
} from '../relationship/of-everybody.ts';
import type { SeriesLabels } from './facts/event-facts.ts';

/** Judged once for all events of a series. */
export function seriesLabels(roster: EverybodyRoster, scope: EverybodyScope): SeriesLabels {
  const lifecycles = new Map<string, ReturnType<SeriesLabels['lifecycles']>>();
  const lengths = new Map<string, ReturnType<SeriesLabels['trustLengths']>>();
  return {
    lifecycles: (series) => heldIn(lifecycles, series, () => lifecyclesIn(roster, series, scope)),
    trustLengths: (series) => heldIn(lengths, series, () => trustLengths(roster, series, scope)),
  };
}
