/** `registration add`: registers a client for an event, twice only where the second one differs or is asked for. */
import type { Patch } from '../../domain/change/edit.ts';
import { asItHappens } from '../../domain/edition/as-it-happens.ts';
import { counts } from '../../domain/edition/participation.ts';
import { fail } from '../../domain/errors.ts';
import { resolveEvent } from '../../domain/find/named.ts';
import { resolveClient } from '../../domain/find.ts';
import { type Registration, registrationFields } from '../../domain/records/registration.ts';
import { editRoster } from '../../porch/receipts/edit-roster.ts';
import { say } from '../../reports/phrases.ts';
import { command } from '../command.ts';
import { flag } from '../options.ts';
import { optionsOf, patchOf } from '../record-options.ts';
import { refundedBeyond } from './refunded-beyond.ts';

export default command({
  arguments: { event: 'one', ref: 'one' },
  options: { ...optionsOf(registrationFields), again: flag('--again') },
  run(context, { event: eventRef, ref, again = false, ...typed }) {
    return editRoster(context, ['clients', 'events', 'registrations'], (change, roster) => {
      const event = resolveEvent(roster.events.values(), eventRef);
      const client = resolveClient(roster, ref);
      const { currency = roster.settings.currency } = event;
      const around = { currency, today: context.todayIn(roster), command: context.command };
      const { status = 'registered', ...fields } = patchOf(registrationFields, typed, around);
      const others = [...roster.registrations.values()].filter(
        (one) => one.client === client.id && one.event === event.id && one.status !== 'cancelled',
      );
      const same = again ? undefined : others.find((one) => isSamePart(one, fields));
      if (same) throw fail('registration.exists', { client, event, id: same.id, is: same.status, status });
      const registeredAt = asItHappens(event, context.now, context.zoneOf(roster));
      const made = { registeredAt, ...fields, client: client.id, event: event.id, status };
      const id = change.add('registrations', made);
      return {
        said: [say('registration.added', { name: client.name, event: event.name, status })],
        warnings: [
          ...others.map((one) =>
            say('registration.beside', { id: one.id, event: event.name, status: one.status }),
          ),
          ...refundedBeyond(change.get('registrations', id)),
        ],
        next: [
          counts({ status })
            ? `regulars checkin ${event.id} ${client.id}`
            : `regulars registration list event:${event.id}`,
        ],
      };
    });
  },
});

/** As an import tells them apart, but what is not typed tells nothing. */
function isSamePart(known: Registration, typed: Patch<Registration>): boolean {
  return (['ticket', 'role', 'booth'] as const).every(
    (field) => typed[field] === undefined || typed[field] === known[field],
  );
}
