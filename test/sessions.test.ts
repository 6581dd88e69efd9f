/** Each page of `test/sessions` and each README shows what the program really prints. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { builtProgram } from './support/program.ts';
import { replay } from './support/session.ts';
import { filesBelow, root } from './support/source.ts';

const pages = [
  ...filesBelow('test/sessions', ['.md']),
  ...['README.md', 'README.zh-CN.md'].filter((path) => existsSync(join(root, path))),
];

let program = '';

beforeAll(() => {
  program = builtProgram();
});

test.concurrent.each(pages)('%s happens as it is written', async (path) => {
  const written = readFileSync(join(root, path), 'utf8');
  const real = await replay(written, program);
  // To write down what happens now: SESSIONS=write npx vitest run test/sessions.test.ts, and read the difference.
  if (process.env.SESSIONS === 'write') writeFileSync(join(root, path), real);
  else expect(real).toBe(written);
});

test('a page that says something else is found', async () => {
  const page = '# A page\n\n```console\n$ regulars --version\nregulars 99.0.0\n```\n';
  const real = await replay(page, program);
  expect(real).toMatch(/^# A page\n\n```console\n\$ regulars --version\nregulars \d+\.\d+\.\d+\n```\n$/);
  expect(real).not.toBe(page);
});

test('an exit code, both streams and a here-document are shown', async () => {
  const page = "```console\n$ cat <<'END' >&2; echo out; exit 4\nto stderr\nEND\n```\n";
  expect(await replay(page, program)).toBe(
    "```console\n$ cat <<'END' >&2; echo out; exit 4\nto stderr\nEND\nout\nto stderr\n[exit 4]\n```\n",
  );
});
