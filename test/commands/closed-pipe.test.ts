/** A reader that closes the pipe early causes no error. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { builtProgram } from '../support/program.ts';
import { type Desk, desk } from '../support/terminal.ts';

// Each test starts processes, and a busy machine takes its time with them.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let place: Desk;
/** Some megabytes, more than any pipe holds. */
beforeAll(() => {
  place = desk();
  place.run('init');
  const rows = Array.from(
    { length: 4000 },
    (_, at) => `Ann ${at} Example,ann${at}@example.com,${'n'.repeat(300)}`,
  );
  const list = join(dirname(place.roster), 'list.csv');
  writeFileSync(list, ['Name,Email,Notes', ...rows, ''].join('\n'));
  place.run('import', list, '--as', 'contacts');
});
afterAll(() => place.clear());

test.each([
  ...['tsv', 'csv', 'ndjson', 'json', 'md'].map((format) => ['client', 'list', '--wide', '--format', format]),
  ...['csv', 'ndjson', 'json'].map((format) => ['export', '-', '--quiet', '--format', format]),
])('%s %s %s %s %s ends quietly once nobody reads on', async (...argv) => {
  const child = spawn(process.execPath, [builtProgram(), ...argv], {
    cwd: dirname(place.roster),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = text(child.stderr);
  const ended = once(child, 'close');
  const [first] = await once(child.stdout, 'data');
  child.stdout.destroy();
  const [code] = await ended;
  expect(String(first).length).toBeGreaterThan(0);
  expect({ code, said: await said }).toEqual({ code: 0, said: '' });
});
