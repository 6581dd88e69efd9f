/** `event cancel`: the event did not or will not take place; its registrations stay, and no longer count. */
import { resolveEvent } from '../../domain/find/named.ts';
import { editRoster } from '../../porch/receipts/edit-roster.ts';
import { say } from '../../reports/phrases.ts';
import { command } from '../command.ts';

export default command({
  arguments: { event: 'one' },
  options: {},
  run(context, { event: ref }) {
    return editRoster(context, ['events'], (change, roster) => {
      const { id, name } = resolveEvent(roster.events.values(), ref);
      change.set('events', id, { cancelled: true });
      return {
        said: [say('event.cancelled', { id, name })],
        next: [`regulars registration list event:${id}`],
      };
    });
  },
});
