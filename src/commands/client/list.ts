/** `client list`: the clients a condition selects; all of them without one. */

import { judged } from '../../porch/judgement.ts';
import { asksForLabels, labelsBy } from '../../porch/labelled.ts';
import { clientsAsWalked } from '../../porch/selection.ts';
import { clientsReport } from '../../reports/clients.ts';
import { command } from '../command.ts';
import { judging } from '../options.ts';

export default command({
  arguments: { condition: 'any' },
  options: judging,
  async run(context, { condition, ...typed }) {
    const labelled = asksForLabels(context);
    const { selected, judgement, matching } = await clientsAsWalked(context, condition.join(' '), {
      labelled,
      judging: typed,
    });
    const total = () => [...selected].length;
    return judged(
      { ...clientsReport(selected, labelled ? labelsBy(matching) : undefined), total },
      judgement,
    );
  },
});
