/** `followup done`: it was done, now. */
import { edit } from '../../domain/edit.ts';
import { fail } from '../../domain/errors.ts';
import { receiptFor } from '../../receipt.ts';
import { say } from '../../reports/phrases.ts';
import { command } from '../command.ts';

export default command({
  arguments: { id: 'one' },
  options: {},
  async run(context, { id }) {
    let text = '';
    const committed = await context.write(['followups'], (roster) => {
      const followUp = roster.followups.get(id.toUpperCase());
      if (!followUp) throw fail('followup.unknown', { ref: id });
      text = followUp.text;
      const change = edit(roster, context.now);
      if (followUp.state !== 'done')
        change.set('followups', followUp.id, { state: 'done', doneAt: context.now });
      const changes = change.changes();
      return { changes, answer: changes };
    });
    const changed = committed.answer[0]?.id;
    return receiptFor(
      context,
      committed,
      [changed ? say('followup.done', { id: changed, text }) : say('nothing-changed')],
      {
        next: ['regulars followup list'],
      },
    );
  },
});
