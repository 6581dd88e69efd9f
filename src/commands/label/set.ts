/** `label set`: sets a label by hand, with a reason and perhaps an end day. */
import { fail } from '../../domain/errors.ts';
import { labelValues } from '../../domain/relationship/labels/label-values.ts';
import { editRoster } from '../../porch/receipts/edit-roster.ts';
import { forClient } from '../../porch/selected/client-meant.ts';
import { choiceTyped } from '../../porch/typed/choice.ts';
import { lastDayTyped } from '../../porch/typed/last-day.ts';
import { say } from '../../reports/phrases.ts';
import { command } from '../command.ts';
import { text } from '../options.ts';
import { settableLabel } from './settable.ts';

export default command({
  arguments: { ref: 'one', label: 'one' },
  options: { reason: text('--reason <REASON>'), until: text('--until <DAY>') },
  async run(context, { ref, label: typed, reason, until: lastDay }) {
    const [name = '', ...rest] = typed.split('=');
    const label = await settableLabel(name);
    const value = await choiceTyped<string>(label, rest.join('='), labelValues[label]);
    if (reason === undefined || reason.trim() === '')
      throw fail('usage.missing-argument', { name: '--reason', command: 'label set' });
    const until = await lastDayTyped(context, lastDay);
    return forClient(ref, (meant) =>
      editRoster(context, [meant.want], (change, roster) => {
        const { id, name: client, setLabels = [] } = meant.in(roster);
        const set = {
          label,
          value,
          reason: reason.trim(),
          by: context.settings.owner,
          at: context.now,
          ...(until === undefined ? {} : { until }),
        };
        change.set('clients', id, { setLabels: [...setLabels.filter((one) => one.label !== label), set] });
        return {
          said: [say('label.set', { id, name: client, label, value, until: until ?? null })],
          next: [`regulars why ${id}`, `regulars label clear ${id} ${label}`],
        };
      }),
    );
  },
});
