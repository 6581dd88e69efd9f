import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { freshFolder } from '../support/folder.ts';
import { typedAt } from '../support/typed.ts';

let folder: string;
let path: string;

beforeEach(async () => {
  folder = freshFolder();
  path = join(folder, 'roster.json');
  await at('2026-01-01T00:00:00Z', 'init', '--zone', 'Asia/Shanghai', '--currency', 'CNY', '--region', 'CN');
  await at('2026-01-01T00:00:00Z', 'client', 'add', '--name', '王芳');
});

async function at(now: string, ...argv: readonly string[]): Promise<string> {
  const { code, out, err } = await typedAt(path, ...argv, '--now', now);
  expect({ argv, code, err: code === 0 ? '' : err }).toEqual({ argv, code: 0, err: '' });
  return out;
}

/** Registers and checks in at that instant; what is known of when it was. */
async function typedWhen(now: string): Promise<unknown> {
  await at(now, 'registration', 'add', 'E001', 'C0001');
  await at(now, 'checkin', 'E001', 'C0001');
  const { items } = JSON.parse(await at(now, 'registration', 'list', '--json'));
  const { status, registeredAt, checkedInAt } = items[0];
  return { status, registeredAt, checkedInAt };
}

const event = ['event', 'add', 'Salon', '--start', '2026-04-10', '--end', '2026-04-11'];

test('what is typed after an event has no time, and counts from the day of the event', async () => {
  await at('2026-01-01T00:00:00Z', ...event);
  expect(await typedWhen('2026-06-15T04:00:00Z')).toEqual({
    status: 'attended',
    registeredAt: null,
    checkedInAt: null,
  });
  const stageOn = async (day: string) =>
    JSON.parse(await at('2026-06-15T04:00:00Z', 'why', 'C0001', '--json', '--as-of', day)).items[0].value;
  expect(await stageOn('2026-04-10')).toBe('confirm');
  expect(await stageOn('2026-04-11')).toBe('confirm');
  const compared = await at(
    '2026-06-15T04:00:00Z',
    ...['segment', 'compare', '2026-01-02', '2026-06-01', '--json'],
  );
  expect(JSON.parse(compared).items[0]).toMatchObject({ id: 'C0001', change: 'joined', after: 'confirm' });
});

test('up to the last day of an event, by its own clock, it is now', async () => {
  await at('2026-01-01T00:00:00Z', ...event, '--zone', 'America/New_York');
  const now = '2026-04-12T03:30:00Z';
  expect(await typedWhen(now)).toEqual({ status: 'attended', registeredAt: now, checkedInAt: now });
});
