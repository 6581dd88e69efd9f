/** Windows for screen tests: each opened on its own roster and closed with the test, in the sizes and languages that every screen is checked in. */
import { afterEach, expect, vi } from 'vitest';
import type { Change } from '../../src/domain/roster.ts';
import { type Language, openIn, type Window } from './opened.tsx';
import { forty, salonIn } from './salon.ts';

export const languagesSeen = ['en', 'zh-CN'] as const;
/** With what the names of their frames end in. */
export const sizes = [
  [80, 24, ''],
  [120, 40, '-120'],
  [60, 15, '-60'],
] as const;

export type Opening = (language?: Language, columns?: number, rows?: number) => Promise<Window>;

/** Opens the salon with `more` on its roster, at the screen of this key, once its mark is there. */
export function windowsAt(key: string, mark: string, more: readonly Change[]): Opening {
  // Each opens a roster, and a busy machine takes its time.
  vi.setConfig({ testTimeout: 120_000 });
  let app: Window | null = null;
  afterEach(() => app?.close());
  return async (language = 'en', columns = 80, rows = 24) => {
    app = await openIn({ language, columns, rows, salon: await salonIn(language, forty, more) });
    await app.press(key, mark);
    return app;
  };
}

export async function expectFrame(seen: Window, name: string): Promise<void> {
  await expect(`${seen.text()}\n`).toMatchFileSnapshot(`frames/${name}.txt`);
}
