// `npm run bench:matching`: how well people are joined and kept apart, on invented rows whose truth is known, and what `dupes` costs.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { rolldown } from 'rolldown';
import { deceiving, linkage, residents } from './people.js';

const { values } = parseArgs({ options: { all: { type: 'boolean' }, wrong: { type: 'boolean' } } });
const folder = mkdtempSync(join(tmpdir(), 'regulars-matching-'));

/** What is measured, by its files in src/domain. */
const rooms = ['identity', 'identity/party/party', 'value/contact', 'value/email', 'review/dupes'];

async function domain() {
  const bundle = await rolldown({
    cwd: join(dirname(fileURLToPath(import.meta.url)), '..'),
    input: Object.fromEntries(rooms.map((name) => [name, `src/domain/${name}.ts`])),
    platform: 'node',
    logLevel: 'silent',
  });
  await bundle.write({ dir: folder, format: 'esm', entryFileNames: '[name].mjs' });
  await bundle.close();
  const load = (name) => import(pathToFileURL(join(folder, `${name}.mjs`)).href);
  return Object.assign({}, ...(await Promise.all(rooms.map(load))));
}

const pairs = (count) => (count * (count - 1)) / 2;

/** Of all pairs of rows that are one person, how many were found; of those found, how many are one person. */
function quality(groups, rows) {
  const everybody = new Map();
  for (const { who } of rows) everybody.set(who, (everybody.get(who) ?? 0) + 1);
  const wanted = [...everybody.values()].reduce((total, count) => total + pairs(count), 0);
  let found = 0;
  let right = 0;
  for (const group of groups) {
    found += pairs(group.length);
    const of = new Map();
    for (const row of group) of.set(rows[row].who, (of.get(rows[row].who) ?? 0) + 1);
    for (const count of of.values()) right += pairs(count);
  }
  const precision = found === 0 ? 1 : right / found;
  const recall = wanted === 0 ? 1 : right / wanted;
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

/** Groups of rows joined by links. */
function joined(groups, links) {
  const leader = groups.map((_, at) => at);
  const of = (at) => (leader[at] === at ? at : of(leader[at]));
  for (const [a, b] of links) leader[of(a)] = of(b);
  const all = new Map();
  for (const [at, group] of groups.entries()) all.set(of(at), [...(all.get(of(at)) ?? []), ...group]);
  return [...all.values()];
}

function partOf({ name, email, phone, company, birthday, city, custom = {} }, { readEmails, readPhones }) {
  const texts = { ...(birthday ? { birthday } : {}), ...(city ? { city } : {}) };
  return {
    kind: 'person',
    name,
    emails: readEmails(email),
    phones: readPhones(phone, /^1[3-9]\d{9}$/.test(phone) ? 'CN' : 'US'),
    ...(company ? { organisation: company } : {}),
    texts,
    custom,
  };
}

function measure(rows, tools) {
  const claims = rows.map((row) => ({ person: partOf(row, tools), buyer: [], client: null, keys: [] }));
  const before = process.cpuUsage();
  const { people } = tools.identify(claims, new Map(), tools.newBook());
  const used = process.cpuUsage(before);
  const groups = people.map(({ claims: all }) => all);
  const asked = people.flatMap(({ candidates }, at) => candidates.map(({ somebody }) => [at, somebody]));
  // A group the machine put together wrongly is answered for by its first row.
  const whoOf = (at) => rows[groups[at][0]].who;
  const yes = asked.filter(([a, b]) => whoOf(a) === whoOf(b));
  if (values.wrong) tell(rows, groups, joined(groups, yes));
  return {
    automatic: quality(groups, rows),
    answered: quality(joined(groups, yes), rows),
    asked: asked.length,
    yes: yes.length,
    cpu: (used.user + used.system) / 1000,
  };
}

/** The first few mistakes, to learn from. */
function tell(rows, groups, after) {
  const print = (row) => console.log('   ', JSON.stringify(rows[row]));
  for (const group of groups.filter((one) => new Set(one.map((row) => rows[row].who)).size > 1).slice(0, 5)) {
    console.log('  taken for one:');
    group.forEach(print);
  }
  const where = new Map(after.flatMap((group, at) => group.map((row) => [row, at])));
  const first = new Map();
  let told = 0;
  for (const [row, { who }] of rows.entries()) {
    const other = first.get(who);
    if (other === undefined) first.set(who, row);
    else if (where.get(other) !== where.get(row) && told++ < 12) {
      console.log('  not found:');
      print(other);
      print(row);
    }
  }
}

/** Clients as they lie in a roster, from rows of a linkage set. */
function clientsOf(rows, tools) {
  return rows.map((row, at) => {
    const { texts, ...person } = partOf(row, tools);
    const made = '2026-01-05T08:00:00.000Z';
    return { id: `C${String(at + 1).padStart(4, '0')}`, created: made, updated: made, ...person, ...texts };
  });
}

function cpuOfDupes(rows, tools) {
  const clients = clientsOf(rows, tools);
  const before = process.cpuUsage();
  const found = tools.findDuplicates(clients, []);
  const used = process.cpuUsage(before);
  return { found: found.length, seconds: (used.user + used.system) / 1e6 };
}

const leastPrecision = 0.99;

try {
  const tools = await domain();
  const widths = [44, 20, 8, 22, 8, 22];
  const print = (cells) =>
    console.log(
      cells
        .map((cell, i) => String(cell).padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  print(['rows', 'merged: precision', 'recall', 'all answered: F1', 'recall', 'asked (answered yes)']);
  const sets = [
    ...[1, 2, 3].map((seed) => [`made to deceive, ${seed}`, deceiving(seed), 0.99]),
    ...[1_000, 10_000].map((size) => [`slips in every fourth field, ${size}`, linkage(7, size), 0.99]),
    ['slips in every third field, 5000', linkage(8, 5_000, 3), 0.99],
    ['slips in every second field, 5000', linkage(9, 5_000, 2), 0.99],
    ...[1_000, 10_000].map((size) => [`a slip in every field, ${size}`, linkage(10, size, 1), 0.98]),
    ...[1_000, 10_000].map((size) => [`residents, ${size}`, residents(5, size), 0.99]),
  ];
  const missed = [];
  for (const [name, rows, leastF1] of sets) {
    const { automatic, answered, asked, yes, cpu } = measure(rows, tools);
    if (automatic.precision < leastPrecision)
      missed.push(`${name}: precision ${automatic.precision.toFixed(4)}`);
    if (answered.f1 < leastF1) missed.push(`${name}: F1 ${answered.f1.toFixed(4)}`);
    print([
      `${name} (${rows.length} rows, ${cpu.toFixed(0)} ms)`,
      `${automatic.precision.toFixed(4)} (>= ${leastPrecision})`,
      automatic.recall.toFixed(3),
      `${answered.f1.toFixed(4)} (>= ${leastF1})`,
      answered.recall.toFixed(3),
      `${asked} (${yes})`,
    ]);
  }
  console.log();
  for (const [size, goal] of values.all
    ? [
        [5_000, 5],
        [100_000, 60],
      ]
    : [[5_000, 5]]) {
    const { found, seconds } = cpuOfDupes(linkage(11, size), tools);
    if (seconds > goal) missed.push(`dupes over ${size}: ${seconds.toFixed(1)} s`);
    console.log(
      `dupes over ${size} messy rows: ${seconds.toFixed(1)} s of CPU (<= ${goal} s), ${found} pairs`,
    );
  }
  for (const one of missed) console.log(`missed: ${one}`);
  if (missed.length > 0) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
