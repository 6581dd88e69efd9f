/** `event show`: one event with its numbers. */
import { resolveEvent } from '../../domain/find.ts';
import { eventsReport } from '../../reports/events.ts';
import { command } from '../command.ts';

export default command({
  arguments: { event: 'one' },
  options: {},
  async run(context, { event: ref }) {
    const roster = await context.read(['events', 'registrations']);
    const event = resolveEvent(roster.events.values(), ref);
    return {
      ...eventsReport([event], roster.registrations.values(), 'card'),
      next: [`regulars registration list event:${event.id}`, `regulars kpi --event ${event.id}`],
    };
  },
});
