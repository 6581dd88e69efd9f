/** `followup done`: marks a follow-up as done; one that repeats is made again. */
import { fail } from '../../domain/errors.ts';
import { typedId } from '../../domain/roster.ts';
import { periodAfter } from '../../domain/service/recurrence.ts';
import { editRoster } from '../../porch/receipts/edit-roster.ts';
import { say } from '../../reports/phrases.ts';
import { command } from '../command.ts';

export default command({
  arguments: { id: 'one' },
  options: {},
  run(context, { id: ref }) {
    return editRoster(context, ['followups'], (change, roster) => {
      const followUp = roster.followups.get(typedId('followups', ref.trim()));
      if (!followUp) throw fail('followup.unknown', { ref });
      const { id, text, state, every } = followUp;
      const done = say('followup.done', { id, text });
      if (state === 'done') return { said: [done] };
      change.set('followups', id, { state: 'done', doneAt: context.now });
      const due = every === undefined ? null : periodAfter(context.todayIn(roster), every);
      if (due === null) return { said: [done], next: ['regulars followup list'] };
      const {
        client,
        interaction,
        event,
        priority,
        owner,
        delegatedBy,
        delegatedAt,
        channel,
        say: line,
      } = followUp;
      const next = change.add('followups', {
        client,
        interaction,
        event,
        due,
        text,
        priority,
        state: 'open',
        owner,
        delegatedBy,
        delegatedAt,
        channel,
        say: line,
        every,
      });
      return {
        said: [done, say('followup.again', { id: next, day: due })],
        next: ['regulars followup list'],
      };
    });
  },
});
