// Preloaded into a measured program: when it ends, records its peak memory in kilobytes.
const { existsSync, readFileSync, writeFileSync } = require('node:fs');

const status = '/proc/self/status';

/** The system's own figure of peak memory includes the parent's, if the process was started as a copy of it. */
function peak() {
  const own = existsSync(status) && /VmHWM:\s*(\d+) kB/.exec(readFileSync(status, 'latin1'))?.[1];
  return own || process.resourceUsage().maxRSS;
}

process.on('exit', () => writeFileSync(process.env.BENCH_PEAK, String(peak())));
