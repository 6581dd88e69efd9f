/** `followup done`: it was done, now. */
import { fail } from '../../domain/errors.ts';
import { typedId } from '../../domain/roster.ts';
import { editRoster } from '../../porch/edit-roster.ts';
import { say } from '../../reports/phrases.ts';
import { command } from '../command.ts';

export default command({
  arguments: { id: 'one' },
  options: {},
  run(context, { id: ref }) {
    return editRoster(context, ['followups'], (change, roster) => {
      const followUp = roster.followups.get(typedId('followups', ref));
      if (!followUp) throw fail('followup.unknown', { ref });
      const { id, text, state } = followUp;
      if (state !== 'done') change.set('followups', id, { state: 'done', doneAt: context.now });
      return { said: [say('followup.done', { id, text })], next: ['regulars followup list'] };
    });
  },
});
