// `npm run bench`: what a command costs compared with its yardstick, side by side. `-- --all` adds the large rosters, `-- --runs N` more runs,
// `-- --bare` ignores what the environment tells Node, such as certificates to read at every start.
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { dashboardRows } from './dashboard.js';
import { makeCsv, makeRoster, sheetOf } from './data.js';
import { cpuOf, isThere, median, peakOf, toldBy } from './measure.js';

const { values } = parseArgs({
  options: {
    all: { type: 'boolean' },
    bare: { type: 'boolean' },
    only: { type: 'string' },
    runs: { type: 'string', default: '7' },
  },
});
const runs = Math.max(5, Number(values.runs) || 7);
const here = dirname(fileURLToPath(import.meta.url));
const program = join(here, '..', 'bin', 'regulars.js');
const folder = mkdtempSync(join(tmpdir(), 'regulars-bench-'));
// In your own environment, as the goals were set. What it adds to every start of Node, an empty process's too, brings ratios nearer to one.
const told = Object.entries(process.env).filter(([name]) => /^(?:NODE|SSL)_/.test(name));
const env = {
  ...(values.bare ? {} : Object.fromEntries(told)),
  PATH: process.env.PATH,
  HOME: folder,
  LANG: 'C.UTF-8',
  TZ: 'UTC',
  REGULARS_NOW: '2026-11-24T09:00:00Z',
};

const node0 = { name: 'node -e 0', argv: () => [process.execPath, '-e', '0'] };
const regulars = (...argv) => [process.execPath, program, ...argv];
const miller = { name: 'mlr cat', needs: 'mlr', argv: ({ csv }) => ['mlr', '--csv', 'cat', csv(100_000)] };

/** Parsing only the collection that figures are computed from. */
const parse = `const text = require('node:fs').readFileSync(process.argv[1], 'utf8');
const from = text.indexOf('"registrations":[') + 16;
JSON.parse(text.slice(from, text.indexOf('\\n]', from) + 2));`;
const parsing = {
  name: 'node parsing it',
  argv: ({ roster }) => [process.execPath, '-e', parse, roster],
};

/** The way without a journal: the document is read, changed and written. */
const lowdb = {
  name: 'lowdb',
  argv: ({ copy }) => [process.execPath, join(here, 'lowdb.js'), copy],
};
const importing = {
  name: 'its import',
  argv: ({ csv, fresh }) => importOf(csv(10_000), fresh),
};
const importOf = (csv, roster) => regulars('import', csv, '--event', 'Salon@2026-04-17', '--roster', roster);

const converting = {
  name: 'ssconvert',
  needs: 'ssconvert',
  argv: ({ sheet }) => ['ssconvert', sheet, join(folder, 'converted.csv')],
};

const sizes = (small, large) => [
  [10_000, small],
  [100_000, large],
];
const fields = ['--json', '--fields', 'name,emails'];
/** Who is found by what, in both rosters. */
const found = [
  ['client show ID --fields', 'client', 'show', 'C0042'],
  ['who ID --fields', 'who', 'C0042'],
  ['who EMAIL --fields', 'who', 'person42@example.com'],
  ['who PHONE --fields', 'who', '+8613800000042'],
  ['who NAME --fields', 'who', 'Priya Marsh 42'],
];

