/** `client edit`: sets fields of one client; an empty text clears a field. */
import { edit } from '../../domain/edit.ts';
import { fail } from '../../domain/errors.ts';
import { resolveClient } from '../../domain/find.ts';
import { receiptFor } from '../../receipt.ts';
import { say } from '../../reports/phrases.ts';
import { command } from '../command.ts';
import { text } from '../options.ts';
import { clientOptions, clientPatch } from './fields.ts';

export default command({
  arguments: { ref: 'one' },
  options: { name: text('--name <NAME>'), ...clientOptions },
  async run(context, input) {
    const { ref, ...typed } = input;
    if (Object.values(typed).every((value) => value === undefined))
      throw fail('usage.nothing-to-do', { command: 'client edit' });
    if (typed.name?.trim() === '')
      throw fail('usage.bad-value', { option: '--name', value: '', allowed: [] });
    let name = '';
    const committed = await context.write(['clients'], (roster) => {
      const client = resolveClient(roster, ref);
      const change = edit(roster, context.now);
      const patch = clientPatch(typed, roster.settings, context.todayIn(roster), client);
      change.set('clients', client.id, { ...patch, ...(typed.name ? { name: typed.name.trim() } : {}) });
      name = typed.name?.trim() ?? client.name;
      const changes = change.changes();
      return { changes, answer: changes };
    });
    const id = committed.answer[0]?.id;
    return receiptFor(context, committed, [id ? say('client.edited', { id, name }) : say('nothing-changed')]);
  },
});
