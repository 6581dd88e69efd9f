/** `registration add`: registers a client for an event. */
import { edit } from '../../domain/edit.ts';
import { resolveClient, resolveEvent } from '../../domain/find.ts';
import { receiptFor } from '../../receipt.ts';
import { say } from '../../reports/phrases.ts';
import { command } from '../command.ts';
import { registrationOptions, registrationPatch } from './fields.ts';

export default command({
  arguments: { event: 'one', ref: 'one' },
  options: registrationOptions,
  async run(context, { event: eventRef, ref, ...typed }) {
    let said = say('nothing-changed');
    const committed = await context.write(['clients', 'events', 'registrations'], (roster) => {
      const event = resolveEvent(roster.events.values(), eventRef);
      const client = resolveClient(roster, ref);
      const currency = event.currency ?? roster.settings.currency;
      const { status = 'registered', ...fields } = registrationPatch(typed, currency);
      const change = edit(roster, context.now, { command: 'registration add' });
      const registeredAt = context.now;
      change.add('registrations', {
        registeredAt,
        ...fields,
        client: client.id,
        event: event.id,
        status,
      } as Parameters<typeof change.add<'registrations'>>[1]);
      said = say('registration.added', { name: client.name, event: event.name });
      const changes = change.changes();
      return { changes, answer: changes };
    });
    return receiptFor(context, committed, [said], { next: [`regulars checkin "${eventRef}" "${ref}"`] });
  },
});
