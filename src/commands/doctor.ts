/** `doctor`: checks the roster and its files; mends them where --fix says so. */
import { examined, mended } from '../porch/mend.ts';
import { command } from './command.ts';
import { flag } from './options.ts';

export default command({
  arguments: {},
  options: { fix: flag('--fix') },
  run: (context, { fix }) => (fix ? mended(context) : examined(context)),
});
