import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { reviewed } from './reviewed.ts';
import { surveyed } from './surveyed.ts';
import { windowsAt } from './windows.ts';

// Ink reads it when it draws first.
beforeAll(() => vi.stubEnv('INK_SCREEN_READER', 'true'));
afterAll(() => vi.unstubAllEnvs());

const open = windowsAt('1', 'marked, row 1 of 10, ', [...surveyed, ...reviewed]);

test.each([
  [80, 24],
  [60, 15],
])(
  'on today in %i by %i whom to turn to is told after as many figures as leave room for it',
  async (columns, rows) => {
    const seen = await open('en', columns, rows);
    const lines = seen.lines().filter((line) => line !== '');
    expect(lines.length).toBeLessThanOrEqual(rows - 1);
    expect(lines.join(' ')).toMatch(
      /Registrations: 30, \+10 .*To contact today: 10 of 19 marked, row 1 of 10, .*Keys: /,
    );
  },
);

test('segments, surveys and figures are told without what is drawn, and each once', async () => {
  const seen = await open();
  await seen.press('6', 'marked, row 1 of 46, Name: first-timers, Clients: 20, Condition: attended=1');
  expect(seen.text()).toContain('\nhere for the first time\n');
  await seen.press('8', 'marked, row 1 of 1, ');
  await seen.see('\n29.6% answered');
  await seen.press('\r', '› Survey S001');
  await seen.see('Promoters (9-10) 4 · 50%, Passives (7-8) 2 · 25%');
  expect(seen.text()).not.toMatch(/[█▒░#]/);
});
