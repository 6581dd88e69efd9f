// A fault at every call by which a command changes a file: killed, cut off from power, a full or broken disk.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { soon } from './options.js';
import {
  callsOf,
  copyOf,
  forget,
  harm,
  must,
  people,
  placeIn,
  rosterOf,
  rudeness,
  run,
  stateOf,
} from './place.js';

const killed = ['killed before', 'killed half-way', 'killed after'];
const refused = ['input/output error', 'disk full', 'short write, disk full'];
const cut = ['power cut', 'power cut, names not synced', 'power cut, zeros'];
const all = [...killed, ...refused, ...cut];

/** What a process killed while writing leaves behind: its lock, half a line, an unfinished file. */
async function afterACrash(parent) {
  const place = await rosterOf(parent, 40);
  const calls = await callsOf(copyOf(place, parent, 'dry'), ['client', 'add', 'Lost']);
  const at = calls.findIndex((call) => call.startsWith('write roster.journal')) + 1;
  await run(place, ['client', 'add', 'Lost'], { call: at, fault: 'killed half-way' });
  writeFileSync(join(place.folder, '.roster.json.4711-abcdefgh.tmp'), 'half a snap');
  return place;
}

const small = (parent) => rosterOf(parent, 40);

/** `make` the roster, and what is done to it under each fault. The snapshot of a large one stays as it is. */
const trials = [
  { about: 'log', argv: ['log', 'C0001', 'Said hello'], make: small, faults: all },
  {
    about: 'log on a large roster',
    argv: ['log', 'C0001', 'Said hello'],
    make: (parent) => rosterOf(parent, 6_000),
    faults: ['killed half-way', 'input/output error', 'short write, disk full', 'power cut, zeros'],
  },
  { about: 'log after a crash', argv: ['log', 'C0001', 'Said hello'], make: afterACrash, faults: all },
  {
    about: 'import of 300 rows',
    argv: ['import', 'people.csv', '--as', 'contacts'],
    make: small,
    before: (place) => writeFileSync(join(place.home, 'people.csv'), people(300)),
    faults: all,
  },
  { about: 'undo of an import', argv: ['undo'], make: small, faults: all },
  {
    about: 'save of a large roster',
    argv: ['save'],
    make: async (parent) => {
      const place = await rosterOf(parent, 6_000);
      await must(place, 'log', 'C0001', 'Not in the snapshot yet');
      return place;
    },
    faults: ['killed after', 'short write, disk full', 'power cut, names not synced'],
  },
];

/** A half is left only of what is written. */
const isApt = (fault, call) => fault !== 'killed half-way' || call.startsWith('write');

async function casesOf({ about, argv, make, before = () => {}, faults }, parent) {
  const made = await make(parent);
  const after = copyOf(made, parent, 'after');
  before(after);
  const calls = await callsOf(after, argv);
  const states = { before: await stateOf(copyOf(made, parent, 'before')), after: await stateOf(after) };
  const one = (fault, call, at) => ({
    about,
    fault,
    at,
    async judge(name) {
      const place = copyOf(made, parent, name);
      before(place);
      const wrong = await judged(place, argv, { fault, call }, states);
      forget(place);
      return wrong;
    },
  });
  return faults.flatMap((fault) => atEach(fault, calls, one));
}

/** A case for each call, and for a power cut one after the last. */
function atEach(fault, calls, one) {
  const some = calls.flatMap((at, i) => (isApt(fault, at) ? [one(fault, i + 1, `${i + 1} ${at}`)] : []));
  return fault.startsWith('power') ? [...some, one(fault, 'end', 'once it was done')] : some;
}

const dies = (fault) => fault.startsWith('killed') || fault.startsWith('power');

/** Done means done, refused means untouched, and whoever was killed did all of it or nothing. */
async function judged(place, argv, { fault, call }, { before, after }) {
  const answer = await run(place, argv, { fault, call });
  if (dies(fault) && answer.signal !== 'SIGKILL') return [`was not killed, but ended with ${answer.status}`];
  const isDone = answer.status === 0 || call === 'end';
  const states = isDone ? [after] : dies(fault) ? [before, after] : [before];
  return [...(dies(fault) ? [] : rudeness(answer)), ...(await harm(place, states))];
}

/** A roster that is being made is made or not, and whoever tries again has one. */
async function casesOfInit(parent) {
  const calls = await callsOf(placeIn(parent, 'dry'), ['init']);
  const one = (fault, call, at) => ({
    about: 'init',
    fault,
    at,
    async judge(name) {
      const place = placeIn(parent, name);
      const answer = await run(place, ['init'], { fault, call });
      const wrong = dies(fault) ? [] : rudeness(answer);
      if (call === 'end' && !existsSync(place.roster)) wrong.push('was made and is not there');
      const again = await run(place, ['init']);
      if (again.status !== 0 && !existsSync(place.roster))
        wrong.push(`could not be made again: ${again.err}`);
      wrong.push(...(await harm(place, [await stateOf(place)])));
      forget(place);
      return wrong;
    },
  });
  return all.flatMap((fault) => atEach(fault, calls, one));
}

/** Nothing can be written: that is said at once, and reading goes on. */
async function casesOfReadOnly(parent) {
  const made = await small(parent);
  const was = await stateOf(made);
  const one = (argv) => ({
    about: argv[0] === 'client' ? 'client add' : argv[0],
    fault: 'read-only',
    at: 'every call',
    async judge(name) {
      const place = copyOf(made, parent, name);
      const reading = await run(place, ['client', 'list'], { fault: 'read-only' });
      const answer = await run(place, argv, { fault: 'read-only' });
      const wrong = rudeness(answer);
      if (reading.status !== 0) wrong.push('could not be read');
      if (answer.status === 0) wrong.push('said it was done');
      if (answer.ms > soon) wrong.push(`took ${Math.round(answer.ms)} ms to say so`);
      wrong.push(...(await harm(place, [was])));
      forget(place);
      return wrong;
    },
  });
  return [one(['log', 'C0001', 'Said hello']), one(['client', 'add', 'Ben']), one(['undo'])];
}

export const faultTrials = [
  ...trials.map((trial) => ({ about: trial.about, cases: (parent) => casesOf(trial, parent) })),
  { about: 'init', cases: casesOfInit },
  { about: 'read-only', cases: casesOfReadOnly },
];
