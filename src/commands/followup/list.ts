/** `followup list`: what is to be done, the most urgent first, and why. */
import type { Client } from '../../domain/records/client.ts';
import type { FollowUp } from '../../domain/records/followup.ts';
import { joinedFields } from '../../domain/relationship/read-fields.ts';
import { segmentCollections } from '../../domain/segment/book.ts';
import { readCondition } from '../../domain/segment/check.ts';
import { clientLanguage } from '../../domain/segment/language/client-language.ts';
import { selects } from '../../domain/segment/select.ts';
import { dueOf } from '../../domain/service/due.ts';
import { occasionsOf } from '../../domain/service/occasions.ts';
import { dueDay, lastContacts } from '../../domain/service/recurrence.ts';
import { urgencyOf } from '../../domain/service/urgency.ts';
import { fold } from '../../lib/text/fold.ts';
import type { Day } from '../../lib/time/day.ts';
import { judged, readJudged } from '../../porch/selected/judgement.ts';
import { matchContext } from '../../porch/selected/selection.ts';
import { followupsReport, type Suggestion } from '../../reports/day/followups.ts';
import { say } from '../../reports/phrases.ts';
import { command } from '../command.ts';
import { flag, judging, oneOf, ownerOption } from '../options.ts';
import { answersFor, ownerMeant } from '../owner.ts';

const choices = ['today', 'week', 'overdue', 'all'] as const;

export default command({
  arguments: { condition: 'any' },
  selects: 'clients',
  options: {
    due: oneOf('--due <WHEN>', choices),
    owner: ownerOption,
    suggested: flag('--suggested'),
    ...judging,
  },
  async run(context, { condition: words, due: when, owner, suggested = false, ...typed }) {
    // A word by itself that says when is no name anybody looks for.
    const said =
      when === undefined && words.length === 1 ? choices.find((one) => one === words[0]) : undefined;
    const condition = said === undefined ? words : [];
    const due = when ?? said ?? 'week';
    const { roster, judgement } = await readJudged(
      context,
      [...segmentCollections, 'followups'],
      typed,
      joinedFields,
    );
    const matching = matchContext(context, roster, judgement);
    const { day, zone, relationships } = matching;
    const isAbout =
      condition.length === 0
        ? () => true
        : selects(readCondition(condition.join(' '), clientLanguage, day), matching);
    const contacts = lastContacts(roster.interactions.values(), day, zone);
    const name = owner === undefined ? undefined : ownerMeant(context, owner);
    const isTheirs = name === undefined ? () => true : answersFor(name);
    const open = [...roster.followups.values()]
      .filter((one) => one.state === 'open' && isTheirs(one))
      .map((one) => ({
        followUp: one.every === undefined ? one : { ...one, due: dueDay(one, contacts) },
        client: roster.clients.get(one.client) ?? null,
      }))
      .filter(({ client }) => (client === null ? condition.length === 0 : isAbout(client)));
    const chosen = open.filter(({ followUp }) => isAsked(followUp, due, day));
    const pressing = chosen.map(({ followUp, client }) => {
      const relationship = client && relationships.of(client);
      return { followUp, client, urgency: urgencyOf(followUp, relationship, day) };
    });
    const owns = (client: Client) => name === undefined || fold(client.owner ?? '') === fold(name);
    const suggestions: Suggestion[] = [];
    for (const client of suggested ? roster.clients.values() : []) {
      if (client.archived !== undefined || !owns(client) || !isAbout(client)) continue;
      const relationship = relationships.of(client);
      for (const occasion of occasionsOf(relationship, { day, limits: relationships.limits, contacts }))
        suggestions.push({ relationship, occasion });
    }
    const report = followupsReport(pressing, suggestions, day, context.settings.owner);
    if (pressing.length + suggestions.length > 0) return judged(report, judgement);
    if (open.length > 0) return judged({ ...report, next: ['regulars followup list --due all'] }, judgement);
    const isAll = condition.length === 0 && owner === undefined;
    return judged({ ...report, ...(!isAll && { empty: say('none.followups-match') }) }, judgement);
  },
});

/** `today` and `week` include what is overdue; `all` is every open one, whenever it is due. */
function isAsked(followUp: FollowUp, due: (typeof choices)[number], today: Day): boolean {
  if (due === 'all') return true;
  const when = dueOf(followUp, today);
  return when === 'overdue' || (due === 'today' && when === 'today') || (due === 'week' && when !== 'later');
}
