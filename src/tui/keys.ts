/** The key table: what each key means on which screen. Dispatcher, bottom line and help are all made from it. */
import type { BindingName } from '../i18n/tui.ts';
import type { Action, ScreenName } from './state.ts';

export interface Binding {
  readonly id: BindingName;
  /** Names as `nameOf` gives them, the one shown first. */
  readonly keys: readonly string[];
  readonly on: readonly ScreenName[] | 'all';
  readonly action: Action;
  /** Shown in the bottom line, not only in help. */
  readonly hint?: true;
}

const lists = ['overview', 'clients', 'client'] as const;

export const bindings: readonly Binding[] = [
  { id: 'down', keys: ['↓', 'j'], on: lists, action: { type: 'move', by: 1 } },
  { id: 'up', keys: ['↑', 'k'], on: lists, action: { type: 'move', by: -1 } },
  { id: 'page-down', keys: ['PgDn'], on: lists, action: { type: 'page', by: 1 } },
  { id: 'page-up', keys: ['PgUp'], on: lists, action: { type: 'page', by: -1 } },
  { id: 'first', keys: ['g', 'Home'], on: lists, action: { type: 'edge', edge: 'first' } },
  { id: 'last', keys: ['G', 'End'], on: lists, action: { type: 'edge', edge: 'last' } },
  { id: 'overview', keys: ['1'], on: 'all', action: { type: 'show', screen: 'overview' }, hint: true },
  { id: 'clients', keys: ['2'], on: 'all', action: { type: 'show', screen: 'clients' }, hint: true },
  { id: 'next-screen', keys: ['Tab'], on: ['overview', 'clients'], action: { type: 'next' } },
  {
    id: 'open',
    keys: ['Enter', 'l', '→'],
    on: ['overview', 'clients'],
    action: { type: 'open' },
    hint: true,
  },
  { id: 'filter', keys: ['/'], on: ['clients'], action: { type: 'filter' }, hint: true },
  { id: 'back', keys: ['Esc', 'h', '←'], on: 'all', action: { type: 'back' }, hint: true },
  { id: 'reload', keys: ['Ctrl-R'], on: 'all', action: { type: 'reload' } },
  { id: 'help', keys: ['?'], on: 'all', action: { type: 'help' }, hint: true },
  { id: 'quit', keys: ['q', 'Ctrl-C'], on: 'all', action: { type: 'quit' }, hint: true },
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

/** The name of a key press, as the table spells it. */
export function nameOf(input: string, press: Press): string {
  for (const [flag, name] of NAMED) if (press[flag]) return name;
  return press.ctrl ? `Ctrl-${input.toUpperCase()}` : input;
}

export function bindingsOn(screen: ScreenName): readonly Binding[] {
  return bindings.filter(({ on }) => on === 'all' || on.includes(screen));
}

/** What a key does on a screen; undefined where it does nothing. */
export function actionFor(key: string, screen: ScreenName): Action | undefined {
  return bindingsOn(screen).find(({ keys }) => keys.includes(key))?.action;
}
