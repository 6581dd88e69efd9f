/** `registration list`: the registrations a condition selects. */
import { registrationsReport } from '../../reports/registrations.ts';
import { selectedRegistrations } from '../../selection.ts';
import { command } from '../command.ts';

export default command({
  arguments: { condition: 'any' },
  options: {},
  async run(context, { condition }) {
    const { roster, selected } = await selectedRegistrations(context, condition.join(' '));
    const registrations = selected.map(({ registration }) => registration);
    return { ...registrationsReport(roster, registrations), total: registrations.length };
  },
});