/** `ours`, which has no goal where it only explains the row above, is run where `before` left things; the roster and the files are made once for each size. */
const log = ({ roster }) => regulars('log', 'C0042', 'Said hello', '--roster', roster);
const rows = [
  { name: '--version', goal: 1.2, ours: () => regulars('--version') },
  { name: '--help', goal: 1.35, ours: () => regulars('--help') },
  ...sizes(2.5, 11).flatMap(([size, goal]) =>
    [[], ['tag:vip']].map((condition) => ({
      name: `${['client list', ...condition].join(' ')} -n 20, ${size / 1000}k clients`,
      size,
      goal,
      ours: ({ roster }) => regulars('client', 'list', ...condition, '-n', '20', '--roster', roster),
    })),
  ),
  ...sizes(2, 4.5).map(([size, goal]) => ({
    name: `log ID TEXT, ${size / 1000}k clients`,
    size,
    goal,
    ours: log,
  })),
  { name: 'log ID TEXT, 100k clients', size: 100_000, goal: 1 / 12, yardstick: lowdb, ours: log },
  { name: 'log ID TEXT, 100k clients', size: 100_000, goal: 250, isMemory: true, ours: log },
  ...[
    [10_000, 6, node0],
    [100_000, 6, miller],
  ].map(([lines, goal, yardstick]) => ({
    name: `import CSV, ${lines / 1000}k rows`,
    goal,
    yardstick,
    large: lines > 10_000,
    before: emptyRoster,
    ours: ({ csv, fresh }) => importOf(csv(lines), fresh),
  })),
  ...[
    [10_000, node0],
    [100_000, miller],
  ].map(([lines, yardstick]) => ({
    name: `  its records written alone, ${lines / 1000}k`,
    yardstick,
    large: lines > 10_000,
    ours: ({ csv }) => [process.execPath, join(here, 'written.js'), csv(lines), join(folder, 'written')],
  })),
  {
    name: 'import CSV, 100k rows',
    goal: 500,
    isMemory: true,
    large: true,
    before: emptyRoster,
    ours: ({ csv, fresh }) => importOf(csv(100_000), fresh),
  },
  {
    name: 'import XLSX, 10k rows',
    goal: 3.5,
    yardstick: converting,
    isSheet: true,
    before: emptyRoster,
    ours: ({ sheet, fresh }) => importOf(sheet, fresh),
  },
  {
    // Its yardstick has left the import there.
    name: 'the same import again, 10k rows',
    goal: 1.2,
    yardstick: importing,
    before: emptyRoster,
    ours: ({ csv, fresh }) => importOf(csv(10_000), fresh),
  },
  {
    name: 'undo of an import, 10k rows',
    goal: 1.5,
    yardstick: importing,
    before: emptyRoster,
    ours: ({ fresh }) => regulars('undo', '--roster', fresh),
  },
  ...found.flatMap(([name, ...argv]) =>
    sizes(1.6, 4).map(([size, goal]) => ({
      name: `${name}, ${size / 1000}k clients`,
      size,
      goal,
      ours: ({ roster }) => regulars(...argv, ...fields, '--roster', roster),
    })),
  ),
  {
    name: 'who PINYIN --fields, 10k clients',
    size: 10_000,
    goal: 4,
    ours: ({ roster }) => regulars('who', 'pm', ...fields, '--roster', roster),
  },
  {
    // The whole card, as at a terminal: a pipe gets the columns alone.
    name: 'client show ID, the card, 10k clients',
    size: 10_000,
    goal: 5,
    ours: ({ roster }) => regulars('client', 'show', 'C0042', '--format', 'table', '--roster', roster),
  },
  {
    name: 'why ID, 10k clients',
    size: 10_000,
    goal: 5,
    ours: ({ roster }) => regulars('why', 'C0042', '--roster', roster),
  },
  {
    name: 'client list stage:weaken -n 20, 10k clients',
    size: 10_000,
    goal: 7,
    ours: ({ roster }) => regulars('client', 'list', 'stage:weaken', '-n', '20', '--roster', roster),
  },
  ...[
    ['every label of 100k clients, in process', 'classify', 1500],
    ['tag:vip attended>=2 city:上海 over 100k clients', 'select', 15],
  ].map(([name, what, goal]) => ({
    name,
    size: 100_000,
    goal,
    isInside: true,
    ours: ({ roster }) => [process.execPath, join(here, 'judging.js'), roster, what],
  })),
  {
    name: 'today, 10k clients',
    size: 10_000,
    goal: 7,
    ours: ({ roster }) => regulars('today', '--roster', roster),
  },
  {
    name: 'kpi, 10k clients, 30k registrations',
    size: 10_000,
    goal: 6,
    ours: ({ roster }) => regulars('kpi', '--event', 'E003', '--roster', roster),
  },
  {
    name: 'kpi, 100k clients, 300k registrations',
    size: 100_000,
    goal: 1.6,
    yardstick: parsing,
    ours: ({ roster }) => regulars('kpi', '--event', 'E003', '--roster', roster),
  },
  {
    name: 'survey results, 10k answers',
    goal: 6,
    isSurveyed: true,
    ours: ({ surveyed }) => regulars('survey', 'results', 'S001', '--roster', surveyed),
  },
  {
    name: 'report EVENT -o, 10k clients, 10k answers',
    goal: 2,
    isSurveyed: true,
    yardstick: {
      name: 'exceljs writing it',
      argv: ({ cells, page }) => [process.execPath, join(here, 'cells.js'), cells, page],
    },
    ours: ({ surveyed, page }) => regulars('report', 'E003', '-o', page, '--force', '--roster', surveyed),
  },
  ...[
    ['client list -n 20', 'client', 'list', '-n', '20'],
    ['kpi', 'kpi', '--event', 'E003'],
    ['log ID TEXT', 'log', 'C0042', 'Said hello'],
  ].map(([name, ...argv]) => ({
    name: `${name} of a workbook, 10k clients`,
    size: 10_000,
    goal: 2,
    isBook: true,
    yardstick: { name: 'of JSON', argv: ({ roster }) => regulars(...argv, '--roster', roster) },
    ours: ({ book }) => regulars(...argv, '--roster', book),
  })),
  // The last ones: a roster with new clients in its journal is another one for whoever lists clients.
  ...sizes(2, 4.5).flatMap(([size, goal]) =>
    [[], ['--email', 'annhull@example.com']].map((more) => ({
      name: `client add NAME${more.length > 0 ? ' --email' : ''}, ${size / 1000}k clients`,
      size,
      goal,
      ours: ({ roster }) => regulars('client', 'add', 'Ann Hull', ...more, '--roster', roster),
    })),
  ),
];

