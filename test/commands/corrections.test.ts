/** What was logged or saved by mistake is corrected, and what else stands on it is not lost. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { typedAt } from '../support/typed.ts';

let folder: string;
const typed = (...argv: readonly string[]) => typedAt(join(folder, 'roster.json'), ...argv, '--lang', 'en');
const items = async (...argv: readonly string[]) => JSON.parse((await typed(...argv, '--json')).out).items;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'regulars-corrections-'));
  await typed('init', '--zone', 'Asia/Shanghai', '--currency', 'CNY');
  await typed('event', 'add', 'Salon', '--start', '2026-04-17');
  await typed('client', 'add', 'Ann');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('an empty text takes away what was logged by mistake', async () => {
  await typed(
    'log',
    'Ann',
    'called',
    '--channel',
    'phone',
    '--direction',
    'in',
    '--minutes',
    '5',
    '--event',
    'Salon',
  );
  const cleared = ['--channel', '', '--direction', '', '--minutes', '', '--event', ''];
  expect((await typed('interaction', 'edit', 'I00001', ...cleared)).code).toBe(0);
  expect(await items('interaction', 'list', 'Ann')).toMatchObject([
    { text: 'called', channel: null, direction: null, minutes: null, event: null },
  ]);
});

test('whoever is to do what follows did not log what was said', async () => {
  await typed('log', 'Ann', 'asked for prices', '--next', 'fri', '--owner', 'Mei');
  const [{ by }] = (await items('interaction', 'list', 'Ann')).filter(
    ({ text }: { text: string }) => text === 'asked for prices',
  );
  expect(by).not.toBe('Mei');
  expect(await items('followup', 'list', '--due', 'all')).toMatchObject([{ owner: 'Mei' }]);
  expect(await typed('log', 'Ann', 'asked again', '--owner', 'Mei')).toMatchObject({
    code: 2,
    err: expect.stringContaining('--owner goes with --next only'),
  });
});

test('a segment that another one asks for is not deleted', async () => {
  await typed('segment', 'save', 'north', 'city:Oslo');
  await typed('segment', 'save', 'warm', 'segment:NORTH tag:vip');
  expect(await typed('segment', 'delete', 'north')).toMatchObject({
    code: 1,
    err: expect.stringContaining('a segment asks for “north”: warm'),
  });
  await typed('segment', 'save', 'warm', 'tag:north');
  expect((await typed('segment', 'delete', 'north')).code).toBe(0);
});
