/** `playbook list`: the playbooks that ship. */
import { shippedPlaybooks } from '../../porch/typed/playbooks.ts';
import { playbooksReport } from '../../reports/day/playbooks.ts';
import { command } from '../command.ts';

export default command({
  arguments: {},
  options: {},
  run: async (context) => playbooksReport(shippedPlaybooks(context)),
});
