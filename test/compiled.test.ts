import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Prints how many chunks have compiled code beside them, and of which V8 rejects it; it must run in a process that has compiled none of them. */
const look = `
const { readdirSync, readFileSync } = require('node:fs');
const { Script } = require('node:vm');
const refused = [];
const parts = readdirSync('.').filter((name) => name.endsWith('.code'));
for (const name of parts) {
  const bytes = readFileSync(name);
  const end = 8 + bytes.readUInt32LE();
  const script = new Script(bytes.toString('latin1', end), { cachedData: bytes.subarray(8, end) });
  if (script.cachedDataRejected) refused.push(name);
}
console.log(JSON.stringify({ parts: parts.length, refused }));
`;

test('V8 takes the code that was compiled at the build', () => {
  const cwd = join(import.meta.dirname, '..', 'dist', 'chunk');
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', look], { cwd, encoding: 'utf8' });
  expect(stderr).toBe('');
  const { parts, refused } = JSON.parse(stdout);
  expect(refused).toEqual([]);
  expect(parts).toBeGreaterThan(50);
});
