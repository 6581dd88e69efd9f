/** `action drop`: it will not be done. */
import { say } from '../../reports/phrases.ts';
import { command } from '../command.ts';
import { editOpenAction } from './open.ts';

export default command({
  arguments: { id: 'one' },
  options: {},
  run: (context, { id }) =>
    editOpenAction(context, id, (one) => ({
      patch: { state: 'dropped' },
      said: [say('followup.dropped', { id: one.id, text: one.text })],
    })),
});
