// Loaded into a program that is measured: writes down, when it ends, how many kilobytes of memory it held at most.
const { existsSync, readFileSync, writeFileSync } = require('node:fs');

const STATUS = '/proc/self/status';

/** What the system calls the most a process held counts what its parent held, too, where it was begun as a copy of that. */
function peak() {
  const own = existsSync(STATUS) && /VmHWM:\s*(\d+) kB/.exec(readFileSync(STATUS, 'latin1'))?.[1];
  return own || process.resourceUsage().maxRSS;
}

process.on('exit', () => writeFileSync(process.env.BENCH_PEAK, String(peak())));
