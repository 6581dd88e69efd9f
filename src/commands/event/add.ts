/** `event add`: a new event, an edition when a series is named. */
import { edit } from '../../domain/edit.ts';
import { fail } from '../../domain/errors.ts';
import { receiptFor } from '../../receipt.ts';
import { say } from '../../reports/phrases.ts';
import { command } from '../command.ts';
import { eventOptions, eventPatch } from './fields.ts';

export default command({
  arguments: { name: 'one' },
  options: eventOptions,
  async run(context, { name, ...typed }) {
    if (typed.start === undefined) throw fail('usage.missing-value', { option: '--start' });
    const today = context.todayIn(await context.read([]));
    const patch = await eventPatch(typed, today);
    const committed = await context.write(['events'], (roster) => {
      const change = edit(roster, context.now, { command: 'event add' });
      change.add('events', { ...patch, name: name.trim() } as Parameters<typeof change.add<'events'>>[1]);
      const changes = change.changes();
      return { changes, answer: changes };
    });
    const id = committed.answer[0]?.id ?? '';
    return receiptFor(context, committed, [say('event.added', { id, name, day: String(patch.start) })], {
      next: [`regulars import attendees.csv --event ${id}`, `regulars registration add ${id} CLIENT`],
    });
  },
});
