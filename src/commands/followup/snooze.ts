/** `followup snooze`: puts a follow-up off to another day. */
import type { FollowUp } from '../../domain/records/followup.ts';
import { waitingForContact } from '../../porch/receipts/waiting-for-contact.ts';
import { dueDay } from '../../porch/typed/due-day.ts';
import { say } from '../../reports/phrases.ts';
import { command } from '../command.ts';
import { editOpenFollowup } from './open.ts';

export default command({
  arguments: { id: 'one', day: 'one' },
  options: {},
  async run(context, { id, day }) {
    const { due, warnings } = await dueDay(context, day);
    let moved: FollowUp | undefined;
    const receipt = await editOpenFollowup(context, id, (one) => {
      moved = { ...one, due };
      return {
        patch: { due },
        said: [say('followup.moved', { id: one.id, day: due, text: one.text })],
        warnings,
      };
    });
    return waitingForContact(context, receipt, moved);
  },
});
