/** `label clear`: lets a label be computed again; without one, all that were set by hand. */
import { editRoster } from '../../porch/receipts/edit-roster.ts';
import { forClient } from '../../porch/selected/client-meant.ts';
import { say } from '../../reports/phrases.ts';
import { command } from '../command.ts';
import { settableLabel } from './settable.ts';

export default command({
  arguments: { ref: 'one', label: 'maybe' },
  options: {},
  async run(context, { ref, label: typed }) {
    const label = typed === undefined ? null : await settableLabel(typed);
    return forClient(ref, (meant) =>
      editRoster(context, [meant.want], (change, roster) => {
        const { id, name, setLabels = [] } = meant.in(roster);
        const kept = label === null ? [] : setLabels.filter((one) => one.label !== label);
        change.set('clients', id, { setLabels: kept });
        return { said: [say('label.cleared', { id, name })], next: [`regulars why ${id}`] };
      }),
    );
  },
});
