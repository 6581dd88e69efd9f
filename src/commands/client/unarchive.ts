/** `client unarchive`: brings an archived client back into the lists. */
import { resolveClient } from '../../domain/find.ts';
import { editRoster } from '../../porch/edit-roster.ts';
import { say } from '../../reports/phrases.ts';
import { command } from '../command.ts';

export default command({
  arguments: { ref: 'one' },
  options: {},
  run(context, { ref }) {
    return editRoster(context, ['clients'], (change, roster) => {
      const { id, name } = resolveClient(roster, ref);
      change.set('clients', id, { archived: undefined });
      return { said: [say('client.unarchived', { id, name })], next: [`regulars client show ${id}`] };
    });
  },
});
