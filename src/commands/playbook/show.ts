/** `playbook show`: the steps of a playbook, about an event with their days. */
import { resolveEvent } from '../../domain/find/named.ts';
import { playbookNamed } from '../../porch/typed/playbooks.ts';
import { playbookReport } from '../../reports/day/playbooks.ts';
import { command } from '../command.ts';
import { eventOption } from '../options.ts';

export default command({
  arguments: { name: 'one' },
  options: { event: eventOption },
  async run(context, { name: typed, event: ref }) {
    const named = playbookNamed(context, typed);
    if (ref === undefined) return playbookReport(named, null);
    const roster = await context.read(['events']);
    const event = resolveEvent(roster.events.values(), ref);
    const day = context.words.formats.dayWithWeekday(event.start);
    return playbookReport(named, { event, today: context.todayIn(roster), day });
  },
});
