// The options of `npm run torture`.
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    fault: { type: 'string', default: '' },
    seed: { type: 'string', default: '1' },
    jobs: { type: 'string', default: '2' },
    within: { type: 'string', default: '2' },
  },
});

/** Which commands are run and which faults injected: all of them, or those with the given name. */
export const { only, fault } = values;
export const seed = Number(values.seed);
/** How many cases are run at a time. */
export const jobs = Number(values.jobs);
/** Milliseconds within which whoever comes next has to be through. */
export const soon = Number(values.within) * 1000;
