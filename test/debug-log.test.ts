import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { loadWords } from '../src/i18n/index.ts';
import { report } from '../src/output/failure.ts';
import { languages } from '../src/porch/config/language.ts';
import { keepBug } from '../src/porch/machine/debug-log.ts';
import { freshFolder } from './support/folder.ts';

let home = '';
beforeEach(() => {
  home = freshFolder();
});

const bug = () => Object.assign(new TypeError('王芳 ann@example.com\n    at secret'), { code: 'ERR_ODD' });

async function told(
  style: { json?: boolean; debug?: boolean },
  language: (typeof languages)[number] = 'en',
  cache = home,
): Promise<{ text: string; code: number }> {
  let text = '';
  const write = async (data: string | Uint8Array) => {
    text += String(data);
  };
  const code = await report(
    bug(),
    await loadWords(language),
    { write, terminal: false, color: false, columns: 80 },
    {
      json: false,
      debug: false,
      version: '9.9.9',
      log: async (error, details) => keepBug(error, details, { XDG_CACHE_HOME: cache }),
      ...style,
    },
  );
  return { text, code };
}

test('a log holds what a bug was and where, nothing of its message, for its owner alone', () => {
  const path = keepBug(bug(), 'regulars 9.9.9', { XDG_CACHE_HOME: home });
  expect(path).toBe(join(home, 'regulars', 'debug.log'));
  const text = readFileSync(path ?? '', 'utf8');
  expect(text).toMatch(/^\S+Z regulars 9\.9\.9\nTypeError ERR_ODD\n\s+at .*debug-log\.test\.ts/);
  expect(text).not.toMatch(/王芳|ann@|secret/);
  if (process.platform !== 'win32') {
    expect(statSync(path ?? '').mode & 0o777).toBe(0o600);
    expect(statSync(join(home, 'regulars')).mode & 0o777).toBe(0o700);
  }
});

test('a log never grows past its bound', () => {
  let path: string | null = null;
  for (let n = 0; n < 200; n++) path = keepBug(bug(), 'x'.repeat(1000), { XDG_CACHE_HOME: home });
  expect(statSync(path ?? '').size).toBeLessThanOrEqual(64 * 1024);
});

test.each(languages)(
  'in %s a bug is told with its versions and its log, its stack only when asked',
  async (language) => {
    const { text, code } = await told({}, language);
    expect(code).toBe(70);
    expect(text).toContain('regulars 9.9.9, node v');
    expect(text).toContain(process.platform);
    expect(text).toContain(join(home, 'regulars', 'debug.log'));
    expect(text).not.toMatch(/王芳|\n\s+at /);
    expect((await told({ debug: true }, language)).text).toMatch(/\n\s+at .*debug-log\.test\.ts/);
  },
);

test('a script gets it as JSON; where nothing can be written no log is named', async () => {
  const { error } = JSON.parse((await told({ json: true })).text) as { error: Record<string, unknown> };
  expect(error).toMatchObject({ code: 'bug', file: join(home, 'regulars', 'debug.log') });
  const asked = JSON.parse((await told({ json: true, debug: true })).text);
  expect(asked.error.stack).toMatch(/\n\s+at .*debug-log\.test\.ts/);
  const nowhere = await told({ json: true }, 'en', '/dev/null');
  expect(JSON.parse(nowhere.text)).toMatchObject({ error: { file: null } });
});
