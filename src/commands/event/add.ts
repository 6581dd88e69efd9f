/** `event add`: a new event, an edition when a series is named. */
import { fail } from '../../domain/errors.ts';
import { editRoster } from '../../edit-roster.ts';
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
    if (start === undefined) throw fail('usage.missing-value', { option: '--start' });
    return editRoster(context, ['events'], (change) => {
      const name = typedName.trim();
      const id = change.add('events', { ...patch, name, start });
      return {
        said: [say('event.added', { id, name, day: start })],
        next: [`regulars import attendees.csv --event ${id}`, `regulars registration add ${id} CLIENT`],
      };
    });
  },
});
