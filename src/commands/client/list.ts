/** `client list`: the clients a condition selects; all of them without one. */

import { judged } from '../../porch/judgement.ts';
import { clientsAsWalked } from '../../porch/selection.ts';
import { clientsReport } from '../../reports/clients.ts';
import { command } from '../command.ts';
import { judging } from '../options.ts';

export default command({
  arguments: { condition: 'any' },
  options: judging,
  async run(context, { condition, ...typed }) {
    const { selected, judgement } = await clientsAsWalked(context, condition.join(' '), { judging: typed });
    const total = () => [...selected].length;
    return judged({ ...clientsReport(selected), total }, judgement);
  },
});
