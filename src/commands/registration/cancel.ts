/** `registration cancel`: the client will not come; the registration stays and no longer counts. */
import { edit } from '../../domain/edit.ts';
import { fail } from '../../domain/errors.ts';
import { receiptFor } from '../../receipt.ts';
import { say } from '../../reports/phrases.ts';
import { command } from '../command.ts';

export default command({
  arguments: { id: 'one' },
  options: {},
  async run(context, { id }) {
    const committed = await context.write(['registrations'], (roster) => {
      const registration = roster.registrations.get(id.toUpperCase());
      if (!registration) throw fail('registration.unknown', { ref: id });
      const change = edit(roster, context.now);
      change.set('registrations', registration.id, { status: 'cancelled' });
      const changes = change.changes();
      return { changes, answer: changes };
    });
    const changed = committed.answer[0]?.id;
    return receiptFor(context, committed, [
      changed ? say('registration.cancelled', { id: changed }) : say('nothing-changed'),
    ]);
  },
});
