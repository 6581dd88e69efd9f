/** `event add`: a new event, an edition when a series is named. */
import { seriesMeant } from '../../domain/edition/series-meant.ts';
import { seriesTyped } from '../../domain/edition/series-typed.ts';
import { fail } from '../../domain/errors.ts';
import type { Event } from '../../domain/records/event.ts';
import { fold } from '../../lib/text/fold.ts';
import { editRoster } from '../../porch/receipts/edit-roster.ts';
import { nearSeries, nearSeriesLines, seriesLines } from '../../reports/event/series-lines.ts';
import { say } from '../../reports/phrases.ts';
import { command } from '../command.ts';
import { eventOptions, eventPatch } from './fields.ts';

const { name: _, ...options } = eventOptions;

export default command({
  arguments: { name: 'one' },
  options,
  async run(context, { name: typedName, ...typed }) {
    const patch = await eventPatch(context, typed);
    const { start } = patch;
    if (start === undefined)
      throw fail('usage.missing-argument', { name: '--start', command: context.command });
    return editRoster(context, ['events'], (change, roster) => {
      const name = typedName.trim();
      const same = [...roster.events.values()].filter(
        (one) => one.start === start && fold(one.name) === fold(name),
      );
      const meant = patch.series === undefined ? null : seriesTyped(roster.events.values(), patch.series);
      const id = change.add('events', { ...patch, series: meant?.series, name, start });
      return {
        said: [say('event.added', { id, name, day: start })],
        warnings: [
          ...same.map((one) => say('event.same-name', { id: one.id, name: one.name, day: one.start })),
          ...nearSeries(meant),
        ],
        next: [
          ...(same.length > 0 ? ['regulars undo'] : []),
          ...nearSeriesLines(id, meant),
          ...seriesLines(seriesMeant(roster.events.values(), { ...patch, id, name, start } as Event)),
          say('next.import', { event: id }),
          `regulars registration add ${id} CLIENT`,
        ],
      };
    });
  },
});
