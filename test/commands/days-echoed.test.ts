/** Every typed day is confirmed with its weekday; days that were not typed are not. */
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { sharedFolder } from '../support/folder.ts';
import { typedAt } from '../support/typed.ts';

const folder = sharedFolder();
const typed = async (...argv: readonly string[]) =>
  (await typedAt(join(folder, 'roster.json'), ...argv, '--lang', 'en')).err;

beforeAll(async () => {
  await typed('init', '--zone', 'Asia/Shanghai', '--currency', 'CNY', '--region', 'CN');
  await typed('event', 'add', 'Salon', '--start', '2026-04-17');
  await typed('client', 'add', 'Ann');
  await typed('case', 'add', 'Ann', 'cold', '--at', '2026-11-01');
  await typed('log', 'Ann', 'called');
  await typed('cost', 'add', '10', 'event');
});
test.each([
  ['event edit E001 --start 2027-04-16 --end 4月18日', 'Fri 2027-04-16, Sun 2027-04-18'],
  ['interaction edit I00001 --at 昨天下午3点半', 'Mon 2026-11-23'],
  ['cost add 5 event --at yesterday', 'Mon 2026-11-23'],
  ['cost edit X0001 --at 前天', 'Sun 2026-11-22'],
  ['case close K0001 --at 上周五', 'Fri 2026-11-20'],
])('%s is understood as %s', async (line, days) => {
  expect(await typed(...line.split(' '))).toContain(`Understood: ${days}.`);
});

test('nothing is said of days where none was typed', async () => {
  for (const line of ['event edit E001 --city 深圳', 'cost add 5 event', 'cost edit X0001 --text hall'])
    expect(await typed(...line.split(' '))).not.toContain('Understood');
});
