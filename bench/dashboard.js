// How long the dashboard takes until something is visible, driven by keys in a pseudo-terminal; rows of the table.
import { spawnSync } from 'node:child_process';
import { partOf } from './data.js';
import { median } from './measure.js';
import { terminalOf } from './terminal.js';

const turns = 5;
const presses = 40;
const moving = ['j', 'k'];
/** If a list is too short to move in: opens the command line and leaves it. */
const leaving = [':', '\u0003'];
/** Seconds in which nobody does anything. */
const idleSeconds = 10;

/** Milliseconds by the clock. */
function wallOf(argv, options) {
  const begun = performance.now();
  spawnSync(argv[0], argv.slice(1), options);
  return performance.now() - begun;
}

async function pressed(terminal, keys) {
  const times = [];
  for (const key of keys) times.push(await terminal.press(key));
  return times.filter((time) => time !== null);
}

function spread(times) {
  const ordered = [...times].sort((a, b) => a - b);
  return { p50: ordered[ordered.length >> 1], p95: ordered[Math.floor(ordered.length * 0.95)] };
}

const inTurn = (keys) => Array.from({ length: presses }, (_, i) => keys[i % keys.length]);

/** Every screen that has a key is gone to and moved about in, a filter typed, cards opened; then it is left alone. */
async function driven(argv, options, { screens, words }) {
  const begun = performance.now();
  const terminal = terminalOf(argv, options);
  await terminal.see(words.screens.today);
  const first = performance.now() - begun;
  await terminal.quiet(2_000);
  const keys = {};
  for (const { name, key } of screens) {
    terminal.type(key);
    await terminal.quiet(2_500);
    const [moved] = await pressed(terminal, [moving[0]]);
    const times = await pressed(terminal, inTurn(moved === undefined ? leaving : moving));
    keys[words.screens[name]] = spread(times);
  }
  terminal.type('2');
  await terminal.quiet(1_000);
  terminal.type('/');
  await terminal.quiet(500);
  keys['typing a filter'] = spread(await pressed(terminal, 'tag:vip city:berlin attended>=1'));
  terminal.type('\u0003');
  await terminal.quiet(1_000);
  const cards = [];
  for (let i = 0; i < 10; i++) {
    cards.push(...(await pressed(terminal, '\r')));
    await pressed(terminal, 'hj');
  }
  keys['opening a card'] = spread(cards);
  await terminal.quiet(2_000);
  const before = terminal.spent();
  const drawn = await Promise.race([
    terminal.quiet(idleSeconds * 1_000),
    new Promise((done) => setTimeout(done, 2 * idleSeconds * 1_000)),
  ]);
  const after = terminal.spent();
  await terminal.end();
  const spent = before && after && { idle: (after.cpu - before.cpu) / idleSeconds, memory: after.memory };
  return { first, keys, drawn: drawn ?? Number.POSITIVE_INFINITY, ...spent };
}

/** Whole drives and empty processes by turns; each row is name, ours, yardstick, ratio, goal, verdict. */
export async function dashboardRows(program, roster, options) {
  const node = process.execPath;
  const { shownByKey: screens } = await partOf(options.cwd, 'src/tui/screens/index.ts');
  const { en: words } = await partOf(options.cwd, 'src/i18n/en/tui.ts');
  const empty = [];
  const drives = [];
  for (let turn = 0; turn < turns; turn++) {
    empty.push(wallOf([node, '-e', '0'], options));
    const argv = [node, program, 'dashboard', '--roster', roster];
    drives.push(await driven(argv, options, { screens, words }));
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
  const system = [
    ['CPU where nothing happens', ({ idle }) => idle * 100, '%', 0.1],
    ['memory at rest', ({ memory }) => memory, 'MB', 180],
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
    held(
      'letters drawn where nothing happens',
      of((one) => one.drawn),
      '',
      0,
    ),
    ...system
      .filter(() => drives.every(({ memory }) => memory !== undefined))
      .map(([name, value, unit, goal]) => held(name, of(value), unit, goal)),
  ];
}
