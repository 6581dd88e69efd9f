/** `convert`: a roster kept in another kind of file, with all that is in it. */
import { convertedRoster } from '../porch/roster/converted.ts';
import { realFile } from '../porch/typed/real-file.ts';
import { command } from './command.ts';

export default command({
  arguments: { from: 'one', to: 'maybe' },
  options: {},
  run(context, { from, to }) {
    const path = (typed: string) => realFile(context.cwd, typed, 'roster.xlsx');
    return to === undefined
      ? convertedRoster(context, null, path(from))
      : convertedRoster(context, path(from), path(to));
  },
});
