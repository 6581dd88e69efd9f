/** The labels that figures ask for, judged from a whole roster when they do. */
import {
  type EverybodyRoster,
  type EverybodyScope,
  lifecyclesIn,
  trustLengths,
} from '../relationship/of-everybody.ts';
import type { SeriesLabels } from './event-facts.ts';

export function seriesLabels(roster: EverybodyRoster, scope: EverybodyScope): SeriesLabels {
  return {
    lifecycles: (series) => lifecyclesIn(roster, series, scope),
    trustLengths: (series) => trustLengths(roster, series, scope),
  };
}
