// What the dashboard takes until something is seen, driven by keys in a pseudo-terminal; rows of the table.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isThere, median } from './measure.js';

const driver = join(dirname(fileURLToPath(import.meta.url)), 'terminal.py');
const TURNS = 5;

/** Milliseconds by the clock. */
function wallOf(argv, options) {
  const begun = performance.now();
  spawnSync(argv[0], argv.slice(1), options);
  return performance.now() - begun;
}

function driven(program, roster, options) {
  const { status, stdout, stderr } = spawnSync('python3', [driver, program, roster, process.execPath], {
    ...options,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr.trim().split('\n').at(-1) ?? '');
  return JSON.parse(stdout);
}

/** Whole drives and empty processes by turns; each row is name, ours, yardstick, ratio, goal, verdict. */
export function dashboardRows(program, roster, options) {
  if (!isThere('python3')) return [['dashboard', '', 'python3', '', '', 'skipped: not installed']];
  const empty = [];
  const drives = [];
  for (let turn = 0; turn < TURNS; turn++) {
    empty.push(wallOf([process.execPath, '-e', '0'], options));
    drives.push(driven(program, roster, options));
  }
  const node0 = median(empty);
  const of = (value) => median(drives.map(value));
  const told = (isReached) => (isReached ? 'reached' : 'missed');
  const first = of((one) => one.first);
  const held = (name, mine, unit, goal) => [
    `dashboard, ${name}`,
    `${unit === '%' ? mine.toFixed(2) : mine.toFixed(0)} ${unit}`,
    '',
    '',
    `<= ${goal} ${unit}`,
    told(mine <= goal),
  ];
  return [
    [
      'dashboard, first frame (clock)',
      `${first.toFixed(0)} ms`,
      `node -e 0 ${node0.toFixed(0)} ms`,
      `${(first / node0).toPrecision(3)}x`,
      '<= 7x',
      told(first / node0 <= 7),
    ],
    ...Object.keys(drives[0].keys).flatMap((name) => [
      held(
        `${name}: key to frame`,
        of((one) => one.keys[name].p50),
        'ms',
        20,
      ),
      held(
        `${name}: the slowest 5 %`,
        of((one) => one.keys[name].p95),
        'ms',
        50,
      ),
    ]),
    held('CPU where nothing happens', of((one) => one.idle) * 100, '%', 0.1),
    held(
      'bytes drawn meanwhile',
      of((one) => one.drawn),
      'B',
      0,
    ),
    held(
      'memory at rest',
      of((one) => one.memory),
      'MB',
      180,
    ),
  ];
}
