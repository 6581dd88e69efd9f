/** `event list`: every event, newest first. */
import { eventsReport } from '../../reports/events.ts';
import { command } from '../command.ts';

export default command({
  arguments: {},
  options: {},
  async run(context) {
    const roster = await context.read(['events', 'registrations']);
    return eventsReport(roster.events.values(), roster.registrations.values());
  },
});
