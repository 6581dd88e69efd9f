/** `event show`: one event with its numbers. */
import { resolveEvent } from '../../domain/find/named.ts';
import { paceFactsOf, paceOfEvent } from '../../porch/readings/pace.ts';
import { judged, readJudged } from '../../porch/selected/judgement.ts';
import { eventsReport } from '../../reports/event/events.ts';
import { command } from '../command.ts';
import { judging } from '../options.ts';

export default command({
  arguments: { event: 'one' },
  options: judging,
  async run(context, { event: ref, ...typed }) {
    const read = await readJudged(context, ['events', 'registrations'], typed);
    const { roster, judgement } = read;
    const event = resolveEvent(roster.events.values(), ref);
    const report = eventsReport([event], roster.registrations.values(), 'card');
    const next = [`regulars registration list event:${event.id}`, `regulars kpi --event ${event.id}`];
    const events = [...roster.events.values()];
    const factsOf = paceFactsOf(context, read);
    const { notes, ...pace } = paceOfEvent(event, undefined, { events, day: judgement.day, factsOf });
    const isPaced = factsOf(event)
      .registered.records()
      .some(({ registeredAt }) => registeredAt !== undefined);
    return judged({ ...report, next, ...(isPaced ? { sections: [pace], notes } : {}) }, judgement);
  },
});
