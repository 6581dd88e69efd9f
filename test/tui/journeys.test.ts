/** The dashboard as a user starts it from a shell, in a real pseudo-terminal: what happens there, and what is left afterwards. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { widthOf } from '../../src/lib/text/width.ts';
import { type Shell, shellAt } from '../support/shell.ts';
import { type Desk, desk } from '../support/terminal.ts';

// Each test starts processes, and a busy machine takes its time with them.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });

let home: Desk;
let place: Desk;
let shell: Shell | undefined;
beforeAll(() => {
  home = desk();
  home.run('init');
  home.run('client', 'add', 'Ann Example', '--email', 'ann@example.com');
  home.run('client', 'add', '王芳', '--city', '上海');
  home.run('event', 'add', 'Salon', '--start', '2026-11-24');
  home.run('registration', 'add', 'Salon', 'C0001');
  home.run('registration', 'add', 'Salon', 'C0002');
});
afterAll(() => home.clear());
beforeEach(() => {
  place = desk(home);
});
afterEach(() => {
  shell?.close();
  shell = undefined;
  place.clear();
});

/** A shell with a word on its screen, in which the dashboard was opened and drawn. */
async function opened(
  options: Parameters<typeof shellAt>[1] = {},
  line = 'regulars dashboard',
): Promise<Shell> {
  const one = await shellAt(place, options);
  shell = one;
  one.type('stty -g >before; echo was here before\r');
  await one.see('\nwas here before\n%');
  one.type(`${line}\r`);
  await one.see('Salon');
  expect(one.isAlternate()).toBe(true);
  return one;
}

/** The screen of the shell is there again, with what stood on it, and the terminal is set as it was. */
async function expectAsBefore(one: Shell): Promise<void> {
  await one.see('\nwas here before\n%');
  expect(one.isAlternate()).toBe(false);
  expect(one.lines().join('\n')).not.toContain('Salon');
  expect(await one.run('[ $(stty -g) = $(cat before) ] && echo all the same')).toEqual(['all the same']);
}

test('opened and quit, it leaves the screen of the shell as it was', async () => {
  const one = await opened();
  one.type('q');
  await expectAsBefore(one);
});

test('Ctrl-C leaves it as it was, too, and wherever it is pressed', async () => {
  const one = await opened();
  one.type('2');
  await one.see('> C0001');
  one.type(':client\u0003');
  await one.miss(': client');
  one.type('\u0003');
  await expectAsBefore(one);
});

test('a client is filtered for, opened, spoken to, and what was written is taken back', async () => {
  const one = await opened();
  one.type('2');
  await one.see('> C0001');
  one.type('/city:上海\r');
  await one.see('1 client found');
  one.type('\r');
  await one.see('Client C0002');
  one.type('i');
  await one.see('What was said');
  one.type('要靠窗的展位\r');
  await one.see('Logged I00001');
  expect(place.run('interaction', 'list', 'C0002')).toContain('要靠窗的展位');
  one.type('u');
  await one.see('This would happen:');
  one.type('\r');
  await one.see('Undid step');
  expect(place.run('interaction', 'list', 'C0002')).toBe('');
  one.type('q');
  await expectAsBefore(one);
});

test('whoever comes is checked in by two letters', async () => {
  const one = await opened();
  one.type('4');
  await one.see('> E001');
  one.type('c');
  await one.see('Name, initials or ticket code');
  one.type('wf');
  await one.see('1 registration');
  one.type('\r');
  await one.see('50%');
  expect(place.run('registration', 'list', 'attended>0')).toContain('王芳\tSalon\tattended');
  one.type('\u001bq');
  await expectAsBefore(one);
});

test('a window is drawn anew at every size, and told where it is too small', async () => {
  const one = await opened({ columns: 120, rows: 40 });
  one.type('2');
  await one.see('> C0001');
  const isDrawn = (columns: number) => (lines: readonly string[]) =>
    lines
      .filter((line) => /^─+$/.test(line))
      .map(widthOf)
      .join() === String(columns) &&
    ['> C0001', '王芳', ' q '].every((text) => lines.filter((line) => line.includes(text)).length === 1);
  await one.when(isDrawn(120));
  one.resize(60, 15);
  await one.when(isDrawn(60));
  one.resize(40, 10);
  await one.see('too small');
  one.resize(80, 24);
  await one.when(isDrawn(80));
  one.type('q');
  await expectAsBefore(one);
});

test('Ctrl-Z gives the terminal to the shell, and fg takes it where one was', async () => {
  const one = await opened();
  one.type('2');
  await one.see('> C0001');
  one.type('j');
  await one.see('> C0002');
  one.type('\u001a');
  await expectAsBefore(one);
  one.type('fg\r');
  await one.see('> C0002');
  expect(one.isAlternate()).toBe(true);
  one.type('k');
  await one.see('> C0001');
  one.type('q');
  await one.when(() => !one.isAlternate());
  expect(one.lines().join('\n')).not.toContain('> C0001');
  expect(await one.run('[ $(stty -g) = $(cat before) ] && echo all the same')).toEqual(['all the same']);
});

test.each(['SIGHUP', 'SIGTERM'] as const)('told by %s to end, it gives the terminal back', async (signal) => {
  const one = await opened({}, "sh -c 'echo $$ >pid; exec regulars dashboard'");
  process.kill(Number(readFileSync(join(place.folder, 'pid'), 'utf8')), signal);
  await expectAsBefore(one);
});

test('what a screen shows is shown and copied as a command', async () => {
  const one = await opened();
  one.type('2');
  await one.see('> C0001');
  one.type('/city:上海\r');
  await one.see('1 client found');
  one.type('y');
  await one.see('regulars client list -- city:上海');
  // What goes to the clipboard may come after the frame that says so.
  await expect.poll(() => one.copied, { timeout: 20_000 }).toEqual(['regulars client list -- city:上海']);
  one.type('q');
  await expectAsBefore(one);
});

test('without colours nothing is coloured, and the mark is still seen', async () => {
  const one = await opened({ env: { NO_COLOR: '1' } });
  one.type('2');
  await one.see('> C0001');
  expect(one.isColored()).toBe(false);
  one.type('q');
  await expectAsBefore(one);
});

test('for whoever has it read aloud it is told line by line, the marked row first and by a word', async () => {
  const one = await opened({ env: { INK_SCREEN_READER: 'true' } });
  await one.see('\nRegistrations: 2\n');
  one.type('2');
  await one.see('row 2 of 2, ');
  const said = () => one.lines().filter((line) => line !== '');
  expect(said().slice(0, 3)).toEqual([
    'Clients, 2 clients',
    'marked, row 1 of 2, Id: C0001, Name: Ann Example, E-mail: ann@example.com',
    'row 2 of 2, Id: C0002, Name: 王芳, City: 上海',
  ]);
  one.type('j');
  await one.see('marked, row 2 of 2, ');
  expect(said().join('\n')).not.toMatch(/[─│>█]| {2}/);
  one.type('i');
  await one.see('Here: What was said');
  expect(said().join('\n')).not.toMatch(/[─│>█]| {2}/);
  one.type('\u001b');
  one.type('q');
  await expectAsBefore(one);
});