function emptyRoster() {
  const place = mkdtempSync(join(folder, 'empty-'));
  const fresh = join(place, 'roster.json');
  cpuOf(regulars('init', fresh, '--currency', 'CNY', '--region', 'CN', '--zone', 'Asia/Shanghai'), {
    env,
    cwd: place,
  });
  return { fresh };
}

const made = new Map();
async function once(key, make) {
  if (!made.has(key)) made.set(key, await make());
  return made.get(key);
}

/** A roster as people have it: it has lain for a while and been read before, so that a note of it is kept. */
async function lain(size, options) {
  return settled(await makeRoster(folder, size, options));
}

/** A roster with answers, and the cells of the report of the event they are of. */
async function surveyedRoster() {
  const { default: Excel } = await import('exceljs');
  const surveyed = await lain(10_000, { surveyed: true });
  const page = join(dirname(surveyed), 'report.xlsx');
  cpuOf(regulars('report', 'E003', '-o', page, '--roster', surveyed), { env, cwd: folder });
  const book = new Excel.Workbook();
  await book.xlsx.readFile(page);
  const cells = join(dirname(surveyed), 'cells.json');
  const sheets = book.worksheets.map((sheet) => ({
    name: sheet.name,
    rows: sheet.getSheetValues().map((row) => [...(row ?? [])].slice(1)),
  }));
  writeFileSync(cells, JSON.stringify(sheets));
  return { surveyed, cells, page };
}

/** The same roster as a workbook. */
function bookOf(roster) {
  const book = join(dirname(roster), 'clients.xlsx');
  cpuOf(regulars('convert', roster, book), { env, cwd: folder });
  return settled(book);
}

