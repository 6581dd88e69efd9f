/** A bug in one of the dashboard's commands ends nothing: it is reported in words and logged, without any data. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { dashboardSource } from '../../../src/porch/dashboard/source.ts';
import { freshFolder } from '../../support/folder.ts';
import { type Salon, salonIn } from '../../tui/salon.ts';

let cache = '';
let salon: Salon;
beforeEach(() => {
  cache = freshFolder();
});
afterEach(() => salon.close());

test.each([
  ['en', 'this is a bug in regulars'],
  ['zh-CN', '这是我们的错'],
] as const)('a bug in a line is told in %s and is in the log', async (language, words) => {
  salon = await salonIn(language);
  const source = await dashboardSource({
    ...salon.context,
    env: { XDG_CACHE_HOME: cache },
    run: async () => {
      throw new TypeError('王芳 ann@example.com');
    },
  });
  const told = await source.run(['kpi']);
  expect(told).toMatchObject({ kind: 'problem', code: 'bug' });
  const said = told.kind === 'problem' ? told.lines.join('\n') : '';
  const log = join(cache, 'regulars', 'debug.log');
  expect(said).toContain(words);
  expect(said).toContain(log);
  expect(readFileSync(log, 'utf8')).toContain('TypeError');
  expect(said + readFileSync(log, 'utf8')).not.toMatch(/王芳|ann@/);
});
