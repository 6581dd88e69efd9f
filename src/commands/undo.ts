/** `undo`: takes the newest step back, or the one named. */
import { fail } from '../domain/errors.ts';
import { stepsOf } from '../porch/steps.ts';
import { agreed, undoReceipt } from '../porch/undone.ts';
import { stepsReport } from '../reports/history.ts';
import { undoStep } from '../store/undo.ts';
import { command } from './command.ts';
import { flag } from './options.ts';

export default command({
  arguments: { seq: 'maybe' },
  options: { list: flag('--list') },
  async run(context, { seq, list }) {
    const store = await context.store();
    if (list)
      return stepsReport(
        [...stepsOf(store)].filter(({ undone, command }) => !undone && !/^(undo|redo)\b/.test(command)),
      );
    if (seq !== undefined && !/^\d{1,9}$/.test(seq))
      throw fail('usage.bad-shape', { option: 'SEQ', value: seq, like: ['12'] });
    const which = seq === undefined ? {} : { seq: Number(seq) };
    if (context.interactive)
      await agreed(context, await undoStep(store, context.stamp, { ...which, dryRun: true }), 'undo');
    return undoReceipt(
      context,
      await undoStep(store, context.stamp, { ...which, dryRun: context.settings.dryRun }),
      'undo',
    );
  },
});
