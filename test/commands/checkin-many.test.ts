/** If nobody of a role was checked in, the program says so, and a condition checks all of them in. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { freshFolder } from '../support/folder.ts';
import { typedAt } from '../support/typed.ts';

let folder: string;

beforeEach(async () => {
  folder = freshFolder();
  await typed('init', '--zone', 'Asia/Shanghai', '--currency', 'CNY', '--region', 'CN');
  writeFileSync(
    join(folder, 'fair.csv'),
    'Name,Email,Role,Fee,Checked in\nAnn,ann@example.com,Exhibitor,100,\nBob,bob@example.com,Exhibitor,100,\nEve,eve@example.com,Visitor,,yes\nSam,sam@example.com,Visitor,,\n',
  );
  await typed('import', join(folder, 'fair.csv'), '--event', 'Fair@2026-04-10');
});

async function typed(...argv: readonly string[]): Promise<string> {
  const { code, out, err } = await typedAt(join(folder, 'roster.json'), ...argv);
  expect({ argv, code, err: code === 0 ? '' : err }).toEqual({ argv, code: 0, err: '' });
  return out + err;
}

test('exhibitors of whom none is checked in are named below the figures', async () => {
  const told = await typed('kpi', '--format', 'table');
  expect(told).toMatch(/Nobody checked in among: exhibitor \(2\)\./);
  expect(told).toMatch(/regulars checkin E001 role:exhibitor/);
  await typed('checkin', 'E001', 'role:exhibitor', '--yes');
  expect(await typed('kpi', '--format', 'table')).not.toMatch(/Nobody is checked in/);
});

test('a condition checks in those of the event it selects, once and after a yes', async () => {
  const refused = await typedAt(join(folder, 'roster.json'), 'checkin', 'E001', 'role:exhibitor');
  expect(refused.code).toBe(6);
  const { changed } = JSON.parse(await typed('checkin', 'E001', 'role:exhibitor', '--yes', '--json'));
  expect(changed).toEqual(['R00001', 'R00002']);
  expect(JSON.parse(await typed('checkin', 'E001', 'role:exhibitor', '--yes', '--json')).changed).toEqual([]);
});

test('a ticket lets in once, and no other ticket of whoever shows it', async () => {
  for (const [order, client] of [
    ['T1', 'ann'],
    ['T2', 'ann'],
    ['T3', 'bob'],
  ] as const)
    writeFileSync(
      join(folder, `${order}.csv`),
      `Order number,Name,Email,Ticket\n${order},${client},${client}@example.com,Seat\n`,
    );
  await typed('event', 'add', 'Night', '--start', '2026-04-11');
  for (const order of ['T1', 'T2', 'T3'])
    await typed('import', join(folder, `${order}.csv`), '--event', 'Night');
  const changedBy = async (ref: string) =>
    JSON.parse(await typed('checkin', 'Night', ref, '--json')).changed as readonly string[];
  const [second = ''] = await changedBy('T2');
  const list = JSON.parse(await typed('registration', 'list', 'event:Night', '--json')).items;
  const idOf = (order: string) => list.find((one: { order: string }) => one.order === order).id as string;
  expect(second).toBe(idOf('T2'));
  expect(await changedBy('T2')).toEqual([]);
  expect(await changedBy(idOf('T2'))).toEqual([]);
  expect(await changedBy(idOf('T3').toLowerCase())).toEqual([idOf('T3')]);
  expect(await changedBy('ann@example.com')).toEqual([idOf('T1')]);
  expect(await changedBy('ann@example.com')).toEqual([]);
});

test('the door is only offered to be closed once most are in', async () => {
  const next = async (who: string) =>
    /regulars checkin E001 (--\w+)/.exec(await typed('checkin', 'E001', who, '--format', 'table'))?.[1];
  await typed('event', 'edit', 'E001', '--start', 'today');
  expect(await next('ann@example.com')).toBe('--list');
  expect(await next('bob@example.com')).toBe('--list');
  expect(await next('sam@example.com')).toBe('--close');
});

test('a playbook that writes to whoever did not come names them before', async () => {
  const told = await typed('playbook', 'run', 'after', '--event', 'E001', '--dry-run', '--format', 'table');
  expect(told).toMatch(/Nobody checked in among: exhibitor \(2\)\./);
  expect(told).toMatch(/regulars checkin E001 role:exhibitor/);
  await typed('checkin', 'E001', 'role:exhibitor', '--yes');
  expect(await typed('playbook', 'run', 'after', '--event', 'E001', '--dry-run')).not.toMatch(
    /Nobody is checked/,
  );
});

test('a condition lists those it selects, whether they are in or not', async () => {
  const { items } = JSON.parse(await typed('checkin', 'E001', 'role:visitor', '--list', '--json'));
  expect(items.map(({ clientName }: { clientName: string }) => clientName)).toEqual(['Eve', 'Sam']);
});

test('a ticket for another event is told of by whose it is', async () => {
  writeFileSync(join(folder, 'next.csv'), 'Name,Email,Ticket code\nAnn,ann@example.com,NX-0001\n');
  await typed('import', join(folder, 'next.csv'), '--event', 'Next Fair@2026-05-10');
  const { code, err } = await typedAt(join(folder, 'roster.json'), 'checkin', 'E001', 'NX-0002');
  expect([code, err]).toEqual([4, expect.stringContaining('there is no client')]);
  await typed('registration', 'cancel', 'R00001');
  const other = await typedAt(join(folder, 'roster.json'), 'checkin', 'E001', 'NX-0001');
  expect(other.err).toMatch(/Ann/);
});
