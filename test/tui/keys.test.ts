import { expect, test } from 'vitest';
import { en } from '../../src/i18n/en/tui.ts';
import { zhCN } from '../../src/i18n/zh-CN/tui.ts';
import { actionFor, bindings, bindingsOn, nameOf, type Press } from '../../src/tui/keys.ts';

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
};

test('every binding is named in both languages, and every name has a binding', () => {
  expect(Object.keys(en.keys).sort()).toEqual(bindings.map(({ id }) => id).sort());
  expect(Object.keys(zhCN.keys).sort()).toEqual(Object.keys(en.keys).sort());
});

test('no key means two things on one screen', () => {
  for (const screen of ['overview', 'clients', 'client'] as const) {
    const keys = bindingsOn(screen).flatMap((binding) => binding.keys);
    expect(keys.length).toBe(new Set(keys).size);
  }
});

test('keys are named as the table spells them', () => {
  expect(nameOf('', { ...none, downArrow: true })).toBe('↓');
  expect(nameOf('c', { ...none, ctrl: true })).toBe('Ctrl-C');
  expect(nameOf('G', none)).toBe('G');
  expect(actionFor('Ctrl-C', 'client')).toEqual({ type: 'quit' });
  expect(actionFor('/', 'overview')).toBeUndefined();
});
