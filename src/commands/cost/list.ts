/** `cost list`: the ledger, the latest first, or added up by what it was spent on. */
import { resolveEvent } from '../../domain/find/named.ts';
import { selectedCosts } from '../../porch/selected/costs.ts';
import { judged } from '../../porch/selected/judgement.ts';
import { costsReport } from '../../reports/money/costs.ts';
import { costGroups, costSumsReport } from '../../reports/money/costs-by.ts';
import { command } from '../command.ts';
import { eventOption, judging, oneOf } from '../options.ts';

export default command({
  arguments: { condition: 'any' },
  selects: 'costs',
  options: { by: oneOf('--by <WHAT>', costGroups), event: eventOption, ...judging },
  async run(context, { condition, by, event, ...typed }) {
    const { roster, selected, judgement } = await selectedCosts(context, condition.join(' '), typed);
    const only = event === undefined ? undefined : resolveEvent(roster.events.values(), event).id;
    const chosen = selected.filter((cost) => only === undefined || cost.event === only);
    const report = by === undefined ? costsReport(roster, chosen) : costSumsReport(roster, chosen, by);
    return judged(report, judgement);
  },
});
