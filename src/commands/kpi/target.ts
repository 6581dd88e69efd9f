/** `kpi target`: sets the target of a figure, for one event or all; without a figure, lists the targets. */
import { fail } from '../../domain/errors.ts';
import { resolveEvent } from '../../domain/find/named.ts';
import { endsOf, readTarget } from '../../domain/kpi/target.ts';
import { editRoster } from '../../porch/receipts/edit-roster.ts';
import { kpiTyped } from '../../porch/typed/kpi.ts';
import { targetsReport } from '../../reports/kpi/targets.ts';
import { say } from '../../reports/phrases.ts';
import { command } from '../command.ts';
import { eventOption } from '../options.ts';

/** Takes a target away. */
const none = 'none';

export default command({
  arguments: { kpi: 'maybe', value: 'maybe' },
  options: { event: eventOption },
  dashes: true,
  async run(context, { kpi: id, value: typed, event: ref }) {
    if (id === undefined) {
      const roster = await context.read(['events', 'targets']);
      return targetsReport(roster);
    }
    const kpi = await kpiTyped(id);
    if (kpi.better === null) throw fail('target.of-parts', { kpi: kpi.id });
    if (typed === undefined) throw fail('usage.missing-argument', { name: 'VALUE', command: 'kpi target' });
    return editRoster(context, ['events', 'targets'], (change, roster) => {
      const event = ref === undefined ? undefined : resolveEvent(roster.events.values(), ref);
      const known = [...roster.targets.values()].find(
        (target) => target.kpi === kpi.id && target.event === event?.id,
      );
      const at = event?.name ?? null;
      if (typed.trim().toLowerCase() === none) {
        if (known) change.remove('targets', known.id);
        return { said: [say('target.removed', { id: kpi.id, event: at })] };
      }
      const currency = event?.currency ?? roster.settings.currency;
      const value = readTarget(kpi, typed, currency);
      if (value === null)
        throw fail('target.unreadable', { typed, unit: kpi.unit, ends: endsOf(kpi), kpi: kpi.id });
      if (known) change.set('targets', known.id, { value });
      else change.add('targets', { kpi: kpi.id, event: event?.id, value });
      const shown = { id: kpi.id, unit: kpi.unit, value, currency: currency ?? null };
      return {
        said: [say('target.set', { ...shown, event: at })],
        next: [event ? `regulars kpi --check --event ${event.id}` : 'regulars kpi --check'],
      };
    });
  },
});
