/** The dashboard in its own process: what it does to its terminal. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { thisHolder } from '../../src/store/disk/holder.ts';
import { type Desk, desk } from '../support/terminal.ts';

const enter = '\u001b[?1049h';
const leave = '\u001b[?1049l';
const showCursor = '\u001b[?25h';

// Each test starts processes, and a busy machine takes its time with them.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let home: Desk;
let place: Desk;
beforeAll(() => {
  home = desk();
  home.run('init');
  home.run('client', 'add', 'Ann Example');
});
afterAll(() => home.clear());
beforeEach(() => {
  place = desk(home);
});
afterEach(() => place.clear());

/** Everything drawn lies between taking the screen and giving it back, and the cursor is there again. */
function expectGivenBack(out: string, modes: readonly string[]): void {
  expect(out.startsWith(enter)).toBe(true);
  expect(out.lastIndexOf(leave)).toBeGreaterThan(out.lastIndexOf(enter));
  expect(out.slice(out.lastIndexOf(leave) + leave.length).replaceAll(showCursor, '')).toBe('');
  expect(out.lastIndexOf(showCursor)).toBeGreaterThan(out.lastIndexOf('\u001b[?25l'));
  expect(modes.at(-1)).toBe('cooked');
}

test.each([
  ['q', 'q'],
  ['Ctrl-C', '\u0003'],
])('%s gives the terminal back and ends well', async (_, key) => {
  const terminal = place.open(['dashboard']);
  await terminal.see('No events ahead.');
  terminal.type(key);
  expect(await terminal.end()).toEqual({ code: 0, signal: null });
  expectGivenBack(terminal.out(), terminal.modes());
  expect(terminal.err().replaceAll(showCursor, '')).toBe('');
});

test.each(['SIGTERM', 'SIGHUP', 'SIGINT'] as const)(
  '%s gives the terminal back before it ends',
  async (signal) => {
    const terminal = place.open(['dashboard']);
    await terminal.see('No events ahead.');
    terminal.kill(signal);
    expect(await terminal.end()).toEqual({ code: null, signal });
    expectGivenBack(terminal.out(), terminal.modes());
  },
);

test.each([
  ['a terminal', {}],
  ['a build server', { CI: 'true' }],
])('at %s the marked row is turned over, and what heads the screen is in colour', async (_, env) => {
  const terminal = place.open(['dashboard'], env);
  await terminal.see('No events ahead.');
  terminal.type('2');
  await terminal.see('\u001b[7m> C0001');
  expect(terminal.out()).toContain('\u001b[35m');
  terminal.type('q');
  await terminal.end();
});

test('what breaks gives the terminal back, says that it is a bug, and ends as such', async () => {
  const breaking = join(place.folder, 'breaking.cjs');
  writeFileSync(breaking, "process.on('SIGUSR2', () => { throw new Error('broken'); });");
  const terminal = place.open(['dashboard'], { NODE_OPTIONS: `--require=${breaking}` });
  await terminal.see('No events ahead.');
  terminal.kill('SIGUSR2');
  expect(await terminal.end()).toEqual({ code: 70, signal: null });
  expectGivenBack(terminal.out(), terminal.modes());
  expect(terminal.err()).toContain('a bug in regulars');
});

test('stopped, the terminal is the shell’s; going on, it is taken and drawn again', async () => {
  const terminal = place.open(['dashboard']);
  await terminal.see('No events ahead.');
  terminal.kill('SIGTSTP');
  // A session without a shell cannot be stopped: it goes on at once.
  await terminal.see(leave);
  await terminal.see('No events ahead.');
  expect(terminal.modes().slice(0, 4)).toEqual(['raw', 'cooked', 'stop', 'raw']);
  terminal.type('q');
  expect(await terminal.end()).toEqual({ code: 0, signal: null });
  expectGivenBack(terminal.out(), terminal.modes());
});

test('Ctrl-Z gives the terminal back before the job is stopped: afterwards it is nobody’s to give', async () => {
  const terminal = place.open(['dashboard']);
  await terminal.see('No events ahead.');
  terminal.type('\u001a');
  await terminal.see(leave);
  await terminal.see('No events ahead.');
  expect(terminal.modes().slice(0, 4)).toEqual(['raw', 'cooked', 'stop all', 'raw']);
  terminal.type('q');
  expect((await terminal.end()).signal).toBeNull();
  expectGivenBack(terminal.out(), terminal.modes());
});

