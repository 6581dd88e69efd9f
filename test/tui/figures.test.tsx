import { describe, expect, test } from 'vitest';
import type { Event } from '../../src/domain/records/event.ts';
import type { Registration } from '../../src/domain/records/registration.ts';
import { expectFits, type Language, languages } from './opened.tsx';
import { made } from './salon.ts';
import { expectFrame, languagesSeen, sizes, windowsAt } from './windows.ts';

const at = '2026-01-05T08:00:00.000Z';
const typed = { created: at, updated: at };

/** The edition of 2024, to which five came of ten. */
const first = (series: string) => [
  ...made('events', [
    { id: 'E004', ...typed, name: `${series} 2024`, series, start: '2024-04-19', currency: 'CNY' } as Event,
  ]),
  ...made(
    'registrations',
    Array.from(
      { length: 10 },
      (_, i): Registration => ({
        id: `R0020${i}`,
        ...typed,
        client: `C00${i + 10}`,
        event: 'E004',
        role: 'attendee',
        status: i < 5 ? 'attended' : 'registered',
      }),
    ),
  ),
];
const open: Readonly<Record<Language, ReturnType<typeof windowsAt>>> = {
  en: windowsAt('5', '> ', first('Spring Salon')),
  'zh-CN': windowsAt('5', '> ', first('春季沙龙')),
};

describe.each(sizes)('at %i by %i', (columns, rows, size) => {
  test.each(languagesSeen)(
    'figures have a line over the editions, and each value of it in %s',
    async (language) => {
      const seen = await open[language](language, columns, rows);
      await seen.press('j', '→ ');
      await seen.see('90%');
      expectFits(seen.lines(), columns, rows);
      await expectFrame(seen, `figures${size}.${language}`);
    },
  );
});

test('of what was not known at an edition nothing is drawn, and it is told so', async () => {
  const seen = await open.en('en');
  await seen.press('j', '→ Spring Salon 2024: 50%  Spring Salon 2025: 90%  Spring Salon 2026: 90%');
  expect(seen.text()).toContain('▅██');
  await seen.press('G', '> Lifecycle: lost');
  expect(seen.text()).not.toContain('→');
});

test('a figure is still opened from it', async () => {
  const seen = await open.en('en');
  await seen.press('j\r', `› ${languages.en.tui.screens.kpi} attendance-rate`);
});
