/** `client unarchive`: brings an archived client back into the lists. */
import { editRoster } from '../../porch/receipts/edit-roster.ts';
import { forClient } from '../../porch/selected/client-meant.ts';
import { say } from '../../reports/phrases.ts';
import { command } from '../command.ts';

export default command({
  arguments: { ref: 'one' },
  options: {},
  async run(context, { ref }) {
    return forClient(ref, (meant) =>
      editRoster(context, [meant.want], (change, roster) => {
        const { id, name } = meant.in(roster);
        change.set('clients', id, { archived: undefined });
        return { said: [say('client.unarchived', { id, name })], next: [`regulars client show ${id}`] };
      }),
    );
  },
});
