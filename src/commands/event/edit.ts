/** `event edit`: sets fields of an event; an empty text clears a field. */
import { seriesTyped } from '../../domain/edition/series-typed.ts';
import { fail } from '../../domain/errors.ts';
import { resolveEvent } from '../../domain/find/named.ts';
import { editRoster } from '../../porch/receipts/edit-roster.ts';
import { echoed } from '../../porch/typed/echoed.ts';
import { nearSeries, nearSeriesLines } from '../../reports/event/series-lines.ts';
import { say } from '../../reports/phrases.ts';
import { command } from '../command.ts';
import { isAnyTyped } from '../record-options.ts';
import { eventOptions, eventPatch } from './fields.ts';

export default command({
  arguments: { event: 'one' },
  options: eventOptions,
  async run(context, { event: ref, ...typed }) {
    if (!isAnyTyped(typed)) throw fail('usage.nothing-to-do', { command: 'event edit' });
    const { events } = await context.read(['events']);
    const { id } = resolveEvent(events.values(), ref);
    const patch = await eventPatch(context, typed, events.get(id));
    const typedDay = (key: 'start' | 'end') => (typed[key] === undefined ? undefined : patch[key]);
    return editRoster(context, ['events'], (change, roster) => {
      const { series } = patch;
      const meant =
        series === undefined ? null : seriesTyped(roster.events.values(), series, roster.events.get(id));
      change.set('events', id, meant === null ? patch : { ...patch, series: meant.series });
      const respelled = meant?.respelled ?? [];
      for (const other of respelled) change.set('events', other, { series });
      return {
        said: [
          say('event.edited', { id, name: change.get('events', id)?.name ?? '' }),
          ...(series === undefined || respelled.length === 0
            ? []
            : [say('series.respelled', { series, events: respelled })]),
          ...echoed(typedDay('start'), typedDay('end')),
        ],
        warnings: nearSeries(meant),
        next: [...nearSeriesLines(id, meant), `regulars event show ${id}`],
      };
    });
  },
});
