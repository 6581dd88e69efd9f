/** Something typed twice, or in the wrong place, is answered with the command that corrects it. */
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { sharedFolder } from '../support/folder.ts';
import { typedAt } from '../support/typed.ts';

const folder = sharedFolder();

beforeAll(async () => {
  await typed('init', '--zone', 'Asia/Shanghai', '--currency', 'CNY', '--region', 'CN');
  await typed(
    'client',
    'add',
    '--name',
    'Ann Example',
    '--email',
    'ann@example.com',
    '--phone',
    '13800001015',
  );
  await typed('event', 'add', 'Fair', '--start', '2027-04-10');
});

/** All that is said, as at a terminal. */
async function typed(...argv: readonly string[]): Promise<string> {
  const { code, out, err } = await typedAt(join(folder, 'roster.json'), ...argv, '--format', 'table');
  expect({ argv, code }).toEqual({ argv, code: 0 });
  return out + err;
}

test('who was invited is not registered beside it', async () => {
  expect(await typed('registration', 'add', 'E001', 'C0001', '--status', 'invited')).toMatch(
    /Ann Example at Fair: invited\./,
  );
  const { code, err } = await typedAt(join(folder, 'roster.json'), 'registration', 'add', 'E001', 'C0001');
  expect(code).toBe(1);
  expect(err).toMatch(/Ann Example already has a registration for Fair: R00001, invited/);
  expect(err).toMatch(/regulars registration edit R00001 --status registered/);
  const door = await typedAt(join(folder, 'roster.json'), 'checkin', 'E001', 'C0001');
  expect(door.code).toBe(4);
  expect(door.err).toMatch(/not registered for Fair, but invited \(R00001\)/);
  expect(door.err).toMatch(/regulars registration edit R00001 --status registered/);
});

test('a registration like another is made only where one asks for it, one that differs at once', async () => {
  const add = (...more: readonly string[]) =>
    typedAt(join(folder, 'roster.json'), 'registration', 'add', 'E001', 'C0001', ...more);
  expect((await add('--fee', '10')).code).toBe(1);
  const dinner = await add('--ticket', 'Dinner');
  expect(dinner.code).toBe(0);
  expect(dinner.err).toMatch(/There is also R00001 for Fair: invited\./);
  expect((await add('--ticket', 'Dinner')).code).toBe(1);
  expect((await add('--ticket', 'Dinner', '--again')).code).toBe(0);
  await typed('registration', 'cancel', 'R00002');
  await typed('registration', 'cancel', 'R00003');
  // Who cancelled may sign up anew.
  expect((await add('--ticket', 'Dinner')).code).toBe(0);
});

test('a client with the address of another is told with the merge', async () => {
  const added = await typed('client', 'add', '--name', 'Ann E.', '--email', 'ann@example.com');
  expect(added).toMatch(/regulars client merge C0001 C0002/);
  await typed('undo');
});

test('a word that says when is no name', async () => {
  await typed('followup', 'add', 'C0001', '2026-11-20', 'call');
  await typed('followup', 'add', 'C0001', '2027-11-20', 'write');
  expect(await typed('followup', 'list', 'overdue')).toMatch(/call/);
  expect(await typed('followup', 'list', 'overdue')).not.toMatch(/write/);
  expect(await typed('followup', 'list', 'all')).toMatch(/write/);
});

test('the last digits of a number are enough', async () => {
  expect(await typed('who', '1015')).toMatch(/Ann Example/);
  expect(await typed('who', '101')).toMatch(/Nobody is known/);
});

test('of nothing that was asked for nothing is missing', async () => {
  expect(await typed('client', 'list', '-n', '0')).not.toMatch(/No clients/);
});

test('an event where no word has a place is told with its option', async () => {
  const { code, err } = await typedAt(join(folder, 'roster.json'), 'kpi', 'E001');
  expect(code).toBe(2);
  expect(err).toMatch(/regulars kpi --event E001/);
});
