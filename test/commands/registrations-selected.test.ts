/** Which registrations a condition selects to list and to export: those it matches, not all of their clients' registrations. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { freshFolder } from '../support/folder.ts';
import { typedAt } from '../support/typed.ts';

let folder: string;

beforeEach(async () => {
  folder = freshFolder();
  await typed('init', '--zone', 'Asia/Shanghai', '--currency', 'CNY', '--region', 'CN');
  const list = join(folder, 'fair.csv');
  writeFileSync(list, 'Name,Email\nAnn,ann@example.com\nBob,bob@example.com\n');
  await typed('import', list, '--event', 'Fair@2025-04-10');
  writeFileSync(list, 'Name,Email\nAnn,ann@example.com\n');
  await typed('import', list, '--event', 'Next Fair@2026-04-10');
});

async function typed(...argv: readonly string[]): Promise<string> {
  const { code, out, err } = await typedAt(join(folder, 'roster.json'), ...argv);
  expect({ argv, code, err: code === 0 ? '' : err }).toEqual({ argv, code: 0, err: '' });
  return out;
}

test('an event selects its own registrations, to read and to edit', async () => {
  for (const more of [[], ['--for-editing']]) {
    const path = join(folder, `badges${more.length}.csv`);
    await typed('export', path, 'event:E002', '--what', 'registrations', ...more);
    const text = readFileSync(path, 'utf8');
    expect(text).toMatch(/Ann/);
    expect(text).not.toMatch(/R0000[12]/);
    expect(text).toMatch(/R00003/);
  }
});

test('those of archived clients are counted elsewhere, so the list says that it leaves them out', async () => {
  await typed('client', 'archive', 'C0002', '--reason', 'moved', '--yes');
  const path = join(folder, 'roster.json');
  const list = await typedAt(path, 'registration', 'list', 'event:E001');
  expect([list.out.trim().split('\n').length, list.err]).toEqual([
    1,
    expect.stringContaining('Not shown, of archived clients: 1 registration (-archived:* shows them too)'),
  ]);
  const all = await typedAt(path, 'registration', 'list', 'event:E001 -archived:*');
  expect(all.out.trim().split('\n').length).toBe(2);
  expect(all.err).not.toContain('archived');
});

test('what a condition calls by another name than the list is told by the name of the list', async () => {
  const list = (field: string) =>
    typedAt(join(folder, 'roster.json'), 'registration', 'list', '--fields', `id,${field}`);
  expect((await list('unpaid')).err).toContain('did you mean “open”?');
  expect((await list('company')).err).toContain('did you mean “organisation”?');
});

test('for an event that was cancelled nobody owes anything, and the event is marked', async () => {
  const path = join(folder, 'roster.json');
  await typed('registration', 'edit', 'R00001', '--fee', '300', '--paid', '100');
  const owing = () => typed('registration', 'list', 'unpaid', '--json');
  expect(JSON.parse(await owing()).items).toMatchObject([{ id: 'R00001', open: { amount: 200_00 } }]);
  expect(await typed('event', 'list')).toBe(
    'E002\tNext Fair\t2026-04-10\t\t\t1\t0\nE001\tFair\t2025-04-10\t\t\t2\t0\n',
  );
  await typed('event', 'cancel', 'E001', '--yes');
  expect(JSON.parse(await owing()).items).toEqual([]);
  expect(JSON.parse(await typed('registration', 'list', '--json')).items).toMatchObject([
    { id: 'R00001', open: null },
    {},
    {},
  ]);
  const balances = JSON.parse(await typed('registration', 'list', '--by', 'event', '--json')).items;
  expect(balances).toMatchObject([{ event: 'E001', open: { amount: 0 }, held: { amount: 100_00 } }]);
  expect(await typed('event', 'list')).toContain('E001\tFair\t2025-04-10\t\t\t2\t0\ttrue\n');
  expect((await typedAt(path, 'event', 'show', 'E001')).err).toContain('its registrations do not count');
  await typed('client', 'archive', 'C0002', '--reason', 'moved', '--yes');
  const left = await typedAt(path, 'registration', 'list', '--by', 'event');
  expect(left.err).toContain('Not shown, of archived clients: 1 registration');
});
