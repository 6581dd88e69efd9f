/** `today`: at most ten clients to turn to, each with the reason and what to say. */

import { byClient } from '../domain/churn/by-client.ts';
import { churnOf } from '../domain/churn/standing.ts';
import type { Client } from '../domain/records/client.ts';
import { joinedFields } from '../domain/relationship/read-fields.ts';
import { segmentCollections } from '../domain/segment/book.ts';
import { dayPlan } from '../domain/service/day-plan.ts';
import { lastContacts } from '../domain/service/recurrence.ts';
import { fold } from '../lib/fold.ts';
import { judged, readJudged } from '../porch/judgement.ts';
import { matchContext } from '../porch/selection.ts';
import { todayReport } from '../reports/today.ts';
import { command } from './command.ts';
import { judging, ownerOption } from './options.ts';
import { answersFor, ownerMeant } from './owner.ts';

/** As many as one can turn to in a day. */
const MOST = 10;

export default command({
  arguments: {},
  options: { owner: ownerOption, ...judging },
  async run(context, { owner, ...typed }) {
    const { roster, judgement } = await readJudged(
      context,
      [...segmentCollections, 'followups', 'decisions'],
      typed,
      joinedFields,
    );
    const { relationships, day, zone } = matchContext(context, roster, judgement);
    const name = owner === undefined ? null : ownerMeant(context, owner);
    const isOwn = (client: Client | undefined) =>
      name === null || (client?.owner !== undefined && fold(client.owner) === fold(name));
    const answers = answersFor(name ?? '');
    const decisions = byClient(roster.decisions.values());
    const turns = dayPlan(
      roster.clients.values(),
      // Whose clients they are, so are the follow-ups that nobody was named for.
      [...roster.followups.values()].filter(
        (one) =>
          name === null || answers(one) || (one.owner === undefined && isOwn(roster.clients.get(one.client))),
      ),
      {
        isOwn,
        day,
        limits: relationships.limits,
        relationshipOf: relationships.of,
        contacts: lastContacts(roster.interactions.values(), day, zone),
        isLetGo: (relationship) =>
          churnOf(relationship, [], decisions.get(relationship.client.id) ?? [], day).decision?.verdict ===
          'end',
      },
    );
    return judged(todayReport(turns, context.settings.limit ?? MOST), judgement);
  },
});
