/** `action done`: marks an action as done; the next edition shows what came of it. */
import { say } from '../../reports/phrases.ts';
import { command } from '../command.ts';
import { editOpenAction } from './open.ts';

export default command({
  arguments: { id: 'one' },
  options: {},
  run: (context, { id }) =>
    editOpenAction(context, id, (one) => ({
      patch: { state: 'done', doneAt: context.now },
      said: [say('followup.done', { id: one.id, text: one.text })],
    })),
});
