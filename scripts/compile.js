// Writes V8's compiled code of the chunks that light commands and an import load, after each command has run once: see src/compiled.ts.
import fs, { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import v8 from 'node:v8';

const dist = join(dirname(fileURLToPath(import.meta.url)), '..', 'dist');
const load = createRequire(import.meta.url);
const { compiledBeside, loadCompiled } = load(join(dist, 'compiled.js'));
const { main } = load(join(dist, 'cli.js'));

/** What people run all day, on a roster of two. */
const lines = [
  'init --currency CNY --region CN --zone Asia/Shanghai',
  'event add Salon --start 2026-04-17',
  'client add Ann --email ann@example.com --phone +8613800000001',
  'client add Ben',
  'registration add Salon Ann',
  'log C0001 hello --next 2026-05-01',
  'client list -n 1',
  'client list --json',
  'client list attended>=0',
  'client show C0001 --json',
  'client show C0001 --format table',
  'why C0001 --format table',
  'today --format table',
  'client list stage:weaken',
  'who C0001',
  'who Ann',
  'who 13800000001',
  'who ann@example.com',
  'followup list',
  'kpi',
  'import people.csv --event Salon',
  '--help',
  'client show C0001 --format table --lang zh-CN',
  'client add Cai --lang zh-CN',
  'log C0001 hello --lang zh-CN',
  'today --format table --lang zh-CN',
  'kpi --format table --lang zh-CN',
  '--help --lang zh-CN',
];

const people = `Registration Id,Submitted At,First Name,Last Name,Email,Phone,Company,City,Ticket Type,Price,Currency,Checked In
T1,2026-03-02 09:30,Cleo,Marsh,cleo@example.com,+8613800000003,"Marsh, Ltd",Berlin,General,299,CNY,Yes
T2,2026-03-03 10:15,Dan,Osei,dan@example.com,+8613800000004,"Marsh, Ltd",上海,General,299,CNY,No
`;

/** And on one of so many that notes are kept of it, once to keep them and once to go by them: src/store/cache/note.ts. */
const linesOfMany = [
  'client list -n 1',
  'client list attended>=0 -n 1',
  'client list stage:weaken -n 1',
  'client show C0001 --json --fields name',
  'client show C0001 --format table',
  'why C0001 --format table',
  'who C0001',
  'who Cleo',
  'who 13800000003',
  'who cleo@example.com',
  'client add Dora --email cleo@example.com',
  'log C0001 hello',
  'today --format table',
  'kpi',
];

/** Whoever opens the dashboard sees this first, and after a key the word that follows. */
const journey = [
  ['Today', 'j'],
  ['turn to', '2'],
  ['C0001', 'jq'],
];

/** The same two people and many of whom little is said. */
function crowd() {
  const some = Array.from({ length: 3_000 }, (_, i) => `,,Guest,Number ${i},,,,,General,,,`);
  return `${people}${some.join('\n')}\n`;
}

async function runTwice(lines) {
  const { fstatSync } = fs;
  fs.fstatSync = asLain(fstatSync);
  writeFileSync('crowd.csv', crowd());
  await run('init crowd.json --currency CNY --region CN --zone Asia/Shanghai');
  await run('import crowd.csv --event Salon@2026-04-17 --roster crowd.json');
  for (const line of [...lines, ...lines]) await run(`${line} --roster crowd.json`);
  fs.fstatSync = fstatSync;
}

/** A note is believed where it is some seconds younger than what it is of: whatever is open seems to be so. */
const asLain =
  (fstatSync) =>
  (file, ...how) => {
    const stat = fstatSync(file, ...how);
    if (typeof stat.mtimeMs === 'number') stat.mtimeMs += 60_000;
    return stat;
  };

/** Draws the dashboard where nobody sees it, and quits. */
async function openDashboard() {
  const keys = Object.assign(new PassThrough(), {
    isTTY: true,
    setRawMode: () => keys,
    ref() {},
    unref() {},
  });
  const steps = [...journey];
  const screen = new Writable({
    write(drawn, _, done) {
      if (steps.length > 0 && String(drawn).includes(steps[0][0])) keys.write(steps.shift()[1]);
      done();
    },
  });
  Object.assign(screen, { isTTY: true, columns: 80, rows: 24 });
  const { fstatSync } = fs;
  fs.fstatSync = (file, ...how) =>
    file > 2 ? fstatSync(file, ...how) : { isCharacterDevice: () => true, rdev: -1 };
  for (const [name, value] of Object.entries({ stdin: keys, stdout: screen }))
    Object.defineProperty(process, name, { value });
  process.env.TERM = 'xterm-256color';
  await run('dashboard');
}

async function run(line) {
  await main(line.split(' '));
  if (process.exitCode) throw new Error(`regulars ${line} ended with ${process.exitCode}.`);
}

/** As src/compiled.ts takes it apart. */
function packed(code, text) {
  const header = Buffer.alloc(8);
  header.writeUInt32LE(code.length);
  return Buffer.concat([header, code, Buffer.from(text, 'latin1')]);
}

const parts = new Map();
const folder = mkdtempSync(join(tmpdir(), 'regulars-compile-'));
// V8 throws away code that has not run for a while, which then would be missing here.
v8.setFlagsFromString('--no-flush-bytecode');
// Code that was made under other flags than a command starts with is refused when it starts.
const { setFlagsFromString } = v8;
v8.setFlagsFromString = () => {};
try {
  loadCompiled((file, script) => parts.set(file, script), true);
  process.chdir(folder);
  writeFileSync('people.csv', people);
  for (const name of Object.keys(process.env))
    if (/^(?:REGULARS_|LC_|LANG)/.test(name)) delete process.env[name];
  for (const kind of ['CONFIG', 'CACHE']) process.env[`XDG_${kind}_HOME`] = folder;
  process.env.REGULARS_NOW = '2026-04-20T09:00:00Z';
  for (const line of lines) await run(line);
  await runTwice(linesOfMany);
  await openDashboard();
} finally {
  process.chdir(dist);
  rmSync(folder, { recursive: true, force: true });
}
setFlagsFromString('--flush-bytecode');
for (const [file, script] of parts) {
  const text = Module.wrap(readFileSync(file, 'utf8'));
  // Any other letter would not come back from the file as it was.
  if (/^[\0-\x7f]*$/.test(text)) writeFileSync(compiledBeside(file), packed(script.createCachedData(), text));
}
