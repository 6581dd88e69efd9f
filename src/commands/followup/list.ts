/** `followup list`: what is to be done, the most urgent first. */
import type { FollowUp } from '../../domain/records/followup.ts';
import { joinedFields } from '../../domain/relationship/read-fields.ts';
import { dueOf } from '../../domain/service/due.ts';
import { dueDay, lastContacts } from '../../domain/service/recurrence.ts';
import type { Day } from '../../lib/day.ts';
import { judged, readJudged } from '../../porch/judgement.ts';
import { followupsReport } from '../../reports/followups.ts';
import { command } from '../command.ts';
import { judging, oneOf, ownerOption } from '../options.ts';

const choices = ['today', 'week', 'overdue', 'all'] as const;

export default command({
  arguments: {},
  options: { due: oneOf('--due <WHEN>', choices), owner: ownerOption, ...judging },
  async run(context, { due = 'week', owner, ...typed }) {
    const { roster, judgement } = await readJudged(context, ['clients', 'followups', 'interactions'], typed, {
      interactions: joinedFields.interactions,
    });
    const { day: today } = judgement;
    const contacts = lastContacts(roster.interactions.values(), today, context.zoneOf(roster));
    const followups = [...roster.followups.values()].map((one) =>
      one.every === undefined ? one : { ...one, due: dueDay(one, contacts) },
    );
    const name = owner === 'me' ? context.settings.owner : owner;
    const chosen = followups.filter(
      (followUp) => isAsked(followUp, due, today) && (name === undefined || followUp.owner === name),
    );
    const report = followupsReport(roster, chosen, today);
    const isLater = chosen.length === 0 && followups.some((one) => isAsked(one, 'all', today));
    const next = isLater ? ['regulars followup list --due all'] : report.next;
    return judged({ ...report, ...(next && { next }) }, judgement);
  },
});

/** `today` and `week` include what is overdue; `all` is every open one, whenever it is due. */
function isAsked(followUp: FollowUp, due: (typeof choices)[number], today: Day): boolean {
  if (followUp.state !== 'open') return false;
  if (due === 'all') return true;
  const when = dueOf(followUp, today);
  return when === 'overdue' || (due === 'today' && when === 'today') || (due === 'week' && when !== 'later');
}
