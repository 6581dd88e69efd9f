/** `registration add`: registers a client for an event. */
import { asItHappens } from '../../domain/edition/as-it-happens.ts';
import { counts } from '../../domain/edition/participation.ts';
import { resolveEvent } from '../../domain/find/named.ts';
import { resolveClient } from '../../domain/find.ts';
import { registrationFields } from '../../domain/records/registration.ts';
import { editRoster } from '../../porch/receipts/edit-roster.ts';
import { say } from '../../reports/phrases.ts';
import { command } from '../command.ts';
import { optionsOf, patchOf } from '../record-options.ts';
import { refundedBeyond } from './refunded-beyond.ts';

export default command({
  arguments: { event: 'one', ref: 'one' },
  options: optionsOf(registrationFields),
  run(context, { event: eventRef, ref, ...typed }) {
    return editRoster(context, ['clients', 'events', 'registrations'], (change, roster) => {
      const event = resolveEvent(roster.events.values(), eventRef);
      const client = resolveClient(roster, ref);
      const { currency = roster.settings.currency } = event;
      const around = { currency, today: context.todayIn(roster), command: context.command };
      const { status = 'registered', ...fields } = patchOf(registrationFields, typed, around);
      const own = [...roster.registrations.values()].filter(
        (one) => one.client === client.id && one.event === event.id,
      );
      const before = own.filter(counts);
      const waiting = own.filter(({ status: as }) => as === 'invited' || as === 'waitlisted');
      const registeredAt = asItHappens(event, context.now, context.zoneOf(roster));
      const made = { registeredAt, ...fields, client: client.id, event: event.id, status };
      const id = change.add('registrations', made);
      return {
        said: [say('registration.added', { name: client.name, event: event.name, status })],
        warnings: [
          ...before.map(({ id }) => say('registration.again', { name: client.name, event: event.name, id })),
          ...waiting.map((one) =>
            say('registration.waiting', {
              name: client.name,
              event: event.name,
              id: one.id,
              status: one.status,
            }),
          ),
          ...refundedBeyond(change.get('registrations', id)),
        ],
        next: [
          ...(before.length + waiting.length > 0 ? ['regulars undo'] : []),
          ...(counts({ status })
            ? waiting.map((one) => `regulars registration edit ${one.id} --status ${status}`)
            : []),
          counts({ status })
            ? `regulars checkin ${event.id} ${client.id}`
            : `regulars registration list event:${event.id}`,
        ],
      };
    });
  },
});
