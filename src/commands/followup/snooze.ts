/** `followup snooze`: puts a follow-up off to another day. */
import { dueDay } from '../../porch/typed/due-day.ts';
import { say } from '../../reports/phrases.ts';
import { command } from '../command.ts';
import { editOpenFollowup } from './open.ts';

export default command({
  arguments: { id: 'one', day: 'one' },
  options: {},
  async run(context, { id, day }) {
    const { due, warnings } = await dueDay(context, day);
    return editOpenFollowup(context, id, (one) => ({
      patch: { due },
      said: [say('followup.moved', { id: one.id, day: due, text: one.text })],
      warnings,
    }));
  },
});
