/** `client unarchive`: brings an archived client back into the lists. */
import { edit } from '../../domain/edit.ts';
import { resolveClient } from '../../domain/find.ts';
import { receiptFor } from '../../receipt.ts';
import { say } from '../../reports/phrases.ts';
import { command } from '../command.ts';

export default command({
  arguments: { ref: 'one' },
  options: {},
  async run(context, { ref }) {
    let name = '';
    const committed = await context.write(['clients'], (roster) => {
      const client = resolveClient(roster, ref);
      name = client.name;
      const change = edit(roster, context.now);
      change.set('clients', client.id, { archived: undefined });
      const changes = change.changes();
      return { changes, answer: changes };
    });
    const id = committed.answer[0]?.id;
    return receiptFor(context, committed, [
      id ? say('client.unarchived', { id, name }) : say('nothing-changed'),
    ]);
  },
});
