/** Questions at a terminal, as a person meets them. */
import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { type Desk, desk } from '../support/terminal.ts';

// Each test starts processes, and a busy machine takes its time with them.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** Wide enough that no question is broken into lines. */
const chinese = { LANG: 'zh_CN.UTF-8', COLUMNS: '300' };

let home: Desk;
let place: Desk;
beforeAll(() => {
  home = desk();
  home.run('init');
  home.run('client', 'add', 'Ann Example');
  home.run('event', 'add', 'Salon', '--start', '2026-04-17');
  home.run('survey', 'create', 'After', '--template', 'conference', '--event', 'Salon');
});
afterAll(() => home.clear());
beforeEach(() => {
  place = desk(home);
});
afterEach(() => place.clear());

test('a survey is asked on stderr, and the receipt is on stdout', async () => {
  const terminal = place.open(['survey', 'ask', 'After', 'Ann'], chinese);
  await terminal.see('回车跳过', 'err');
  terminal.type('9\r');
  await terminal.see('请输入 1 到 5 的数字', 'err');
  terminal.type('\u007f4\r');
  for (let question = 2; question <= 7; question++) {
    // The one before with its tick, and then the next.
    await terminal.see('✔', 'err');
    await terminal.see('回车跳过', 'err');
    await terminal.see('回车跳过', 'err');
    terminal.type('\r');
  }
  expect(await terminal.end()).toEqual({ code: 0, signal: null });
  expect(terminal.out()).toContain('已记录');
  expect(terminal.out()).not.toContain('回车跳过');
  expect(JSON.parse(place.run('survey', 'list', '--json')).items[0]).toMatchObject({ answerCount: 1 });
});

test('a question longer than the screen is wide is broken between words', async () => {
  const terminal = place.open(['survey', 'ask', 'After', 'Ann']);
  await terminal.see('talks, speakers?', 'err');
  terminal.type('4\r');
  await terminal.see('catering?', 'err');
  terminal.type('\u0003');
  expect(await terminal.end()).toEqual({ code: 130, signal: null });
});

test('Ctrl-C at a question ends with 130 and writes nothing', async () => {
  const before = readFileSync(place.roster, 'utf8');
  const terminal = place.open(['survey', 'ask', 'After', 'Ann']);
  await terminal.see('1-5', 'err');
  terminal.type('4\r');
  await terminal.see('✔', 'err');
  terminal.type('\u0003');
  expect(await terminal.end()).toEqual({ code: 130, signal: null });
  expect(terminal.out()).toBe('');
  expect(terminal.modes().at(-1)).toBe('cooked');
  expect(readFileSync(place.roster, 'utf8')).toBe(before);
});

test('whoever answered already is asked again only after a yes', async () => {
  const again = () => place.open(['survey', 'ask', 'After', 'Ann'], { COLUMNS: '300' });
  const first = again();
  for (let question = 1; question <= 7; question++) {
    await first.see('Enter to skip', 'err');
    first.type(question === 1 ? '4\r' : '\r');
    await first.see('✔', 'err');
  }
  expect(await first.end()).toEqual({ code: 0, signal: null });
  const second = again();
  await second.see('Ann Example answered “After” on', 'err');
  second.type('\r');
  expect((await second.end()).code).not.toBe(0);
  expect(JSON.parse(place.run('survey', 'list', '--json')).items[0]).toMatchObject({ answerCount: 1 });
});

test('a question to confirm is asked and answered in Chinese', async () => {
  const terminal = place.open(['client', 'archive', 'Ann', '--reason', 'moved'], chinese);
  await terminal.see('归档 C0001 Ann Example？', 'err');
  terminal.type('也许\r');
  await terminal.see('请回答“是”或“否”', 'err');
  terminal.type('\u007f\u007f是\r');
  expect(await terminal.end()).toEqual({ code: 0, signal: null });
  expect(terminal.out()).toContain('已归档');
});

test('a step is shown before it is taken back; a no leaves it, and a script is not asked', async () => {
  place.run('client', 'edit', 'Ann', '--city', 'Lyon');
  const city = () => JSON.parse(place.run('client', 'list', '--json')).items[0].city;
  const asked = place.open(['undo'], chinese);
  await asked.see('客户：改动 1（C0001 Ann Example）', 'err');
  await asked.see('要撤销吗？', 'err');
  asked.type('否\r');
  expect(await asked.end()).toEqual({ code: 1, signal: null });
  expect(city()).toBe('Lyon');

  const agreed = place.open(['undo'], chinese);
  await agreed.see('要撤销吗？', 'err');
  agreed.type('是\r');
  expect(await agreed.end()).toEqual({ code: 0, signal: null });
  expect(city()).toBeNull();
  place.run('redo');
  expect(city()).toBe('Lyon');
});

test('who is typed twice in one stack of paper is named, with both sheets', async () => {
  place.run('survey', 'create', 'Poll', '--template', 'poll', '--event', 'Salon');
  const terminal = place.open(['survey', 'ask', 'Poll', '--paper']);
  for (const [sheet, score] of [
    [1, '4'],
    [2, '2'],
  ] as const) {
    await terminal.see(`Sheet ${sheet}`, 'err');
    terminal.type('Ann\r');
    await terminal.see('Ann Example (C0001)', 'err');
    await terminal.see('1-5', 'err');
    terminal.type(`${score}\r`);
  }
  await terminal.see('Sheet 3', 'err');
  terminal.type('\r');
  expect(await terminal.end()).toEqual({ code: 0, signal: null });
  expect(terminal.err()).toContain('Ann Example was entered twice, on sheets 1 and 2');
});
