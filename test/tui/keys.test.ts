import { expect, test } from 'vitest';
import { en } from '../../src/i18n/en/tui.ts';
import { zhCN } from '../../src/i18n/zh-CN/tui.ts';
import { actionFor, bindings, bindingsOn, keysIn, type Press } from '../../src/tui/keys.ts';
import { hintsFor } from '../../src/tui/parts/hints.ts';
import { help } from '../../src/tui/screens/help.ts';
import { type Mode, SMALLEST, window } from '../../src/tui/state.ts';

const none: Press = {
  upArrow: false,
  downArrow: false,
  leftArrow: false,
  rightArrow: false,
  pageDown: false,
  pageUp: false,
  home: false,
  end: false,
  return: false,
  escape: false,
  tab: false,
  backspace: false,
  delete: false,
  ctrl: false,
  meta: false,
};
const screens = ['overview', 'clients', 'client'] as const;
const modes: readonly Mode[] = [...screens, 'typing', 'help'];
const languages = [
  ['en', en],
  ['zh-CN', zhCN],
] as const;

test('every binding is named in both languages, and every name has a binding', () => {
  expect(Object.keys(en.keys).sort()).toEqual(bindings.map(({ id }) => id).sort());
  expect(Object.keys(zhCN.keys).sort()).toEqual(Object.keys(en.keys).sort());
});

test.each(modes)('no key means two things in the mode %s', (mode) => {
  const keys = bindingsOn(mode).flatMap((binding) => binding.keys);
  expect(keys.length).toBe(new Set(keys).size);
});

test.each(languages)(
  'in %s every key of every screen is in its help, whole, in the smallest window',
  (_, tui) => {
    const size = { width: SMALLEST.columns, height: window(SMALLEST) + 1 };
    const pages = screens.map((screen) => {
      const lines = help(screen, size, tui).map(({ text }) => text);
      expect(lines.length).toBeLessThanOrEqual(size.height);
      return lines.join('\n');
    });
    for (const { id, keys, on } of bindings) {
      const expected = `${keys.join(' ').padEnd(13)} ${tui.keys[id]}`;
      for (const [i, screen] of screens.entries())
        if (on.includes(screen)) expect(pages[i]).toContain(expected);
      expect(pages.some((page) => page.includes(expected))).toBe(true);
    }
  },
);

test.each(languages)('in %s the bottom line keeps what one cannot do without', (_, tui) => {
  for (const screen of screens) {
    const line = hintsFor(screen, SMALLEST.columns, tui);
    expect(line).toContain(`? ${tui.keys.help}`);
    expect(line).toContain(`q ${tui.keys.quit}`);
  }
  expect(hintsFor('typing', SMALLEST.columns, tui)).toBe(
    `Enter ${tui.keys.accept}  Esc ${tui.keys.cancel}  Backspace ${tui.keys.erase}`,
  );
});

test('keys are named as the table spells them', () => {
  expect(keysIn('', { ...none, downArrow: true })).toEqual([{ name: '↓', text: '' }]);
  expect(keysIn('c', { ...none, ctrl: true })).toEqual([{ name: 'Ctrl-C', text: '' }]);
  expect(keysIn('G', none)).toEqual([{ name: 'G', text: 'G' }]);
  expect(actionFor('Ctrl-C', 'client')).toEqual({ type: 'quit' });
  expect(actionFor('Ctrl-C', 'typing')).toEqual({ type: 'cancel' });
  expect(actionFor('/', 'overview')).toBeUndefined();
});

test('keys that arrive together are as many keys', () => {
  const names = (input: string) => keysIn(input, none).map(({ name }) => name);
  expect(names('jj\r')).toEqual(['j', 'j', 'Enter']);
  expect(keysIn('j', { ...none, meta: true }).map(({ name }) => name)).toEqual(['Esc', 'j']);
  expect(names('王👩‍💻\u007f\u0003')).toEqual(['王', '👩‍💻', 'Backspace', 'Ctrl-C']);
});
