// Loaded into a program that is measured: writes down, when it ends, how many kilobytes of memory it held at most.
const { writeFileSync } = require('node:fs');

process.on('exit', () => writeFileSync(process.env.BENCH_PEAK, String(process.resourceUsage().maxRSS)));
