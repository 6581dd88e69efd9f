/** `redo`: gives back what was undone last. */

import { undoReceipt } from '../porch/undone.ts';
import { redoStep } from '../store/undo.ts';
import { command } from './command.ts';

export default command({
  arguments: {},
  options: {},
  async run(context) {
    const undone = await redoStep(await context.store(), context.stamp, { dryRun: context.settings.dryRun });
    return undoReceipt(context, undone, 'redo');
  },
});
