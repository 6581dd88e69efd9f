import { afterEach, describe, expect, test, vi } from 'vitest';
import { expectFits, type Language, languages, openIn, type Window } from './opened.tsx';
import { forty, made, salonIn } from './salon.ts';

// Each opens a roster, and a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000 });

const at = '2026-10-02T08:00:00.000Z';
const saved = made('segments', [
  { id: 'G001', created: at, updated: at, name: '上海 regulars', condition: 'city:上海' },
]);

let app: Window | null = null;
afterEach(() => app?.close());
async function open(language: Language = 'en', columns = 80, rows = 24): Promise<Window> {
  app = await openIn({ language, columns, rows, salon: await salonIn(language, forty, saved) });
  await app.press('2', '> C0001');
  return app;
}

describe.each([
  [80, 24, ''],
  [120, 40, '-120'],
  [60, 15, '-60'],
] as const)('at %i by %i', (columns, rows, size) => {
  test.each(['en', 'zh-CN'] as const)('the segments stand beside the clients in %s', async (language) => {
    const { tui } = languages[language];
    const seen = await open(language, columns, rows);
    await seen.press('b', `>*${tui.everybody}`);
    await seen.press('j', '> 上海 regulars');
    expectFits(seen.lines(), columns, rows);
    await expect(`${seen.text()}\n`).toMatchFileSnapshot(`frames/beside${size}.${language}.txt`);
  });
});

test('choosing a segment filters by it, and all are there again by the first', async () => {
  const seen = await open();
  await seen.press('bj\r', '20 clients found');
  expect(seen.text()).toContain('Filter: segment:"上海 regulars"');
  expect(seen.text()).not.toContain('all clients');
  await seen.press('bg\r', '40 clients');
});

test('in a wide window it is seen which one was chosen', async () => {
  const seen = await open('en', 120, 30);
  await seen.see(' *all clients');
  await seen.press('bj\r', ' *上海 regulars');
  await seen.see('20 clients found');
});

test('a segment that somebody saves meanwhile is there to be chosen', async () => {
  const seen = await open('en', 120, 30);
  await seen.see('上海 regulars');
  await seen.salon.write(
    made('segments', [{ id: 'G002', created: at, updated: at, name: 'Berliners', condition: 'city:Berlin' }]),
  );
  await seen.see('Berliners');
});
