/** `client archive`: takes a client out of every list, with a reason; nothing is deleted. */

import { confirmed } from '../../confirm.ts';
import { edit } from '../../domain/edit.ts';
import { fail } from '../../domain/errors.ts';
import { resolveClient } from '../../domain/find.ts';
import { receiptFor } from '../../receipt.ts';
import { say } from '../../reports/phrases.ts';
import { command } from '../command.ts';
import { text } from '../options.ts';

export default command({
  arguments: { ref: 'one' },
  options: { reason: text('--reason <TEXT>') },
  async run(context, { ref, reason }) {
    if (!reason) throw fail('usage.missing-value', { option: '--reason' });
    const before = resolveClient(await context.read(['clients']), ref);
    await confirmed(context, say('confirm.archive', { id: before.id, name: before.name }));
    const committed = await context.write(['clients'], (roster) => {
      const change = edit(roster, context.now);
      if (!roster.clients.get(before.id)?.archived)
        change.set('clients', before.id, { archived: { at: context.now, reason } });
      const changes = change.changes();
      return { changes, answer: changes };
    });
    const said =
      committed.answer.length > 0
        ? say('client.archived', { id: before.id, name: before.name })
        : say('nothing-changed');
    return receiptFor(context, committed, [said], { next: [`regulars client unarchive ${before.id}`] });
  },
});
