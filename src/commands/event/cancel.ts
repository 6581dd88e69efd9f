/** `event cancel`: the event did not or will not take place; its registrations stay, and no longer count. */
import { edit } from '../../domain/edit.ts';
import { resolveEvent } from '../../domain/find.ts';
import { receiptFor } from '../../receipt.ts';
import { say } from '../../reports/phrases.ts';
import { command } from '../command.ts';

export default command({
  arguments: { event: 'one' },
  options: {},
  async run(context, { event: ref }) {
    let name = '';
    const committed = await context.write(['events'], (roster) => {
      const event = resolveEvent(roster.events.values(), ref);
      name = event.name;
      const change = edit(roster, context.now);
      change.set('events', event.id, { cancelled: true });
      const changes = change.changes();
      return { changes, answer: changes };
    });
    const id = committed.answer[0]?.id;
    return receiptFor(context, committed, [
      id ? say('event.cancelled', { id, name }) : say('nothing-changed'),
    ]);
  },
});
