/** The key table: what each key means in each mode. Key handling, the bottom line, help and docs/keys.md all come from it. */
import type { BindingName, IntentName } from '../../i18n/tui.ts';
import { kinds, shownByKey } from '../screens/index.ts';
import type { Action, Layer, Mode } from '../state/state.ts';

export interface Binding {
  readonly id: BindingName | IntentName;
  /** Names as `keysIn` gives them, the one shown first. */
  readonly keys: readonly string[];
  readonly on: readonly Mode[];
  readonly action: Action;
  /** Shown in the bottom line, not only in help; where it gets narrow, the highest number goes first. */
  readonly hint?: number;
}

const screens: readonly Mode[] = kinds.map(({ name }) => name);
/** Where what is about the whole dashboard goes on: also in the list beside one. */
const open: readonly Mode[] = [...screens, 'beside'];
const filtering: readonly Mode[] = kinds
  .filter(({ filters, seeks }) => filters || seeks)
  .map(({ name }) => name);
const picking: readonly Mode[] = kinds.filter(({ picks }) => picks).map(({ name }) => name);
const turning: readonly Mode[] = kinds.filter(({ turns }) => turns).map(({ name }) => name);
const besides: readonly Mode[] = kinds.filter(({ beside }) => beside).map(({ name }) => name);
const layers: readonly Layer['kind'][] = ['filter', 'seek', 'line', 'form', 'confirm', 'help', 'beside'];
/** Where letters are letters. */
export const typing: readonly Mode[] = ['filter', 'seek', 'line', 'form', 'help'];

/** The same letter means the same wherever something is done with a row. */
const intents: Readonly<Record<IntentName, { readonly keys: readonly string[]; readonly hint?: number }>> = {
  open: { keys: ['Enter', 'l', '→'], hint: 2 },
  log: { keys: ['i'], hint: 3 },
  followup: { keys: ['f'], hint: 3 },
  tag: { keys: ['t'], hint: 4 },
  edit: { keys: ['e'], hint: 4 },
  assign: { keys: ['w'] },
  merge: { keys: ['m'] },
  archive: { keys: ['x'] },
  done: { keys: ['d'], hint: 2 },
  result: { keys: ['r'], hint: 3 },
  snooze: { keys: ['z'], hint: 3 },
  drop: { keys: ['D'] },
  door: { keys: ['c'], hint: 2 },
  unhappy: { keys: ['F'], hint: 3 },
  silent: { keys: ['n'], hint: 3 },
  action: { keys: ['a'], hint: 3 },
  settle: { keys: ['Y'], hint: 2 },
  refuse: { keys: ['N'], hint: 2 },
  another: { keys: ['o'], hint: 4 },
  arrive: { keys: ['Enter'], hint: 1 },
  revert: { keys: ['Enter'], hint: 1 },
};

const moving: readonly Binding[] = [
  { id: 'down', keys: ['↓', 'j'], on: open, action: { type: 'move', by: 1 } },
  { id: 'up', keys: ['↑', 'k'], on: open, action: { type: 'move', by: -1 } },
  { id: 'page-down', keys: ['PgDn', 'Ctrl-F'], on: open, action: { type: 'page', by: 1 } },
  { id: 'page-up', keys: ['PgUp', 'Ctrl-B'], on: open, action: { type: 'page', by: -1 } },
  { id: 'first', keys: ['g', 'Home'], on: open, action: { type: 'edge', edge: 'first' } },
  { id: 'last', keys: ['G', 'End'], on: open, action: { type: 'edge', edge: 'last' } },
];

const going: readonly Binding[] = [
  ...shownByKey.map(
    ({ name, key }): Binding => ({
      id: name as BindingName,
      keys: [key ?? ''],
      on: open,
      action: { type: 'show', screen: name },
    }),
  ),
  { id: 'next-screen', keys: ['Tab'], on: open, action: { type: 'turn', by: 1 }, hint: 3 },
  { id: 'previous-screen', keys: ['Shift-Tab'], on: open, action: { type: 'turn', by: -1 } },
  { id: 'back', keys: ['Esc', 'h', '←'], on: screens, action: { type: 'back' }, hint: 4 },
];

