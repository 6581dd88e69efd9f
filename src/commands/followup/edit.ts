/** `followup edit`: another owner, day, text, urgency or rhythm. */
import { fail } from '../../domain/errors.ts';
import { type FollowUp, followupFields } from '../../domain/records/followup.ts';
import { handedTo } from '../../domain/service/delegation.ts';
import { barredWarnings } from '../../porch/receipts/barred-warnings.ts';
import { waitingForContact } from '../../porch/receipts/waiting-for-contact.ts';
import { dueDay } from '../../porch/typed/due-day.ts';
import { type Phrase, say } from '../../reports/phrases.ts';
import { command } from '../command.ts';
import { channelOption, oneOf, ownerOption, text } from '../options.ts';
import { ownerMeant } from '../owner.ts';
import { isAnyTyped } from '../record-options.ts';
import { everyOption } from './every.ts';
import { editOpenFollowup } from './open.ts';

export default command({
  arguments: { id: 'one' },
  options: {
    day: text('--day <DAY>'),
    text: text('--text <TEXT>'),
    owner: ownerOption,
    priority: oneOf('--priority <P>', followupFields.priority.choices),
    every: everyOption,
    channel: channelOption,
    say: text('--say <TEXT>'),
  },
  async run(context, { id, day, owner, every, say: line, ...typed }) {
    if (!isAnyTyped({ day, owner, every, line, ...typed }))
      throw fail('usage.nothing-to-do', { command: 'followup edit' });
    const { due = undefined, warnings = [] } = day === undefined ? {} : await dueDay(context, day);
    const { text: words, priority, channel } = typed;
    if (words?.trim() === '') throw fail('usage.bad-value', { option: '--text', value: '', allowed: [] });
    let changed: FollowUp | undefined;
    const receipt = await editOpenFollowup(
      context,
      id,
      (one, { clients }) => {
        const patch = {
          ...(due === undefined ? {} : { due }),
          ...(words === undefined ? {} : { text: words.trim() }),
          ...(priority === undefined ? {} : { priority }),
          ...(channel === undefined ? {} : { channel }),
          ...(line === undefined ? {} : { say: line.trim() || undefined }),
          ...(every === undefined ? {} : { every: every || undefined }),
          ...(owner === undefined ? {} : handedTo(one, ownerMeant(context, owner), context.now)),
        };
        const now = { ...one, ...patch } as FollowUp;
        changed = now;
        const client = clients.get(one.client);
        return {
          patch,
          said: [say('followup.edited', { id: one.id, day: now.due, text: now.text }), ...handed(one, now)],
          warnings: [
            ...warnings,
            ...(client && (channel ?? words) !== undefined ? barredWarnings(client, now) : []),
          ],
        };
      },
      (channel ?? words) === undefined ? undefined : 'clients',
    );
    return due === undefined && every === undefined ? receipt : waitingForContact(context, receipt, changed);
  },
});

/** Said where it went from one to another. */
function handed({ id, owner: from }: FollowUp, { owner: to, text: words }: FollowUp): Phrase[] {
  if (from === undefined || to === undefined || from === to) return [];
  return [say('followup.handed', { id, from, to, text: words })];
}
