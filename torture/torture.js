// `npm run torture`: what happens to a roster when things go wrong. CONTRIBUTING.md says how to run parts of it.
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { faultTrials } from './faults.js';
import { lineTrials } from './lines.js';
import { fault, jobs, only, seed } from './options.js';
import { writerTrials } from './writers.js';

/** Runs cases, a few at a time, because each trial rarely waits; returns what went wrong in each, in order. */
async function judgeAll(cases, atOnce) {
  const verdicts = [];
  const waiting = [...cases.entries()];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [at, one] = next;
      verdicts[at] = await one.judge(`case-${at}`).catch((error) => [error.message.split('\n')[0]]);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return verdicts;
}

/** The cases of a trial; where they cannot be made ready that is a case that fails. */
async function prepared(cases, about) {
  try {
    return (await cases()).filter((one) => one.fault.includes(fault));
  } catch (error) {
    return [{ about, fault: 'nothing yet', at: 'before it', judge: () => Promise.reject(error) }];
  }
}

function print(about, fault, count, verdict) {
  console.log(`${about.padEnd(28)}  ${fault.padEnd(30)}  ${String(count).padStart(5)}  ${verdict}`);
}

/** Cases of one kind under one fault are a line of the table. */
function tell(cases, verdicts) {
  const rows = new Map();
  for (const [at, one] of cases.entries()) {
    const key = `${one.about}\t${one.fault}`;
    rows.set(key, [...(rows.get(key) ?? []), { ...one, wrong: verdicts[at] }]);
  }
  for (const [key, row] of rows) {
    const failed = row.filter(({ wrong }) => wrong.length > 0);
    const [about, fault] = key.split('\t');
    print(about, fault, row.length, failed.length === 0 ? 'sound' : `${failed.length} FAILED`);
    for (const { at, wrong } of failed) console.log(`    ${at}: ${wrong.join('; ')}`);
  }
}

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'regulars-torture-')));
let passed = 0;
let failed = 0;
try {
  console.log(`seed ${seed}, node ${process.version}\n`);
  print('what is done', 'what goes wrong', 'cases', '');
  const trials = [...faultTrials, ...lineTrials, ...writerTrials];
  const isNamed = trials.some(({ about }) => about === only);
  for (const [at, { about, cases, alone = false }] of trials.entries()) {
    if (isNamed ? about !== only : !about.includes(only)) continue;
    const some = await prepared(() => cases(join(folder, String(at))), about);
    const verdicts = await judgeAll(some, alone ? 1 : jobs);
    tell(some, verdicts);
    const wrong = verdicts.filter((one) => one.length > 0).length;
    failed += wrong;
    passed += some.length - wrong;
    rmSync(join(folder, String(at)), { recursive: true, force: true });
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