test('what another process writes is seen, and damage is told in words', async () => {
  const terminal = place.open(['dashboard']);
  await terminal.see('No events ahead.');
  terminal.type('2');
  await terminal.see('1 client');
  place.run('client', 'add', '王芳');
  await terminal.see('2 clients');
  const whole = readFileSync(place.roster);
  writeFileSync(place.roster, '{"regulars"');
  await terminal.see('Not up to date');
  writeFileSync(place.roster, whole);
  terminal.type('\u0012');
  terminal.type('q');
  expect((await terminal.end()).signal).toBeNull();
  expectGivenBack(terminal.out(), terminal.modes());
});

test('it is drawn also where the machine looks like a build server', async () => {
  const terminal = place.open(['dashboard'], { CI: '1', CONTINUOUS_INTEGRATION: '1' });
  await terminal.see('No events ahead.');
  terminal.type('q');
  expect((await terminal.end()).code).toBe(0);
});

test('without colour the mark is still seen', async () => {
  const terminal = place.open(['dashboard'], { NO_COLOR: '1' });
  await terminal.see('No events ahead.');
  terminal.type('2');
  await terminal.see('> C0001');
  expect(terminal.out()).not.toMatch(/\u001b\[[0-9;]*m/);
  terminal.type('q');
  expect((await terminal.end()).code).toBe(0);
});

test('a terminal that cannot be drawn on is refused with a next step', async () => {
  const terminal = place.open(['dashboard'], { TERM: 'dumb' });
  expect((await terminal.end()).code).toBe(2);
  expect(terminal.out()).toBe('');
  expect(terminal.err()).toContain('Try: regulars kpi --json');
});

test('a client is looked for, opened, spoken to, and what was written taken back, all by keys', async () => {
  const terminal = place.open(['dashboard']);
  await terminal.see('No events ahead.');
  terminal.type('2');
  await terminal.see('> C0001');
  terminal.type('/name:ann\r');
  await terminal.see('1 client found');
  terminal.type('\r');
  await terminal.see('Client C0001');
  terminal.type('i');
  await terminal.see('What was said');
  terminal.type('wants the corner booth\r');
  await terminal.see('Logged I00001 with Ann Example');
  expect(place.run('interaction', 'list', 'C0001')).toContain('wants the corner booth');
  terminal.type('u');
  await terminal.see('This would happen:');
  terminal.type('\r');
  await terminal.see('Undid step');
  expect(place.run('interaction', 'list', 'C0001')).toBe('');
  terminal.type('q');
  expect((await terminal.end()).code).toBe(0);
  expectGivenBack(terminal.out(), terminal.modes());
});

test('any command can be typed, is completed, and what it changes is in the roster', async () => {
  const terminal = place.open(['dashboard']);
  await terminal.see('No events ahead.');
  terminal.type(':even\t');
  await terminal.see('one event with its numbers');
  terminal.type('add Salon --start 2027-04-16\r');
  await terminal.see('in 143 days');
  expect(place.run('event', 'list')).toContain('Salon');
  terminal.type(':event list\r');
  await terminal.see('Answer event list');
  terminal.type(':kpi --json\r');
  await terminal.see('--json has no place here');
  terminal.type('\u001b');
  terminal.type('q');
  expect((await terminal.end()).code).toBe(0);
});

test('lines that are pasted into a form are one text of it, and where nothing is typed they do nothing', async () => {
  const terminal = place.open(['dashboard']);
  await terminal.see('No events ahead.');
  terminal.type('2');
  await terminal.see('> C0001');
  terminal.type('\u001b[200~x\rleft\rq\u001b[201~');
  terminal.type('i');
  await terminal.see('What was said');
  terminal.type('\u001b[200~A stand\rby the door\r\u001b[201~, she said');
  await terminal.see('A stand by the door, she said');
  expect(place.run('interaction', 'list', 'C0001')).toBe('');
  terminal.type('\r');
  await terminal.see('Logged');
  terminal.type('q');
  expect((await terminal.end()).code).toBe(0);
  expectGivenBack(terminal.out(), terminal.modes());
  expect(terminal.out()).toContain('\u001b[?2004l');
});

test('a roster that somebody else is writing is waited for, and it is said who writes', async () => {
  const terminal = place.open(['dashboard']);
  await terminal.see('No events ahead.');
  const lock = `${place.roster.replace(/\.json$/, '')}.lock`;
  writeFileSync(lock, `${JSON.stringify(thisHolder())}\n`);
  terminal.type('2');
  await terminal.see('> C0001');
  terminal.type('t+vip\r');
  await terminal.see(`process ${process.pid}`);
  rmSync(lock);
  await terminal.see('Changed the tags of 1 client');
  terminal.type('q');
  expect((await terminal.end()).code).toBe(0);
});
