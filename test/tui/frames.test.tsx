import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { render } from 'ink-testing-library';
import { afterEach, describe, expect, test } from 'vitest';
import { fail } from '../../src/domain/errors.ts';
import { words as en } from '../../src/i18n/en/index.ts';
import { en as enTui } from '../../src/i18n/en/tui.ts';
import { words as zh } from '../../src/i18n/zh-CN/index.ts';
import { zhCN as zhTui } from '../../src/i18n/zh-CN/tui.ts';
import { widthOf } from '../../src/lib/width.ts';
import { App } from '../../src/tui/app.tsx';
import { root } from '../support/source.ts';
import { client, type Salon, salonIn } from './salon.ts';

const languages = { en: { words: en, tui: enTui }, 'zh-CN': { words: zh, tui: zhTui } } as const;
type Language = keyof typeof languages;

const DOWN = '\u001b[B';
const ESC = '\u001b';
let unmount = () => {};
afterEach(() => unmount());

/** The dashboard in a window, where one can press keys and wait for what is to be seen. */
function open({
  language = 'en' as Language,
  columns = 80,
  rows = 24,
  salon = salonIn(languages[language].words),
  suspend = () => {},
}: {
  language?: Language;
  columns?: number;
  rows?: number;
  salon?: Salon;
  suspend?: () => void;
} = {}) {
  const element = (width: number, height: number) => (
    <App
      source={salon}
      {...languages[language]}
      color={false}
      columns={width}
      rows={height}
      suspend={suspend}
      returns={0}
    />
  );
  const app = render(element(columns, rows));
  unmount = app.unmount;
  const lines = () => (app.lastFrame() ?? '').split('\n');
  return {
    salon,
    lines,
    text: () => lines().join('\n'),
    drawn: () => app.frames.length,
    type: (keys: string) => app.stdin.write(keys),
    resize: (width: number, height: number) => app.rerender(element(width, height)),
    /** Resolves with the first frame that holds `text`. */
    async see(text: string): Promise<string> {
      await expect.poll(() => lines().join('\n'), { timeout: 10_000 }).toContain(text);
      return lines().join('\n');
    },
    /** Presses keys and waits for what they bring. */
    async press(keys: string, text: string): Promise<string> {
      app.stdin.write(keys);
      return this.see(text);
    },
  };
}

/** A frame is one line lower than the window, and no line is wider than it. */
function expectFits(lines: readonly string[], columns: number, rows: number): void {
  expect(lines.length).toBeLessThanOrEqual(rows - 1);
  expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(columns);
}

describe.each(['en', 'zh-CN'] as const)('at 80 by 24 in %s', (language) => {
  const { tui } = languages[language];

  test('the overview shows the figures, what is due and what comes next', async () => {
    const app = open({ language });
    const frame = await app.see('寄资料');
    expectFits(app.lines(), 80, 24);
    await expect(`${frame}\n`).toMatchFileSnapshot(`frames/overview.${language}.txt`);
  });

  test('the clients are a window on the list', async () => {
    const app = open({ language });
    await app.see('寄资料');
    await app.press('2', '> C0001');
    const frame = await app.press(DOWN, '> C0002');
    expectFits(app.lines(), 80, 24);
    await expect(`${frame}\n`).toMatchFileSnapshot(`frames/clients.${language}.txt`);
  });

  test('Enter opens the card of the marked client', async () => {
    const app = open({ language });
    await app.see('寄资料');
    await app.press('2', '> C0001');
    const frame = await app.press('\r', `› ${tui.screens.client}`);
    await expect(`${frame}\n`).toMatchFileSnapshot(`frames/client.${language}.txt`);
  });

  test('a wrong filter shows where it is wrong', async () => {
    const app = open({ language });
    await app.see('寄资料');
    await app.press('2', '> C0001');
    await app.press('/', `${tui.filter} /`);
    await app.press('城市 foo:1\r', '^');
    await expect(`${app.text()}\n`).toMatchFileSnapshot(`frames/wrong-filter.${language}.txt`);
  });

  test('the help is all the keys', async () => {
    const app = open({ language });
    await app.see('寄资料');
    await app.press('2', '> C0001');
    const frame = await app.press('?', `› ${tui.help}`);
    await expect(`${frame}\n`).toMatchFileSnapshot(`frames/help.${language}.txt`);
    await app.press(ESC, '> C0001');
  });
});

test('the list follows the mark to its end, and back', async () => {
  const app = open();
  await app.see('寄资料');
  await app.press('2', '> C0001');
  expect(app.text()).not.toContain('C0040');
  await app.press('G', '> C0040');
  expect(app.text()).not.toContain('C0001');
  await app.press('g', '> C0001');
});

test('ids are whole however long the list is', async () => {
  const many = Array.from({ length: 10_001 }, (_, i) => client(i + 1));
  const app = open({ salon: salonIn(en, many) });
  await app.see('10,001 clients');
  await app.press('2', '> C0001');
  await app.press('G', '> C10001 ');
  expectFits(app.lines(), 80, 24);
});

