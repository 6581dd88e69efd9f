/** `redo`: gives back what was undone last. */

import { agreed, undoReceipt } from '../porch/undone.ts';
import { redoStep } from '../store/undo.ts';
import { command } from './command.ts';

export default command({
  arguments: {},
  options: {},
  async run(context) {
    const store = await context.store();
    if (context.interactive)
      await agreed(context, await redoStep(store, context.stamp, { dryRun: true }), 'redo');
    const undone = await redoStep(store, context.stamp, { dryRun: context.settings.dryRun });
    return undoReceipt(context, undone, 'redo');
  },
});
