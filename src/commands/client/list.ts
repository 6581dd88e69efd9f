/** `client list`: the clients a condition selects; all of them without one. */

import { judged } from '../../judgement.ts';
import { clientsReport } from '../../reports/clients.ts';
import { selectedClients } from '../../selection.ts';
import { command } from '../command.ts';
import { judging } from '../options.ts';

export default command({
  arguments: { condition: 'any' },
  options: judging,
  async run(context, { condition, ...typed }) {
    const { selected, judgement } = await selectedClients(context, condition.join(' '), { judging: typed });
    return judged({ ...clientsReport(selected), total: selected.length }, judgement);
  },
});
