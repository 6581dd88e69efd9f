/** `client archive`: takes a client out of every list, with a reason; nothing is deleted. */
import { fail } from '../../domain/errors.ts';
import { resolveClient } from '../../domain/find.ts';
import { editRoster } from '../../porch/receipts/edit-roster.ts';
import { confirmed } from '../../porch/typed/confirm.ts';
import { say } from '../../reports/phrases.ts';
import { command } from '../command.ts';
import { text } from '../options.ts';

export default command({
  arguments: { ref: 'one' },
  options: { reason: text('--reason <TEXT>') },
  async run(context, { ref, reason }) {
    if (!reason?.trim()) throw fail('usage.missing-argument', { name: '--reason', command: context.command });
    const { id, name } = resolveClient(await context.read(['clients']), ref);
    await confirmed(context, say('confirm.archive', { id, name }));
    return editRoster(context, ['clients'], (change) => {
      if (!change.get('clients', id)?.archived)
        change.set('clients', id, { archived: { at: context.now, reason } });
      return { said: [say('client.archived', { id, name })], next: [`regulars client unarchive ${id}`] };
    });
  },
});