async function settled(roster) {
  await new Promise((done) => setTimeout(done, 2_500));
  for (const argv of [
    ['kpi', '--event', 'E003'],
    ['client', 'list', 'tag:vip'],
    ['client', 'show', 'C0001'],
  ])
    cpuOf(regulars(...argv, '--roster', roster), { env, cwd: folder });
  return roster;
}

/** Ours and the yardstick by turns, so that a busy machine is busy for both. */
async function measure(measured) {
  const {
    name,
    goal,
    size,
    ours,
    before = () => ({}),
    yardstick = node0,
    isMemory = false,
    isInside = false,
  } = measured;
  const row = (mine, theirs, ratio, wanted, verdict) => [name, mine, theirs, ratio, wanted, verdict];
  const unit = isMemory ? 'MB' : isInside ? 'ms' : null;
  const wanted = goal === undefined ? '' : unit ? `<= ${goal} ${unit}` : `<= ${Number(goal.toPrecision(2))}x`;
  if (yardstick.needs && !isThere(yardstick.needs))
    return row('', yardstick.name, '', wanted, 'skipped: not installed');
  const roster = size && (await once(size, () => lain(size)));
  const copy = yardstick === lowdb && (await once(`copy ${size}`, () => copyOf(roster)));
  const book = measured.isBook && (await once(`book ${size}`, () => bookOf(roster)));
  const answered = measured.isSurveyed && (await once('surveyed', surveyedRoster));
  const csv = (lines) => join(folder, `signups-${lines}.csv`);
  const sheet = measured.isSheet && (await once('sheet', () => sheetOf(csv(10_000))));
  const things = { csv, sheet, roster, copy, book, ...answered };
  const times = { ours: [], yardstick: [] };
  const options = { env, cwd: folder };
  try {
    for (let run = 0; run < runs; run++) {
      const prepared = before();
      const all = { ...things, ...prepared };
      if (unit === null) times.yardstick.push(cpuOf(yardstick.argv(all), options));
      times.ours.push((isMemory ? peakOf : isInside ? toldBy : cpuOf)(ours(all), options));
      if (prepared.fresh) rmSync(dirname(prepared.fresh), { recursive: true });
    }
  } catch (error) {
    return row('', yardstick.name, '', wanted, `failed: ${error.message.split('\n')[0].slice(0, 60)}`);
  }
  const mine = median(times.ours);
  if (unit) return row(`${mine.toFixed(0)} ${unit}`, '', '', wanted, mine <= goal ? 'reached' : 'missed');
  const theirs = median(times.yardstick);
  const ratio = mine / theirs;
  const verdict = goal === undefined ? '' : ratio <= goal ? 'reached' : 'missed';
  return row(
    `${mine.toFixed(0)} ms`,
    `${yardstick.name} ${theirs.toFixed(0)} ms`,
    `${ratio.toPrecision(3)}x`,
    wanted,
    verdict,
  );
}

function copyOf(roster) {
  const copy = join(folder, 'copy.json');
  copyFileSync(roster, copy);
  return copy;
}

try {
  mkdirSync(folder, { recursive: true });
  const chosen = rows
    .filter(({ size = 0, large }) => values.all || (size <= 10_000 && !large))
    .filter(({ name }) => name.includes(values.only ?? ''));
  for (const lines of values.all ? [10_000, 100_000] : [10_000]) makeCsv(folder, lines);
  const widths = [38, 9, 20, 8, 9];
  const print = (cells) =>
    console.log(
      cells
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  const empty = median(Array.from({ length: runs }, () => cpuOf(node0.argv(), { env, cwd: folder })));
  console.log(
    `CPU time (user and system), median of ${runs} runs by turns, node ${process.version}, of which an empty process takes ${Math.round(empty)} ms\n`,
  );
  print(['operation', 'ours', 'yardstick', 'ratio', 'goal', '']);
  for (const row of chosen) print(await measure(row));
  if ('dashboard'.includes(values.only ?? '')) {
    const roster = await once(10_000, () => lain(10_000));
    for (const cells of await dashboardRows(program, roster, { env, cwd: folder })) print(cells);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
