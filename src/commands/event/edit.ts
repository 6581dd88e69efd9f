/** `event edit`: sets fields of an event; an empty text clears a field. */
import { edit } from '../../domain/edit.ts';
import { fail } from '../../domain/errors.ts';
import { resolveEvent } from '../../domain/find.ts';
import { receiptFor } from '../../receipt.ts';
import { say } from '../../reports/phrases.ts';
import { command } from '../command.ts';
import { text } from '../options.ts';
import { eventOptions, eventPatch } from './fields.ts';

export default command({
  arguments: { event: 'one' },
  options: { name: text('--name <NAME>'), ...eventOptions },
  async run(context, { event: ref, name, ...typed }) {
    if (name === undefined && Object.values(typed).every((value) => value === undefined)) {
      throw fail('usage.nothing-to-do', { command: 'event edit' });
    }
    const now = await context.read(['events']);
    const event = resolveEvent(now.events.values(), ref);
    const patch = await eventPatch(typed, context.todayIn(now), event);
    const committed = await context.write(['events'], (roster) => {
      const change = edit(roster, context.now);
      change.set('events', event.id, { ...patch, ...(name?.trim() ? { name: name.trim() } : {}) });
      const changes = change.changes();
      return { changes, answer: changes };
    });
    const said =
      committed.answer.length > 0
        ? say('event.edited', { id: event.id, name: name?.trim() || event.name })
        : say('nothing-changed');
    return receiptFor(context, committed, [said]);
  },
});