const doing: readonly Binding[] = [
  ...(Object.entries(intents) as [IntentName, (typeof intents)[IntentName]][]).map(
    ([intent, { keys, hint }]): Binding => ({
      id: intent,
      keys,
      on: kinds.filter(({ on }) => on[intent] !== undefined).map(({ name }) => name),
      action: { type: 'intent', intent },
      ...(hint === undefined ? {} : { hint }),
    }),
  ),
  { id: 'filter', keys: ['/'], on: [...filtering, 'beside'], action: { type: 'filter' }, hint: 2 },
  { id: 'beside', keys: ['b'], on: besides, action: { type: 'beside' }, hint: 3 },
  { id: 'choose', keys: ['Enter', 'l', '→'], on: ['beside'], action: { type: 'accept' }, hint: 1 },
  { id: 'leave', keys: ['Esc', 'h', '←', 'b'], on: ['beside'], action: { type: 'back' }, hint: 1 },
  { id: 'pick', keys: ['Space'], on: picking, action: { type: 'pick' }, hint: 4 },
  { id: 'turn', keys: ['Enter', 'Space'], on: turning, action: { type: 'pick' }, hint: 1 },
  { id: 'pick-all', keys: ['*'], on: picking, action: { type: 'pick-all' } },
  { id: 'sort', keys: ['s'], on: screens, action: { type: 'sort', turn: false } },
  { id: 'sort-turn', keys: ['S'], on: screens, action: { type: 'sort', turn: true } },
  { id: 'undo', keys: ['u'], on: open, action: { type: 'ask', argvs: [['undo']] }, hint: 4 },
  { id: 'redo', keys: ['U'], on: open, action: { type: 'ask', argvs: [['redo']] } },
  { id: 'line', keys: [':'], on: open, action: { type: 'line' }, hint: 3 },
  { id: 'same', keys: ['y'], on: open, action: { type: 'same' } },
  { id: 'reload', keys: ['Ctrl-R'], on: open, action: { type: 'reload' } },
  { id: 'suspend', keys: ['Ctrl-Z'], on: [...screens, ...layers], action: { type: 'suspend' } },
  { id: 'help', keys: ['?'], on: open, action: { type: 'help' }, hint: 1 },
  { id: 'quit', keys: ['q', 'Ctrl-C'], on: open, action: { type: 'quit' }, hint: 1 },
];

const writing: readonly Binding[] = [
  { id: 'accept', keys: ['Enter'], on: ['filter', 'line', 'form'], action: { type: 'accept' }, hint: 1 },
  { id: 'take', keys: ['Enter'], on: ['seek'], action: { type: 'accept' }, hint: 1 },
  { id: 'mark-down', keys: ['↓'], on: ['seek'], action: { type: 'field', by: 1 }, hint: 2 },
  { id: 'mark-up', keys: ['↑'], on: ['seek'], action: { type: 'field', by: -1 }, hint: 2 },
  { id: 'yes', keys: ['Enter', 'y'], on: ['confirm'], action: { type: 'accept' }, hint: 1 },
  { id: 'no', keys: ['Esc', 'n', 'q', 'Ctrl-C'], on: ['confirm'], action: { type: 'cancel' }, hint: 1 },
  { id: 'cancel', keys: ['Esc', 'Ctrl-C'], on: typing, action: { type: 'cancel' }, hint: 1 },
  { id: 'next-field', keys: ['Tab', '↓'], on: ['form'], action: { type: 'field', by: 1 }, hint: 2 },
  { id: 'previous-field', keys: ['Shift-Tab', '↑'], on: ['form'], action: { type: 'field', by: -1 } },
  { id: 'help-down', keys: ['↓', 'PgDn'], on: ['help'], action: { type: 'field', by: 1 }, hint: 2 },
  { id: 'help-up', keys: ['↑', 'PgUp'], on: ['help'], action: { type: 'field', by: -1 }, hint: 2 },
  { id: 'complete', keys: ['Tab'], on: ['line'], action: { type: 'complete' }, hint: 2 },
  { id: 'line-before', keys: ['↑'], on: ['line'], action: { type: 'field', by: -1 }, hint: 3 },
  { id: 'line-after', keys: ['↓'], on: ['line'], action: { type: 'field', by: 1 } },
  { id: 'caret-left', keys: ['←', 'Ctrl-B'], on: typing, action: { type: 'caret', by: -1 } },
  { id: 'caret-right', keys: ['→', 'Ctrl-F'], on: typing, action: { type: 'caret', by: 1 } },
  { id: 'caret-first', keys: ['Home', 'Ctrl-A'], on: typing, action: { type: 'caret-edge', edge: 'first' } },
  { id: 'caret-last', keys: ['End', 'Ctrl-E'], on: typing, action: { type: 'caret-edge', edge: 'last' } },
  { id: 'erase', keys: ['Backspace'], on: typing, action: { type: 'erase' } },
  { id: 'erase-word', keys: ['Ctrl-W'], on: typing, action: { type: 'erase-word' } },
  { id: 'clear', keys: ['Ctrl-U'], on: typing, action: { type: 'clear' } },
];

export const bindings: readonly Binding[] = [...moving, ...going, ...doing, ...writing];

export function bindingsOn(mode: Mode): readonly Binding[] {
  return bindings.filter(({ on }) => on.includes(mode));
}

/** What a key does in a mode; undefined where it does nothing. */
export function actionFor(key: string, mode: Mode): Action | undefined {
  return bindingsOn(mode).find(({ keys }) => keys.includes(key))?.action;
}
