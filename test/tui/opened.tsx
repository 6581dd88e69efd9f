/** The dashboard in a test window, where one can press keys and wait for what should appear. */
import { render } from 'ink-testing-library';
import { expect } from 'vitest';
import { words as en } from '../../src/i18n/en/index.ts';
import { en as enTui } from '../../src/i18n/en/tui.ts';
import { words as zh } from '../../src/i18n/zh-CN/index.ts';
import { zhCN as zhTui } from '../../src/i18n/zh-CN/tui.ts';
import { widthOf } from '../../src/lib/text/width.ts';
import { App } from '../../src/tui/app.tsx';
import { firstAnswers } from '../../src/tui/use/first-answers.ts';
import { type Salon, salonIn } from './salon.ts';

export const languages = { en: { words: en, tui: enTui }, 'zh-CN': { words: zh, tui: zhTui } } as const;
export type Language = keyof typeof languages;

export interface Window {
  readonly salon: Salon;
  lines(): string[];
  text(): string;
  /** How many frames were drawn. */
  drawn(): number;
  type(keys: string): void;
  resize(columns: number, rows: number): void;
  /** Resolves with the first frame that holds `text`. */
  see(text: string): Promise<string>;
  /** Presses keys and waits for what they bring. */
  press(keys: string, text: string): Promise<string>;
  close(): void;
}

export async function openIn({
  language = 'en' as Language,
  columns = 80,
  rows = 24,
  salon: given = undefined as Salon | undefined,
  suspend = () => {},
  copy = (_text: string) => {},
} = {}): Promise<Window> {
  const salon = given ?? (await salonIn(language));
  const known = await firstAnswers(salon.source);
  const element = (width: number, height: number) => (
    <App
      source={salon.source}
      {...languages[language]}
      {...known}
      color={false}
      columns={width}
      rows={height}
      suspend={suspend}
      copy={copy}
      returns={0}
    />
  );
  const app = render(element(columns, rows));
  const lines = () => (app.lastFrame() ?? '').split('\n');
  const see = async (text: string) => {
    await expect.poll(() => lines().join('\n'), { timeout: 20_000 }).toContain(text);
    return lines().join('\n');
  };
  return {
    salon,
    lines,
    text: () => lines().join('\n'),
    drawn: () => app.frames.length,
    type: (keys) => void app.stdin.write(keys),
    resize: (width, height) => app.rerender(element(width, height)),
    see,
    async press(keys, text) {
      app.stdin.write(keys);
      return see(text);
    },
    close() {
      app.unmount();
      salon.close();
    },
  };
}

/** A frame is one line lower than the window, and no line is wider than it. */
export function expectFits(lines: readonly string[], columns: number, rows: number): void {
  expect(lines.length).toBeLessThanOrEqual(rows - 1);
  expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(columns);
}
