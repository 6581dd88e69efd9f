/** `cost list`: the ledger, the latest first. */
import { resolveEvent } from '../../domain/find.ts';
import { judged, readJudged } from '../../porch/judgement.ts';
import { costsReport } from '../../reports/costs.ts';
import { command } from '../command.ts';
import { eventOption, judging } from '../options.ts';

export default command({
  arguments: {},
  options: { event: eventOption, ...judging },
  async run(context, { event, ...typed }) {
    const { roster, judgement } = await readJudged(context, ['clients', 'events', 'costs'], typed);
    const only = event === undefined ? undefined : resolveEvent(roster.events.values(), event).id;
    const chosen = [...roster.costs.values()].filter((cost) => only === undefined || cost.event === only);
    return judged(costsReport(roster, chosen), judgement);
  },
});
