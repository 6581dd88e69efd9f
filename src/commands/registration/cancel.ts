/** `registration cancel`: the client will not come; the registration stays and no longer counts. */
import { fail } from '../../domain/errors.ts';
import { typedId } from '../../domain/roster.ts';
import { editRoster } from '../../porch/receipts/edit-roster.ts';
import { say } from '../../reports/phrases.ts';
import { command } from '../command.ts';

export default command({
  arguments: { id: 'one' },
  options: {},
  run(context, { id: ref }) {
    return editRoster(context, ['registrations'], (change) => {
      const id = typedId('registrations', ref);
      const registration = change.get('registrations', id);
      if (!registration) throw fail('registration.unknown', { ref });
      change.set('registrations', id, { status: 'cancelled' });
      return {
        said: [say('registration.cancelled', { id })],
        next: [`regulars registration list event:${registration.event}`],
      };
    });
  },
});
