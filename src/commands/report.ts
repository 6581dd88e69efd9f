/** `report`: an event on one page, as a workbook, a page to print or Markdown. */
import { resolveEvent } from '../domain/find/named.ts';
import { reportOfEvent } from '../porch/readings/event-report.ts';
import { readFigured } from '../porch/readings/figures.ts';
import { judged } from '../porch/selected/judgement.ts';
import { command } from './command.ts';
import { againstOption, judging, segmentOption } from './options.ts';

export default command({
  arguments: { event: 'one' },
  options: { against: againstOption, segment: segmentOption, ...judging },
  async run(context, { event: ref, against: otherRef, segment, ...typed }) {
    const read = await readFigured(context, typed, { whole: true, also: ['losses', 'decisions', 'actions'] });
    const events = [...read.roster.events.values()];
    const event = resolveEvent(events, ref);
    const against = otherRef === undefined ? undefined : resolveEvent(events, otherRef);
    return judged(reportOfEvent(context, read, { event, against, segment }), read.judgement);
  },
});
