/** `event show`: one event with its numbers. */
import { seriesMeant } from '../../domain/edition/series-meant.ts';
import { resolveEvent } from '../../domain/find/named.ts';
import { uncheckedAt } from '../../domain/kpi/unchecked.ts';
import { paceFactsOf, paceOfEvent } from '../../porch/readings/pace.ts';
import { judged, readJudged } from '../../porch/selected/judgement.ts';
import { eventsReport } from '../../reports/event/events.ts';
import { seriesLines } from '../../reports/event/series-lines.ts';
import { aheadNotes, uncheckedLines, uncheckedNotes } from '../../reports/kpi/kpi.ts';
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
    const events = [...roster.events.values()];
    const unchecked = uncheckedAt(event, roster.registrations.values(), judgement.day);
    const next = [
      `regulars registration list event:${event.id}`,
      `regulars kpi --event ${event.id}`,
      ...seriesLines(seriesMeant(events, event)),
      ...uncheckedLines(event, unchecked),
    ];
    const factsOf = paceFactsOf(context, read);
    const { notes = [], ...pace } = paceOfEvent(event, undefined, { events, day: judgement.day, factsOf });
    const isPaced = factsOf(event)
      .registered.records()
      .some(({ registeredAt }) => registeredAt !== undefined);
    const told = [
      ...(event.cancelled === true ? aheadNotes(event, false) : []),
      ...(isPaced ? notes : []),
      ...uncheckedNotes(unchecked),
    ];
    return judged(
      {
        ...report,
        next,
        ...(isPaced ? { sections: [pace] } : {}),
        ...(told.length > 0 ? { notes: told } : {}),
      },
      judgement,
    );
  },
});
