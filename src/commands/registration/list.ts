/** `registration list`: the registrations a condition selects, or what is paid and open of them. */
import { eventMeant } from '../../domain/segment/event-meant.ts';
import { shellWord } from '../../lib/text/shell-word.ts';
import { judged } from '../../porch/selected/judgement.ts';
import { labelsBy, namesLabels } from '../../porch/selected/labelled.ts';
import { selectedRegistrations } from '../../porch/selected/selection.ts';
import {
  furtherOfRegistrations,
  registrationColumns,
  registrationsReport,
} from '../../reports/event/registrations.ts';
import { furtherNames } from '../../reports/further.ts';
import { balanceGroups, balancesReport } from '../../reports/money/balances.ts';
import { say } from '../../reports/phrases.ts';
import { command } from '../command.ts';
import { judging, oneOf } from '../options.ts';

/** The word by itself, with or without a condition after it. */
const unpaid = /^unpaid(?=\s|$)/i;

export default command({
  arguments: { condition: 'any' },
  selects: 'registrations',
  options: { by: oneOf('--by <WHAT>', balanceGroups), ...judging },
  async run(context, { condition, by, ...typed }) {
    const said = condition.join(' ').trim();
    const meant = said.replace(unpaid, 'unpaid>0');
    const named = furtherNames(context.settings.fields, registrationColumns);
    const { roster, selected, archived, judgement, matching } = await selectedRegistrations(context, meant, {
      labelled: namesLabels(named),
      judging: typed,
    });
    const registrations = selected.map(({ registration }) => registration);
    const unlisted = archived > 0 ? [say('registrations.archived', { count: archived })] : [];
    if (by !== undefined) {
      const balances = balancesReport(roster, registrations, by);
      return judged({ ...balances, notes: [...(balances.notes ?? []), ...unlisted] }, judgement);
    }
    const further = furtherOfRegistrations(named, roster, labelsBy(matching));
    const report = registrationsReport(roster, registrations, { showsOpen: meant !== said, further });
    const event = registrations.length === 0 ? eventMeant(meant, [...roster.events.values()]) : null;
    const line = event && `regulars registration list ${shellWord(event.condition)}`;
    const notes = [
      ...(event && line ? [say('condition.names-event', { event: event.event.name, line })] : []),
      ...unlisted,
    ];
    return judged({ ...report, notes, total: () => registrations.length }, judgement);
  },
});
