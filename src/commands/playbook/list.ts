/** `playbook list`: the playbooks that ship. */
import { shippedPlaybooks } from '../../porch/playbooks.ts';
import { playbooksReport } from '../../reports/playbooks.ts';
import { command } from '../command.ts';

export default command({
  arguments: {},
  options: {},
  run: async (context) => playbooksReport(shippedPlaybooks(context)),
});
