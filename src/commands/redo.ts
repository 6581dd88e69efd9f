/** `redo`: redoes what was undone last, or the given step. */
import { agreed, stepTyped, undoReceipt } from '../porch/roster/undone.ts';
import { redoStep } from '../store/history/undo.ts';
import { command } from './command.ts';

export default command({
  arguments: { seq: 'maybe' },
  options: {},
  async run(context, { seq }) {
    const store = await context.store();
    const which = stepTyped(seq);
    if (context.interactive)
      await agreed(context, await redoStep(store, context.stamp, { ...which, dryRun: true }), 'redo');
    const undone = await redoStep(store, context.stamp, { ...which, dryRun: context.settings.dryRun });
    return undoReceipt(context, undone, 'redo');
  },
});
