import { describe, expect, test } from 'vitest';
import { expectFits, languages } from './opened.tsx';
import { made } from './salon.ts';
import { expectFrame, languagesSeen, sizes, windowsAt } from './windows.ts';

const at = '2026-10-02T08:00:00.000Z';
const saved = made('segments', [
  { id: 'G001', created: at, updated: at, name: '上海 regulars', condition: 'city:上海' },
]);

const open = windowsAt('2', '> C0001', saved);

describe.each(sizes)('at %i by %i', (columns, rows, size) => {
  test.each(languagesSeen)('the segments stand beside the clients in %s', async (language) => {
    const { tui } = languages[language];
    const seen = await open(language, columns, rows);
    await seen.press('b', `>*${tui.everybody}`);
    await seen.press('j', '> 上海 regulars');
    expectFits(seen.lines(), columns, rows);
    await expectFrame(seen, `beside${size}.${language}`);
  });
});

describe.each(sizes)('on their own screen at %i by %i', (columns, rows, size) => {
  test.each(languagesSeen)('the marked one is told whole below in %s', async (language) => {
    const seen = await open(language, columns, rows);
    await seen.press('6', '> first-timers');
    await seen.press('j', '> came-last-not-this');
    expect(seen.text()).toMatch(/→ .+came:previous -came:latest/);
    expectFits(seen.lines(), columns, rows);
    await expectFrame(seen, `segments${size}.${language}`);
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
