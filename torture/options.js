// What `npm run torture` can be told.
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

/** What is done, and what goes wrong: all of it, or what is called so. */
export const { only, fault } = values;
export const seed = Number(values.seed);
/** How many cases are run at a time. */
export const jobs = Number(values.jobs);
/** Milliseconds within which whoever comes next has to be through. */
export const soon = Number(values.within) * 1000;
