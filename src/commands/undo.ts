/** `undo`: undoes the newest step, or the given one. */
import { stepsOf } from '../porch/readings/steps.ts';
import { agreed, stepTyped, undoReceipt } from '../porch/roster/undone.ts';
import { stepsReport } from '../reports/roster/history.ts';
import { undoStep } from '../store/history/undo.ts';
import { command } from './command.ts';
import { flag } from './options.ts';

export default command({
  arguments: { seq: 'maybe' },
  options: { list: flag('--list') },
  async run(context, { seq, list }) {
    const store = await context.store();
    if (list) {
      // The roster says by which clock times are told.
      await context.read([]);
      return stepsReport(
        [...stepsOf(store)].filter(({ undone, command }) => !undone && !/^(undo|redo)\b/.test(command)),
      );
    }
    const which = stepTyped(seq);
    if (context.interactive)
      await agreed(context, await undoStep(store, context.stamp, { ...which, dryRun: true }), 'undo');
    return undoReceipt(
      context,
      await undoStep(store, context.stamp, { ...which, dryRun: context.settings.dryRun }),
      'undo',
    );
  },
});
