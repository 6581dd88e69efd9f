/** `followup drop`: it will not be done, and is not overdue. */
import { say } from '../../reports/phrases.ts';
import { command } from '../command.ts';
import { editOpenFollowup } from './open.ts';

export default command({
  arguments: { id: 'one' },
  options: {},
  run: (context, { id }) =>
    editOpenFollowup(context, id, (one) => ({
      patch: { state: 'dropped' },
      said: [say('followup.dropped', { id: one.id, text: one.text })],
    })),
});
