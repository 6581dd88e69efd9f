/** `today`: at most ten clients to turn to, each with the reason and what to say. */
import { byClient } from '../domain/churn/by-client.ts';
import { churnOf } from '../domain/churn/standing.ts';
import type { Client } from '../domain/records/client.ts';
import { joinedFields } from '../domain/relationship/read-fields.ts';
import type { Relationship } from '../domain/relationship/relationship.ts';
import { segmentCollections } from '../domain/segment/book.ts';
import { dayFactsView } from '../domain/service/day-facts.ts';
import { type DayPlanScope, dayPlan } from '../domain/service/day-plan.ts';
import { lastContacts } from '../domain/service/recurrence.ts';
import { fold } from '../lib/text/fold.ts';
import { judged, readJudged } from '../porch/selected/judgement.ts';
import { matchContext } from '../porch/selected/selection.ts';
import { todayReport } from '../reports/day/today.ts';
import { command } from './command.ts';
import { judging, ownerOption } from './options.ts';
import { answersFor, ownerMeant } from './owner.ts';

/** As many as one can turn to in a day. */
const most = 10;

export default command({
  arguments: {},
  options: { owner: ownerOption, ...judging },
  async run(context, { owner, ...typed }) {
    const { roster, judgement } = await readJudged(
      context,
      [...segmentCollections, 'followups', 'decisions', 'losses'],
      typed,
      { ...joinedFields, clients: dayFactsView },
    );
    const { relationships, day, zone } = matchContext(context, roster, judgement);
    const name = owner === undefined ? null : ownerMeant(context, owner);
    const isOwn = (client: Client | undefined) =>
      name === null || (client?.owner !== undefined && fold(client.owner) === fold(name));
    const answers = answersFor(name ?? '');
    const decisions = byClient(roster.decisions.values());
    const losses = byClient(roster.losses.values());
    const churnIn = (relationship: Relationship) => {
      const { id } = relationship.client;
      return churnOf(relationship, losses.get(id) ?? [], decisions.get(id) ?? [], day);
    };
    // Whose clients they are, so are the follow-ups that nobody was named for.
    const followups = [...roster.followups.values()].filter(
      (one) =>
        name === null || answers(one) || (one.owner === undefined && isOwn(roster.clients.get(one.client))),
    );
    const scope: DayPlanScope = {
      isOwn,
      day,
      limits: relationships.limits,
      relationshipOf: relationships.of,
      contacts: lastContacts(roster.interactions.values(), day, zone),
      isLetGo: (relationship) => churnIn(relationship).decision?.verdict === 'end',
      leftFor: (relationship) => churnIn(relationship).loss?.reason,
    };
    const turns = dayPlan(roster.clients.values(), followups, scope);
    const first = turns.slice(0, context.settings.limit ?? most);
    if (judgement.past) return judged(todayReport(turns, first), judgement);
    // Only now it matters who they are.
    const ids = first.map(({ client }) => client.id);
    const { clients } = await context.read([{ from: 'clients', ids }]);
    return todayReport(turns, dayPlan(clients.values(), followups, scope));
  },
});
