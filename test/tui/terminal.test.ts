/** The dashboard in its own process: what it does to the terminal it was given. */
import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { type Desk, desk } from '../support/terminal.ts';

const ENTER = '\u001b[?1049h';
const LEAVE = '\u001b[?1049l';
const SHOW_CURSOR = '\u001b[?25h';

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
  expect(out.startsWith(ENTER)).toBe(true);
  expect(out.lastIndexOf(LEAVE)).toBeGreaterThan(out.lastIndexOf(ENTER));
  expect(out.slice(out.lastIndexOf(LEAVE) + LEAVE.length).replaceAll(SHOW_CURSOR, '')).toBe('');
  expect(out.lastIndexOf(SHOW_CURSOR)).toBeGreaterThan(out.lastIndexOf('\u001b[?25l'));
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
  expect(terminal.err().replaceAll(SHOW_CURSOR, '')).toBe('');
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

test('stopped, the terminal is the shell’s; going on, it is taken and drawn again', async () => {
  const terminal = place.open(['dashboard']);
  await terminal.see('No events ahead.');
  terminal.kill('SIGTSTP');
  // A session without a shell cannot be stopped: it goes on at once.
  await terminal.see(LEAVE);
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
  await terminal.see(LEAVE);
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
  await terminal.see('As it was before');
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