test('letters typed into the filter are letters, whatever they mean elsewhere', async () => {
  const app = open();
  await app.see('寄资料');
  await app.press('2', '> C0001');
  await app.press('/', 'Filter /');
  await app.press('q', 'Filter / q');
  await app.press('\u007f王👩‍💻\u007f芳7', 'Filter / 王芳7');
  await app.press('\r', '1 of 40 clients');
  expect(app.text()).toContain('> C0007');
  await app.press(ESC, '40 clients');
});

test('more than fits into the filter shows its end', async () => {
  const app = open();
  await app.see('寄资料');
  await app.press('2', '> C0001');
  await app.press('/', 'Filter /');
  await app.press(`${'王'.repeat(60)}end`, '王end');
  expectFits(app.lines(), 80, 24);
});

test('keys that arrive together all count', async () => {
  const app = open();
  await app.see('寄资料');
  await app.press('2jj\r', '王芳3');
  expect(app.lines()[0]).toContain('Clients › Client');
});

test('a change by somebody else is seen', async () => {
  const app = open({ salon: salonIn(en, [client(1), client(2)]) });
  await app.see('2 clients');
  app.salon.become([client(1), client(2), client(3)]);
  await app.see('3 clients');
});

test('a roster that was damaged meanwhile is told in words, above what was read before', async () => {
  const app = open();
  await app.see('寄资料');
  await app.press('2', '> C0001');
  app.salon.break(fail('roster.damaged', { path: 'roster.json', where: 'cut-off', line: 7 }));
  await app.see('As it was before: roster.json');
  expect(app.text()).toContain('> C0001');
  expectFits(app.lines(), 80, 24);
  app.salon.break(null);
  await expect.poll(app.text, { timeout: 10_000 }).not.toContain('As it was before');
});

test('a roster that cannot be read at all is told in words', async () => {
  const salon = salonIn(en);
  salon.break(fail('roster.damaged', { path: 'roster.json', where: 'cut-off', line: 7 }));
  const app = open({ salon });
  await app.see('roster.json is damaged');
  await app.see('Try: regulars doctor');
});

test('a window that is too small says so, and one that grows again is drawn again', async () => {
  const app = open();
  await app.see('寄资料');
  app.resize(59, 24);
  await app.see('The window is too small: 60 by 15 at least.');
  app.resize(80, 14);
  await app.see('The window is too small: 60 by 15 at least.');
  app.resize(60, 15);
  await app.see('寄资料');
  expectFits(app.lines(), 60, 15);
  app.resize(120, 40);
  await app.see('寄资料');
  expectFits(app.lines(), 120, 40);
});

test.each([
  [60, 15],
  [80, 24],
  [120, 40],
])('nothing a client is called breaks the frame of %i by %i', async (columns, rows) => {
  const names = [
    '欧阳娜'.repeat(40),
    'Ｂｅｉｊｉｎｇ',
    '𠮷田太郎',
    'e\u0301'.repeat(100),
    '👩‍💻VIP',
    '한국어',
    '\u001b[2J\u001b[31mred\u0007',
    'a\u202eb\u200b\tc\nd',
    `x${'\u0301'.repeat(50)}`,
  ];
  const app = open({
    columns,
    rows,
    salon: salonIn(
      en,
      names.map((name, i) => client(i + 1, { name, organisation: name, tags: [name], notes: name })),
    ),
  });
  await app.see('9 clients');
  await app.press('2', '> C0001');
  expectFits(app.lines(), columns, rows);
  const list = app.text();
  expect(list).not.toMatch(/\u001b|\u0007|\u202e|\u200b/);
  for (const [i] of names.entries()) {
    await app.press('\r', 'Clients › Client');
    expectFits(app.lines(), columns, rows);
    expect(app.text()).not.toMatch(/\u001b|\u0007|\u202e|\u200b/);
    await app.press(ESC, `> C000${i + 1}`);
    if (i + 1 < names.length) await app.press('j', `> C000${i + 2}`);
  }
});

test('nothing is drawn when nothing changes', async () => {
  const app = open();
  await app.see('寄资料');
  await app.press('2', '> C0001');
  const before = app.drawn();
  // Keys that do nothing here; the one at the end does, so that when it is seen the others were read.
  await app.press('xyzkkggj', '> C0002');
  const frames = app.drawn();
  expect(frames - before).toBe(1);
  app.salon.become([client(1), client(2)]);
  await app.see('2 clients');
});

test('Ctrl-Z asks for the terminal to be given to the shell', async () => {
  let asked = 0;
  const app = open({ suspend: () => asked++ });
  await app.see('寄资料');
  app.type('\u001a');
  await expect.poll(() => asked, { timeout: 10_000 }).toBe(1);
});

test.each([
  ['README.md', 'en'],
  ['README.zh-CN.md', 'zh-CN'],
])('%s shows the overview as it is drawn', (page, language) => {
  const frame = readFileSync(
    join(root, 'test', 'tui', 'frames', `overview.${language}.txt`),
    'utf8',
  ).trimEnd();
  expect(readFileSync(join(root, page), 'utf8')).toContain(`\n\`\`\`text\n${frame}\n\`\`\`\n`);
});
