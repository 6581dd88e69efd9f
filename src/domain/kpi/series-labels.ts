/** The labels that figures ask for, judged from a whole roster when they do. */
import { type EverybodyScope, lifecyclesIn, trustLengths } from '../relationship/of-everybody.ts';
import type { LabelRoster } from '../relationship/relationship.ts';
import type { SeriesLabels } from './event-facts.ts';

export function seriesLabels(roster: LabelRoster, scope: EverybodyScope): SeriesLabels {
  return {
    lifecycles: (series) => lifecyclesIn(roster, series, scope),
    trustLengths: (series) => trustLengths(roster, series, scope),
  };
}
