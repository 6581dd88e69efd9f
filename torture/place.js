// A roster in a folder of its own: runs the program on it, reads it, and checks it after a fault.
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { soon } from './options.js';

const here = dirname(fileURLToPath(import.meta.url));
const program = join(here, '..', 'bin', 'regulars.js');
const preload = join(here, 'fault.cjs');

/** Milliseconds after which a program is taken to hang. */
const hangs = 60_000;

/** `folder` holds the roster and nothing else, `home` what the program keeps elsewhere. */
export function placeIn(parent, name) {
  const folder = join(parent, name, 'roster');
  const home = join(parent, name, 'home');
  for (const one of [folder, home]) mkdirSync(one, { recursive: true });
  return { folder, home, roster: join(folder, 'roster.json'), journal: join(folder, 'roster.journal') };
}

export function copyOf(place, parent, name) {
  const copy = placeIn(parent, name);
  cpSync(place.folder, copy.folder, { recursive: true });
  return copy;
}

export const forget = ({ folder }) => rmSync(dirname(folder), { recursive: true, force: true });

function environment(place, { call, fault, calls } = {}) {
  return {
    PATH: process.env.PATH,
    HOME: place.home,
    LANG: 'C.UTF-8',
    TZ: 'UTC',
    REGULARS_ROSTER: place.roster,
    REGULARS_NOW: '2026-11-24T09:00:00Z',
    TORTURE_FOLDER: place.folder,
    ...(call === undefined ? {} : { TORTURE_CALL: String(call) }),
    ...(fault === undefined ? {} : { TORTURE_FAULT: fault }),
    ...(calls === undefined ? {} : { TORTURE_CALLS: calls }),
  };
}

/** Starts the program; `ended` answers how it went. `fault` says which of its calls is to go wrong, and how. */
export function start(place, argv, fault) {
  const child = spawn(process.execPath, [...(fault ? ['--require', preload] : []), program, ...argv], {
    cwd: place.home,
    env: environment(place, fault),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const began = performance.now();
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text) => (said.out += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (said.err += text));
  const timer = setTimeout(() => child.kill('SIGKILL'), hangs);
  const ended = new Promise((done) => {
    child.on('close', (status, signal) => {
      clearTimeout(timer);
      done({ ...said, status, signal, ms: performance.now() - began });
    });
  });
  return { pid: child.pid, tell: (signal) => child.kill(signal), ended };
}

export const run = (place, argv, fault) => start(place, argv, fault).ended;

/** Runs a command that must succeed, as nothing is wrong. */
export async function must(place, ...argv) {
  const { status, out, err } = await run(place, argv);
  if (status !== 0) throw new Error(`regulars ${argv.join(' ')} ended with ${status}: ${err}`);
  return out;
}

/** A CSV of so many people. */
export function people(count) {
  const rows = Array.from({ length: count }, (_, i) => `Person ${i},person${i}@example.com`);
  return ['Name,Email', ...rows, ''].join('\n');
}

/** A roster of one client typed in and so many imported. */
export async function rosterOf(parent, count) {
  const place = placeIn(parent, 'made');
  const file = join(place.home, 'people.csv');
  writeFileSync(file, people(count));
  await must(place, 'init');
  await must(place, 'client', 'add', 'Ann Hull');
  await must(place, 'import', file, '--as', 'contacts');
  return place;
}

/** The calls by which a command changes files of the roster's folder, in order. */
export async function callsOf(place, argv) {
  const calls = join(place.home, 'calls');
  const { status, err } = await run(place, argv, { calls });
  if (status !== 0) throw new Error(`regulars ${argv.join(' ')} ended with ${status}: ${err}`);
  return readFileSync(calls, 'utf8').split('\n');
}

/** All records and settings, as the program hands them out. */
export async function stateOf(place) {
  const file = join(place.home, 'all.json');
  await must(place, 'export', file, '--force');
  return readFileSync(file, 'utf8');
}

/** The names of all clients, as the program lists them. */
export async function listed(place) {
  return JSON.parse(await must(place, 'client', 'list', '--json', '--fields', 'name')).items.map(
    ({ name }) => name,
  );
}

const stack = /^\s+at .*:\d+:\d+\)?$/m;

/** What is wrong with how a command that was not killed ended: a refusal is a sentence and an exit code of ours. */
export function rudeness({ status, signal, out, err }) {
  if (signal !== null) return [`died of ${signal}`];
  if (stack.test(out + err)) return ['printed a stack trace'];
  if (status === 70) return [`took it for a bug: ${err.split('\n')[0]}`];
  return status !== 0 && err.trim() === '' ? ['said nothing'] : [];
}

/** What is wrong with a roster after a fault, where it may be in one of these states (or, null, in any); a next command writes to it. */
export async function harm(place, states, next = 'Next Writer') {
  const wrong = [];
  try {
    const state = await stateOf(place);
    if (!states.includes(null) && !states.includes(state))
      wrong.push('the roster is neither what it was nor what it should be');
    const write = await run(place, ['client', 'add', next]);
    if (write.status !== 0) wrong.push(`the next command was refused: ${write.err.trim().split('\n')[0]}`);
    else if (write.ms > soon) wrong.push(`the next command took ${Math.round(write.ms)} ms`);
    const left = readdirSync(place.folder).filter(
      (name) => !['roster.json', 'roster.journal'].includes(name),
    );
    if (left.length > 0) wrong.push(`left behind: ${left.join(', ')}`);
    await must(place, 'doctor');
    await must(place, 'save');
    // Any other program can read it, and finds there what was written last.
    const names = JSON.parse(readFileSync(place.roster, 'utf8')).clients.map(({ name }) => name);
    if (write.status === 0 && !names.includes(next)) wrong.push('what the next command wrote is not there');
  } catch (error) {
    wrong.push(error.message.trim().split('\n')[0]);
  }
  return wrong;
}
