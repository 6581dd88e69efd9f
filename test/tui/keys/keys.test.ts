import { expect, test } from 'vitest';
import { en } from '../../../src/i18n/en/tui.ts';
import { zhCN } from '../../../src/i18n/zh-CN/tui.ts';
import { widthOf } from '../../../src/lib/text/width.ts';
import { forms } from '../../../src/tui/forms/index.ts';
import { helpLines, wordFor } from '../../../src/tui/frame/help.ts';
import { hintsFor } from '../../../src/tui/frame/hints.ts';
import { actionFor, bindings, bindingsOn } from '../../../src/tui/keys/keys.ts';
import { kinds } from '../../../src/tui/screens/index.ts';
import { keysOrPaste, type Pasting } from '../../../src/tui/state/paste.ts';
import { keysIn, type Press } from '../../../src/tui/state/press.ts';
import { bodyHeight, type Mode, smallestWindow } from '../../../src/tui/state/state.ts';
import { keysPage } from '../keys-page.ts';

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
  shift: false,
  backspace: false,
  delete: false,
  ctrl: false,
  meta: false,
};
const layers = ['filter', 'line', 'form', 'confirm', 'help', 'beside'] as const;
const modes: readonly Mode[] = [...kinds.map(({ name }) => name), ...layers];
const languages = [
  ['en', en],
  ['zh-CN', zhCN],
] as const;
const leavesOf = (words: object): string[] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'object' ? leavesOf(value).map((leaf) => `${key}.${leaf}`) : [key],
  );

test('both languages have the same words', () => {
  expect(leavesOf(zhCN).sort()).toEqual(leavesOf(en).sort());
});

test('every word of a key, of a screen and of a form is one of a binding, a screen and a form', () => {
  expect(Object.keys({ ...en.keys, ...en.intents }).sort()).toEqual(
    [...new Set(bindings.map(({ id }) => id))].sort(),
  );
  expect(Object.keys(en.screens).sort()).toEqual(kinds.map(({ name }) => name).sort());
  for (const { name, fields } of forms)
    expect(Object.keys(en.forms[name].fields)).toEqual(fields.map(({ key }) => key));
  expect(Object.keys(en.forms).sort()).toEqual(forms.map(({ name }) => name).sort());
});

test.each(modes)('no key means two things in the mode %s', (mode) => {
  const keys = bindingsOn(mode).flatMap((binding) => binding.keys);
  expect(keys.length).toBe(new Set(keys).size);
});

test('on every screen a letter has the one meaning it has on the others', () => {
  const meanings = new Map<string, Set<string>>();
  for (const { name } of kinds)
    for (const { id, keys } of bindingsOn(name))
      for (const letter of keys.filter((one) => [...one].length === 1 && /\p{L}/u.test(one)))
        meanings.set(letter, (meanings.get(letter) ?? new Set()).add(id));
  expect([...meanings].filter(([, ids]) => ids.size > 1)).toEqual([]);
  expect(meanings.size).toBeGreaterThan(20);
});

test.each(languages)('in %s every key is in the help of each screen where it does something', (_, tui) => {
  const told = kinds.map(({ name }) => {
    const size = { width: smallestWindow.columns, height: 1000, top: 0 };
    return helpLines(name, '', size, tui).map(({ text }) => text.replace(/ +/g, ' ').trim());
  });
  for (const { id, keys, on } of bindings) {
    const expected = `${keys.join(' ')} ${wordFor(id, tui)}`;
    for (const [i, { name }] of kinds.entries()) if (on.includes(name)) expect(told[i]).toContain(expected);
    expect(told.some((lines) => lines.includes(expected))).toBe(true);
  }
});

test.each(languages)('in %s the help fits the smallest window, and goes on below it', (_, tui) => {
  const size = { width: smallestWindow.columns, height: bodyHeight(smallestWindow) };
  for (const { name } of kinds) {
    const first = helpLines(name, '', { ...size, top: 0 }, tui);
    const last = helpLines(name, '', { ...size, top: 1000 }, tui);
    expect(first.length).toBeLessThanOrEqual(size.height);
    expect(last).not.toEqual(first);
    for (const { text } of [...first, ...last]) expect(widthOf(text)).toBeLessThanOrEqual(size.width);
  }
});

test('the help shows what is looked for', () => {
  const lines = helpLines('clients', 'undo', { width: 80, height: 18, top: 0 }, en);
  expect(lines.map(({ text }) => text.trim())).toEqual(['u  undo']);
});

test.each(languages)('in %s the bottom line keeps what one cannot do without', (_, tui) => {
  for (const { name } of kinds) {
    const line = hintsFor(name, smallestWindow.columns, tui);
    expect(line).toContain(`? ${tui.keys.help}`);
    expect(line).toContain(`q ${tui.keys.quit}`);
  }
  for (const mode of layers)
    expect(widthOf(hintsFor(mode, smallestWindow.columns, tui))).toBeLessThanOrEqual(60);
});

test('keys are named as the table spells them', () => {
  expect(keysIn('', { ...none, downArrow: true })).toEqual([{ name: '↓', text: '' }]);
  expect(keysIn('c', { ...none, ctrl: true })).toEqual([{ name: 'Ctrl-C', text: '' }]);
  expect(keysIn('', { ...none, tab: true, shift: true })).toEqual([{ name: 'Shift-Tab', text: '' }]);
  expect(keysIn('G', none)).toEqual([{ name: 'G', text: 'G' }]);
  expect(actionFor('Ctrl-C', 'client')).toEqual({ type: 'quit' });
  expect(actionFor('Ctrl-C', 'filter')).toEqual({ type: 'cancel' });
  expect(actionFor('/', 'today')).toBeUndefined();
});

test('keys that arrive together are as many keys', () => {
  const names = (input: string) => keysIn(input, none).map(({ name }) => name);
  expect(names('jj\r')).toEqual(['j', 'j', 'Enter']);
  expect(keysIn('j', { ...none, meta: true }).map(({ name }) => name)).toEqual(['Esc', 'j']);
  expect(names('王👩‍💻\u007f\u0003')).toEqual(['王', '👩‍💻', 'Backspace', 'Ctrl-C']);
});

test('what is pasted is one text, whatever keys it would be', () => {
  const ofAll = (...reports: (readonly [string, Partial<Press>?])[]) => {
    let pasting: Pasting = null;
    return reports.flatMap(([input, press]) => {
      const taken = keysOrPaste(pasting, input, { ...none, ...press });
      pasting = taken.pasting;
      return taken.keys;
    });
  };
  const begun = ['[200~'] as const;
  const ended = ['[201~'] as const;
  expect(
    ofAll(['q'], begun, ['one\rtwo\tq\u0007'], ['', { return: true }], ['x'], ['', { return: true }], ended),
  ).toEqual([
    { name: 'q', text: 'q' },
    { name: '', text: 'one\rtwo\tq\nx' },
  ]);
  expect(ofAll(begun, ['half'], ['c', { ctrl: true }], ['q']).map(({ name }) => name)).toEqual([
    'Ctrl-C',
    'q',
  ]);
});

test('docs/keys.md is the key table', async () => {
  await expect(keysPage()).toMatchFileSnapshot('../../../docs/keys.md');
});
