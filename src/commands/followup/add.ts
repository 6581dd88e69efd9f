/** `followup add`: a thing to do for a client by a day. */
import { edit } from '../../domain/edit.ts';
import { fail } from '../../domain/errors.ts';
import { resolveClient } from '../../domain/find.ts';
import { receiptFor } from '../../receipt.ts';
import { say } from '../../reports/phrases.ts';
import { readDay } from '../../typed-day.ts';
import { command } from '../command.ts';
import { oneOf, ownerOption } from '../options.ts';

export default command({
  arguments: { ref: 'one', day: 'one', words: 'some' },
  options: { owner: ownerOption, priority: oneOf('--priority <P>', ['low', 'normal', 'high']) },
  async run(context, { ref, day, words, owner, priority = 'normal' }) {
    const text = words.join(' ').trim();
    if (text === '') throw fail('usage.missing-argument', { name: 'TEXT', command: 'followup add' });
    const due = await readDay(day, context.todayIn(await context.read([])));
    let name = '';
    const committed = await context.write(['clients', { from: 'followups', ids: [] }], (roster) => {
      const client = resolveClient(roster, ref);
      name = client.name;
      const change = edit(roster, context.now, { command: 'followup add' });
      change.add('followups', {
        client: client.id,
        due,
        text,
        priority,
        state: 'open',
        owner: owner ?? context.settings.owner,
      });
      const changes = change.changes();
      return { changes, answer: changes };
    });
    const id = committed.answer[0]?.id ?? '';
    return receiptFor(context, committed, [say('followup.added', { id, day: due, name, text })]);
  },
});
