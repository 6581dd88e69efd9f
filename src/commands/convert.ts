/** `convert`: a roster kept in another kind of file, with all that is in it. */
import { resolve } from 'node:path';
import { convertedRoster } from '../porch/roster/converted.ts';
import { command } from './command.ts';

export default command({
  arguments: { from: 'one', to: 'maybe' },
  options: {},
  run(context, { from, to }) {
    const path = (typed: string) => resolve(context.cwd, typed);
    return to === undefined
      ? convertedRoster(context, null, path(from))
      : convertedRoster(context, path(from), path(to));
  },
});
