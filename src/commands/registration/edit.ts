/** `registration edit`: sets fields of one registration: paid, refund, role, booth, status. */
import { fail } from '../../domain/errors.ts';
import { registrationFields } from '../../domain/records/registration.ts';
import { typedId } from '../../domain/roster.ts';
import { editRoster } from '../../porch/receipts/edit-roster.ts';
import { say } from '../../reports/phrases.ts';
import { command } from '../command.ts';
import { isAnyTyped, optionsOf, patchOf } from '../record-options.ts';
import { refundedBeyond } from './refunded-beyond.ts';

export default command({
  arguments: { id: 'one' },
  options: optionsOf(registrationFields),
  async run(context, { id: ref, ...typed }) {
    if (!isAnyTyped(typed)) throw fail('usage.nothing-to-do', { command: 'registration edit' });
    return editRoster(context, ['registrations', 'events'], (change, roster) => {
      const registration = roster.registrations.get(typedId('registrations', ref));
      if (!registration) throw fail('registration.unknown', { ref });
      const { id, event } = registration;
      const currency = roster.events.get(event)?.currency ?? roster.settings.currency;
      const around = { currency, today: context.todayIn(roster), command: context.command };
      const patch = patchOf(registrationFields, typed, around);
      change.set('registrations', id, patch);
      const isOfMoney = 'refunded' in patch || 'paid' in patch || 'fee' in patch;
      return {
        said: [say('registration.edited', { id })],
        warnings: isOfMoney ? refundedBeyond(change.get('registrations', id)) : [],
        next: [`regulars registration list event:${event}`],
      };
    });
  },
});
