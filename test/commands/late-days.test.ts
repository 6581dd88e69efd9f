/** A day that is over, or has not come yet, is accepted as typed, with a remark. */
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { sharedFolder } from '../support/folder.ts';
import { typedAt } from '../support/typed.ts';

const folder = sharedFolder();

beforeAll(async () => {
  await typed('init', '--zone', 'Asia/Shanghai', '--currency', 'CNY', '--region', 'CN');
  await typed('client', 'add', '--name', '王芳');
  await typed('followup', 'add', 'C0001', 'tomorrow', 'call');
});

async function typed(...argv: readonly string[]): Promise<readonly string[]> {
  const { code, out } = await typedAt(join(folder, 'roster.json'), ...argv, '--json');
  expect({ argv, code }).toEqual({ argv, code: 0 });
  return JSON.parse(out).warnings;
}

test.each([
  [['followup', 'add', 'C0001', 'yesterday', 'call'], / is in the past: it is overdue already/],
  [['followup', 'snooze', 'F0001', 'yesterday'], / is in the past: it is overdue already/],
  [['followup', 'edit', 'F0001', '--day', '2026-01-01'], / is in the past: it is overdue already/],
  [['log', 'C0001', 'called', '--next', 'yesterday', 'call'], / is in the past: it is overdue already/],
  [['log', 'C0001', 'meeting', '--at', 'tomorrow'], / is in the future; /],
])('%j is told with %s', async (argv, said) => {
  const warnings = await typed(...argv);
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toMatch(said);
});

test('today is neither', async () => {
  expect(await typed('log', 'C0001', 'called', '--at', 'today', '--next', 'today', 'call')).toEqual([]);
});
