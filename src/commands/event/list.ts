/** `event list`: every event or those of one series, newest first. */
import { seriesOf } from '../../domain/edition/participation.ts';
import { judged, readJudged } from '../../porch/selected/judgement.ts';
import { eventsReport } from '../../reports/event/events.ts';
import { command } from '../command.ts';
import { judging } from '../options.ts';

export default command({
  arguments: {},
  options: judging,
  async run(context, typed) {
    const { roster, judgement } = await readJudged(context, ['events', 'registrations'], typed);
    const { series } = judgement;
    const events = [...roster.events.values()].filter(
      (event) => series === undefined || seriesOf(event) === series,
    );
    return judged(eventsReport(events, roster.registrations.values()), judgement);
  },
});
