// Several commands at once, one of which is stopped halfway, dies, or is killed at a random moment.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seed } from './options.js';
import { callsOf, copyOf, forget, harm, listed, rosterOf, rudeness, run, start } from './place.js';

const writers = 20;
const contenders = 16;
const kills = 60;

const add = (name) => ['client', 'add', name];
const aMoment = () => new Promise((done) => setTimeout(done, 5));

async function until(isSo) {
  while (!isSo()) await aMoment();
}

/** Pseudo-random numbers between 0 and 1, the same for the same seed. */
function dice() {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** What is wrong where these clients are to be there once each. */
async function missing(place, names) {
  const there = await listed(place);
  return names.flatMap((name) => {
    const count = there.filter((one) => one === name).length;
    return count === 1 ? [] : [`${name} was added and is there ${count} times`];
  });
}

/** All at once: everybody is through, and meanwhile nobody reads half a file. */
function crowd(about, count) {
  return async (parent) => {
    const made = await rosterOf(parent, count);
    const judge = async () => {
      const names = Array.from({ length: writers }, (_, i) => `Writer ${i}`);
      let writing = true;
      const wrong = new Set();
      const reading = (async () => {
        while (writing) if ((await run(made, ['client', 'list'])).status !== 0) wrong.add('a reader failed');
      })();
      const looking = (async () => {
        for (; writing; await aMoment()) {
          try {
            JSON.parse(readFileSync(made.roster, 'utf8'));
          } catch (error) {
            wrong.add(`the file was read torn: ${error.message}`);
          }
        }
      })();
      const answers = await Promise.all(names.map((name) => run(made, add(name))));
      writing = false;
      await Promise.all([reading, looking]);
      for (const { status, err } of answers)
        if (status !== 0) wrong.add(`a writer was refused: ${err.trim()}`);
      return [...wrong, ...(await missing(made, names)), ...(await harm(made, [null]))];
    };
    return [{ about, fault: `${count} clients, readers meanwhile`, at: 'all', judge }];
  };
}

/** One is stopped at a call; another comes and waits, or goes ahead where it may; then the first goes on. */
async function casesOfStopped(parent) {
  const made = await rosterOf(parent, 40);
  const calls = await callsOf(copyOf(made, parent, 'dry'), add('Dry Run'));
  return calls.map((at, i) => ({
    about: 'stopped and woken',
    fault: 'at every call, another writes',
    at: `${i + 1} ${at}`,
    async judge(name) {
      const place = copyOf(made, parent, name);
      const mark = join(place.home, 'stopped');
      const first = start(place, add('Stopped'), { fault: 'stopped', call: i + 1, calls: mark });
      await until(() => existsSync(mark));
      const second = start(place, add('Other'));
      let isThrough = false;
      second.ended.then(() => (isThrough = true));
      await until(() => isThrough || isWaiting(place, second.pid));
      first.tell('SIGCONT');
      const answers = [await first.ended, await second.ended];
      const wrong = answers.flatMap((one) => [
        ...rudeness(one),
        ...(one.status === 0 ? [] : [one.err.trim()]),
      ]);
      wrong.push(...(await missing(place, ['Stopped', 'Other'])), ...(await harm(place, [null])));
      forget(place);
      return wrong;
    },
  }));
}

/** Whoever waits for the lock has a complete one ready beside it. */
const isWaiting = ({ folder }, pid) =>
  readdirSync(folder).some((name) => name.startsWith(`.roster.lock.${pid}-`)) &&
  existsSync(join(folder, 'roster.lock'));

/** One holds the lock and does not wake: others are refused by name and nothing is taken from it. */
async function casesOfAsleep(parent) {
  const made = await rosterOf(parent, 40);
  const calls = await callsOf(copyOf(made, parent, 'dry'), add('Dry Run'));
  const judge = async () => {
    const mark = join(made.home, 'stopped');
    const call = calls.findIndex((one) => one.startsWith('rename')) + 1;
    const first = start(made, add('Stopped'), { fault: 'stopped', call, calls: mark });
    await until(() => existsSync(mark));
    const second = await run(made, add('Other'));
    first.tell('SIGCONT');
    const { status } = await first.ended;
    const wrong =
      second.status === 5 && second.err.includes(String(first.pid))
        ? []
        : [`was answered ${second.status}: ${second.err}`];
    if (status !== 0) wrong.push(`once woken it ended with ${status}`);
    return [...wrong, ...(await missing(made, ['Stopped'])), ...(await harm(made, [null]))];
  };
  return [{ about: 'stopped for good', fault: 'another waits in vain', at: 'its rename', judge }];
}

/** A holder dies, and many want its lock at once. */
async function casesOfDead(parent) {
  const made = await rosterOf(parent, 2_000);
  const calls = await callsOf(copyOf(made, parent, 'dry'), add('Dry Run'));
  return calls.flatMap((at, i) =>
    /^(?:link|write|rename|fsync FOLDER)/.test(at)
      ? {
          about: 'a dead holder',
          fault: `${contenders} want its lock at once`,
          at: `${i + 1} ${at}`,
          async judge(name) {
            const place = copyOf(made, parent, name);
            await run(place, add('Dead'), { fault: 'killed after', call: i + 1 });
            const names = Array.from({ length: contenders }, (_, one) => `Contender ${one}`);
            const answers = await Promise.all(names.map((one) => run(place, add(one))));
            const wrong = answers.flatMap(({ status, err }) => (status === 0 ? [] : [err.trim()]));
            wrong.push(...(await missing(place, names)), ...(await harm(place, [null])));
            forget(place);
            return wrong;
          },
        }
      : [],
  );
}

/** Killed at any moment of its life, on one ageing roster. */
async function casesOfKilled(parent) {
  const made = await rosterOf(parent, 40);
  const roll = dice();
  const times = [];
  for (let i = 0; i < 5; i++) times.push((await run(made, add(`Timed ${i}`))).ms);
  const life = times.sort((a, b) => a - b)[2];
  const done = [];
  return Array.from({ length: kills }, (_, i) => {
    const after = life * (0.3 + roll() * 0.8);
    return {
      about: 'killed at any moment',
      fault: 'on one ageing roster',
      at: `${after.toFixed(1)} ms`,
      async judge() {
        const writer = start(made, add(`Killed ${i}`));
        const timer = setTimeout(() => writer.tell('SIGKILL'), after);
        const { status } = await writer.ended;
        clearTimeout(timer);
        if (status === 0) done.push(`Killed ${i}`);
        const wrong = await harm(made, [null], `Next ${i}`);
        done.push(`Next ${i}`);
        return [...wrong, ...(await missing(made, done))];
      },
    };
  });
}

/** `alone`: one case at a time, as it is a crowd by itself. */
export const writerTrials = [
  { about: `${writers} writers`, alone: true, cases: crowd(`${writers} writers at once`, 40) },
  { about: `${writers} writers, large`, alone: true, cases: crowd(`${writers} writers at once`, 8_000) },
  { about: 'stopped and woken', cases: casesOfStopped },
  { about: 'stopped for good', cases: casesOfAsleep },
  { about: 'a dead holder', alone: true, cases: casesOfDead },
  { about: 'killed at any moment', alone: true, cases: casesOfKilled },
];
