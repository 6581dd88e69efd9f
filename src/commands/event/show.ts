/** `event show`: one event with its numbers. */
import { resolveEvent } from '../../domain/find.ts';
import { judged, readJudged } from '../../porch/judgement.ts';
import { eventsReport } from '../../reports/events.ts';
import { command } from '../command.ts';
import { judging } from '../options.ts';

export default command({
  arguments: { event: 'one' },
  options: judging,
  async run(context, { event: ref, ...typed }) {
    const { roster, judgement } = await readJudged(context, ['events', 'registrations'], typed);
    const event = resolveEvent(roster.events.values(), ref);
    const report = eventsReport([event], roster.registrations.values(), 'card');
    const next = [`regulars registration list event:${event.id}`, `regulars kpi --event ${event.id}`];
    return judged({ ...report, next }, judgement);
  },
});
