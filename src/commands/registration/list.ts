/** `registration list`: the registrations a condition selects. */

import { judged } from '../../porch/judgement.ts';
import { selectedRegistrations } from '../../porch/selection.ts';
import { registrationsReport } from '../../reports/registrations.ts';
import { command } from '../command.ts';
import { judging } from '../options.ts';

export default command({
  arguments: { condition: 'any' },
  options: judging,
  async run(context, { condition, ...typed }) {
    const { roster, selected, judgement } = await selectedRegistrations(context, condition.join(' '), {
      judging: typed,
    });
    const registrations = selected.map(({ registration }) => registration);
    const report = { ...registrationsReport(roster, registrations), total: () => registrations.length };
    return judged(report, judgement);
  },
});
