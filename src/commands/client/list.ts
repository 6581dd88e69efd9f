/** `client list`: the clients a condition selects; all of them without one. */

import { clientsReport } from '../../reports/clients.ts';
import { selectedClients } from '../../selection.ts';
import { command } from '../command.ts';

export default command({
  arguments: { condition: 'any' },
  options: {},
  async run(context, { condition }) {
    const { selected } = await selectedClients(context, condition.join(' '));
    return { ...clientsReport(selected), total: selected.length };
  },
});
