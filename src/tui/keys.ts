/** The key table: what each key means in each mode. Dispatcher, bottom line and help are all made from it. */
import type { BindingName } from '../i18n/tui.ts';
import type { Action, Mode } from './state.ts';

export interface Binding {
  readonly id: BindingName;
  /** Names as `keysIn` gives them, the one shown first. */
  readonly keys: readonly string[];
  readonly on: readonly Mode[];
  readonly action: Action;
  /** Shown in the bottom line, not only in help; where it gets narrow, the highest number goes first. */
  readonly hint?: number;
}

const screens = ['overview', 'clients', 'client'] as const;
const typing = ['typing'] as const;
const everywhere = [...screens, 'help'] as const;

export const bindings: readonly Binding[] = [
  { id: 'down', keys: ['↓', 'j'], on: screens, action: { type: 'move', by: 1 } },
  { id: 'up', keys: ['↑', 'k'], on: screens, action: { type: 'move', by: -1 } },
  { id: 'page-down', keys: ['PgDn'], on: screens, action: { type: 'page', by: 1 } },
  { id: 'page-up', keys: ['PgUp'], on: screens, action: { type: 'page', by: -1 } },
  { id: 'first', keys: ['g', 'Home'], on: screens, action: { type: 'edge', edge: 'first' } },
  { id: 'last', keys: ['G', 'End'], on: screens, action: { type: 'edge', edge: 'last' } },
  { id: 'overview', keys: ['1'], on: screens, action: { type: 'show', screen: 'overview' }, hint: 3 },
  { id: 'clients', keys: ['2'], on: screens, action: { type: 'show', screen: 'clients' }, hint: 3 },
  { id: 'next-screen', keys: ['Tab'], on: ['overview', 'clients'], action: { type: 'next' } },
  { id: 'open', keys: ['Enter', 'l', '→'], on: ['overview', 'clients'], action: { type: 'open' }, hint: 2 },
  { id: 'filter', keys: ['/'], on: ['clients'], action: { type: 'filter' }, hint: 2 },
  { id: 'accept', keys: ['Enter'], on: typing, action: { type: 'accept' }, hint: 1 },
  { id: 'cancel', keys: ['Esc', 'Ctrl-C'], on: typing, action: { type: 'cancel' }, hint: 1 },
  { id: 'erase', keys: ['Backspace'], on: typing, action: { type: 'erase' }, hint: 2 },
  { id: 'back', keys: ['Esc', 'h', '←'], on: everywhere, action: { type: 'back' }, hint: 2 },
  { id: 'reload', keys: ['Ctrl-R'], on: screens, action: { type: 'reload' } },
  { id: 'suspend', keys: ['Ctrl-Z'], on: [...everywhere, ...typing], action: { type: 'suspend' } },
  { id: 'help', keys: ['?'], on: everywhere, action: { type: 'help' }, hint: 1 },
  { id: 'quit', keys: ['q', 'Ctrl-C'], on: everywhere, action: { type: 'quit' }, hint: 1 },
];

/** What ink tells of a key press. */
export interface Press {
  readonly upArrow: boolean;
  readonly downArrow: boolean;
  readonly leftArrow: boolean;
  readonly rightArrow: boolean;
  readonly pageDown: boolean;
  readonly pageUp: boolean;
  readonly home: boolean;
  readonly end: boolean;
  readonly return: boolean;
  readonly escape: boolean;
  readonly tab: boolean;
  readonly backspace: boolean;
  readonly delete: boolean;
  readonly ctrl: boolean;
  readonly meta: boolean;
}

const NAMED: readonly (readonly [keyof Press, string])[] = [
  ['upArrow', '↑'],
  ['downArrow', '↓'],
  ['leftArrow', '←'],
  ['rightArrow', '→'],
  ['pageDown', 'PgDn'],
  ['pageUp', 'PgUp'],
  ['home', 'Home'],
  ['end', 'End'],
  ['return', 'Enter'],
  ['escape', 'Esc'],
  ['tab', 'Tab'],
  ['backspace', 'Backspace'],
  ['delete', 'Backspace'],
];

/** One key: its name as the table spells it, and the text it types, if any. */
export interface Key {
  readonly name: string;
  readonly text: string;
}

/** Control characters that came among text, as when keys were pressed faster than they were read. */
const CONTROLS: Readonly<Record<string, string>> = {
  '\r': 'Enter',
  '\n': 'Enter',
  '\r\n': 'Enter',
  '\b': 'Backspace',
  '\u007f': 'Backspace',
  '\t': 'Tab',
};

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** The keys of one report of ink: one that has a name, or all the characters that arrived together. */
export function keysIn(input: string, press: Press): readonly Key[] {
  for (const [flag, name] of NAMED) if (press[flag]) return [{ name, text: '' }];
  if (press.ctrl) return [{ name: `Ctrl-${input.toUpperCase()}`, text: '' }];
  // A terminal tells Esc and a key after it as that key with Alt, which we have no use for.
  const before = press.meta ? [{ name: 'Esc', text: '' }] : [];
  return [...before, ...Array.from(graphemes.segment(input), ({ segment }) => keyOf(segment))];
}

function keyOf(character: string): Key {
  const name = CONTROLS[character];
  if (name !== undefined) return { name, text: '' };
  if (/^[\u0001-\u001a]$/.test(character))
    return { name: `Ctrl-${String.fromCharCode(character.charCodeAt(0) + 64)}`, text: '' };
  return { name: character, text: character };
}

export function bindingsOn(mode: Mode): readonly Binding[] {
  return bindings.filter(({ on }) => on.includes(mode));
}

/** What a key does in a mode; undefined where it does nothing. */
export function actionFor(key: string, mode: Mode): Action | undefined {
  return bindingsOn(mode).find(({ keys }) => keys.includes(key))?.action;
}
