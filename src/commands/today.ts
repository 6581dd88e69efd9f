/** `today`: at most ten clients to turn to, each with the reason and what to say. */

import { joinedFields } from '../domain/relationship/read-fields.ts';
import { segmentCollections } from '../domain/segment/book.ts';
import { dayPlan } from '../domain/service/day-plan.ts';
import { lastContacts } from '../domain/service/recurrence.ts';
import { judged, readJudged } from '../porch/judgement.ts';
import { matchContext } from '../porch/selection.ts';
import { todayReport } from '../reports/today.ts';
import { command } from './command.ts';
import { judging, ownerOption } from './options.ts';

/** As many as one can turn to in a day. */
const MOST = 10;

export default command({
  arguments: {},
  options: { owner: ownerOption, ...judging },
  async run(context, { owner, ...typed }) {
    const { roster, judgement } = await readJudged(
      context,
      [...segmentCollections, 'followups'],
      typed,
      joinedFields,
    );
    const { relationships, day, zone } = matchContext(context, roster, judgement);
    const name = owner === 'me' ? context.settings.owner : owner;
    const turns = dayPlan(
      [...roster.clients.values()].filter((client) => name === undefined || client.owner === name),
      roster.followups.values(),
      {
        day,
        limits: relationships.limits,
        relationshipOf: relationships.of,
        contacts: lastContacts(roster.interactions.values(), day, zone),
      },
    );
    return judged(todayReport(turns, context.settings.limit ?? MOST), judgement);
  },
});
