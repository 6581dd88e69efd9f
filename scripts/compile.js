// Writes V8's code of the parts that light commands and an import open beside them, as it is after each command has run once: see src/compiled.ts.
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
];

const people = `Registration Id,Submitted At,First Name,Last Name,Email,Phone,Company,City,Ticket Type,Price,Currency,Checked In
T1,2026-03-02 09:30,Cleo,Marsh,cleo@example.com,+8613800000003,"Marsh, Ltd",Berlin,General,299,CNY,Yes
T2,2026-03-03 10:15,Dan,Osei,dan@example.com,+8613800000004,"Marsh, Ltd",上海,General,299,CNY,No
`;

/** Whoever opens the dashboard sees this first, and after a key the word that follows. */
const journey = [
  ['Today', 'j'],
  ['turn to', '2'],
  ['C0001', 'jq'],
];

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
// Code that was made under other flags than a command starts with is refused when it starts.
v8.setFlagsFromString = () => {};
try {
  loadCompiled((file, script) => parts.set(file, script), true);
  process.chdir(folder);
  writeFileSync('people.csv', people);
  for (const name of Object.keys(process.env))
    if (/^(?:REGULARS_|LC_|LANG)/.test(name)) delete process.env[name];
  process.env.XDG_CONFIG_HOME = folder;
  process.env.REGULARS_NOW = '2026-04-20T09:00:00Z';
  for (const line of lines) await run(line);
  await openDashboard();
} finally {
  process.chdir(dist);
  rmSync(folder, { recursive: true, force: true });
}
for (const [file, script] of parts) {
  const text = Module.wrap(readFileSync(file, 'utf8'));
  // Any other letter would not come back from the file as it was.
  if (/^[\0-\x7f]*$/.test(text)) writeFileSync(compiledBeside(file), packed(script.createCachedData(), text));
}
