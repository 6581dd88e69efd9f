/** `client add`: a new client, typed by hand. */

import { edit } from '../../domain/edit.ts';
import { fail } from '../../domain/errors.ts';
import { receiptFor } from '../../receipt.ts';
import { say } from '../../reports/phrases.ts';
import { command } from '../command.ts';
import { text } from '../options.ts';
import { clientOptions, clientPatch } from './fields.ts';

export default command({
  arguments: { words: 'any' },
  options: { name: text('--name <NAME>'), ...clientOptions },
  async run(context, input) {
    const name = (input.name ?? input.words.join(' ')).trim();
    if (name === '') throw fail('usage.missing-argument', { name: '--name', command: 'client add' });
    const committed = await context.write([{ from: 'clients', ids: [] }], (roster) => {
      const change = edit(roster, context.now, { command: 'client add' });
      const { kind = 'person', ...fields } = clientPatch(input, roster.settings, context.todayIn(roster));
      change.add('clients', { ...fields, kind, name } as Parameters<typeof change.add<'clients'>>[1]);
      const changes = change.changes();
      return { changes, answer: changes };
    });
    const id = committed.answer[0]?.id ?? '';
    return receiptFor(context, committed, [say('client.added', { id, name })], {
      next: [`regulars log ${id} "..." --next tomorrow "..."`],
    });
  },
});
