/** `doctor`: checks the roster and its files; mends them where --fix says so, and takes in copies of it. */
import { fail } from '../domain/errors.ts';
import { takenIn } from '../porch/roster/copies.ts';
import { examined, mended } from '../porch/roster/mend.ts';
import { command } from './command.ts';
import { flag, text } from './options.ts';

export default command({
  arguments: {},
  options: { fix: flag('--fix'), merge: text('--merge <FILE>') },
  async run(context, { fix, merge }) {
    if (merge === undefined) return fix ? mended(context) : examined(context);
    if (fix) throw fail('usage.not-together', { one: '--fix', other: '--merge' });
    return takenIn(context, merge);
  },
});
