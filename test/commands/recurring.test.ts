/** A follow-up that comes back so long after the last contact is not said to be due sooner than it is listed. */
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { sharedFolder } from '../support/folder.ts';
import { typedAt } from '../support/typed.ts';

const folder = sharedFolder();
const typed = (...argv: readonly string[]) => typedAt(join(folder, 'roster.json'), ...argv, '--lang', 'en');

beforeAll(async () => {
  await typed('init', '--zone', 'Asia/Shanghai', '--currency', 'CNY');
  await typed('client', 'add', 'Ann');
  await typed('log', 'Ann', 'called', '--at', '2026-11-23');
});
test.each([
  ['followup add Ann fri call --every 3w', 'Mon 2026-12-14'],
  ['followup snooze F0001 +2d', 'Mon 2026-12-14'],
  ['followup edit F0001 --every 2w', 'Mon 2026-12-07'],
  ['followup snooze F0001 2027-01-05', null],
  ['followup edit F0001 --priority high', null],
  ['followup add Ann fri write', null],
])('%s', async (line, day) => {
  const { err } = await typed(...line.split(' '));
  const said = err.replace(/\s+/g, ' ');
  if (day === null) expect(said).not.toContain('repeats');
  else expect(said).toContain(`from the last contact, Mon 2026-11-23: it is not due before ${day}.`);
});
