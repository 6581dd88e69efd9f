/** `registration edit`: sets fields of one registration: paid, refund, role, booth, status. */
import { edit } from '../../domain/edit.ts';
import { fail } from '../../domain/errors.ts';
import { receiptFor } from '../../receipt.ts';
import { say } from '../../reports/phrases.ts';
import { command } from '../command.ts';
import { registrationOptions, registrationPatch } from './fields.ts';

export default command({
  arguments: { id: 'one' },
  options: registrationOptions,
  async run(context, { id, ...typed }) {
    if (Object.values(typed).every((value) => value === undefined)) {
      throw fail('usage.nothing-to-do', { command: 'registration edit' });
    }
    const committed = await context.write(['registrations', 'events'], (roster) => {
      const registration = roster.registrations.get(id.toUpperCase());
      if (!registration) throw fail('registration.unknown', { ref: id });
      const currency = roster.events.get(registration.event)?.currency ?? roster.settings.currency;
      const change = edit(roster, context.now);
      change.set('registrations', registration.id, registrationPatch(typed, currency));
      const changes = change.changes();
      return { changes, answer: changes };
    });
    const changed = committed.answer[0]?.id;
    return receiptFor(context, committed, [
      changed ? say('registration.edited', { id: changed }) : say('nothing-changed'),
    ]);
  },
});
