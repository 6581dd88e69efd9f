/** What every action does to the state. */

import type { Argv } from '../../porch/dashboard/source.ts';
import { keyOf } from '../screen-kind.ts';
import { kindOf, shownByKey } from '../screens/index.ts';
import { began, toldAnew } from '../state/jobs.ts';
import { type Action, type Screen, type State, screenOf, seen } from '../state/state.ts';
import { blank, fieldWith } from '../typed/field.ts';
import { wordsTyped } from '../typed/typed-line.ts';
import { besideOf, inBeside } from './beside.ts';
import { meant } from './intents.ts';
import { inLayer } from './layers.ts';
import { listedAnew, placed, scrolled } from './place.ts';

export function reduce(state: State, action: Action): State {
  return state.layer?.kind === 'beside'
    ? inBeside(state, state.layer, action, reduced)
    : reduced(state, action);
}

function reduced(state: State, action: Action): State {
  const screen = seen(state);
  switch (action.type) {
    case 'move':
      return replaced(state, moved(screen, screen.cursor + action.by));
    case 'page':
      return replaced(state, moved(screen, screen.cursor + action.by * screen.height));
    case 'edge':
      return replaced(state, moved(screen, action.edge === 'first' ? 0 : Number.MAX_SAFE_INTEGER));
    case 'show':
      return shown(state, action.screen);
    case 'turn':
      return turned(state, action.by);
    case 'intent':
      return meant(state, action.intent);
    case 'pick':
      return replaced(state, picked(screen));
    case 'pick-all':
      return replaced(state, allPicked(screen));
    case 'sort':
      return replaced(state, sorted(screen, action.turn));
    case 'back':
      return back(state);
    case 'filter':
      return kindOf(screen.name).seeks
        ? { ...state, layer: { kind: 'seek', field: blank } }
        : { ...state, layer: { kind: 'filter', field: fieldWith(screen.filter) } };
    case 'beside':
      return { ...state, layer: besideOf(screen) };
    case 'line':
      return { ...state, layer: { kind: 'line', field: blank, problem: [], back: 0 } };
    case 'help':
      return { ...state, layer: { kind: 'help', field: blank, top: 0 } };
    case 'same':
      return { ...state, toast: { kind: 'lines', argvs: sameAs(screen) } };
    case 'ask':
      return began(state, action.argvs, { trial: true });
    case 'quit':
      return { ...state, done: true };
    case 'suspend':
      return { ...state, suspends: state.suspends + 1 };
    case 'reload':
      return { ...state, reloads: state.reloads + 1 };
    case 'resize':
      return { ...state, columns: action.columns, rows: action.rows };
    case 'suggested':
      return { ...state, suggested: { of: action.of, values: action.values } };
    case 'listed':
      return replaced(state, listedAnew(screen, action, kindOf(screen.name)));
    case 'told':
      return toldAnew(state, action.job, action.told);
    default:
      return inLayer(state, action);
  }
}

function replaced(state: State, screen: Screen): State {
  return screen === seen(state) ? state : { ...state, stack: [...state.stack.slice(0, -1), screen] };
}

function moved(screen: Screen, cursor: number): Screen {
  return kindOf(screen.name).scrolls ? scrolled(screen, cursor) : placed(screen, cursor);
}

/** The line that answers with the list of a screen: what was typed, where it is its answer. */
function sameAs(screen: Screen): readonly Argv[] {
  return screen.answer === null ? kindOf(screen.name).lines(screen).slice(-1) : [wordsTyped(screen.about)];
}

/** From anywhere: what was opened on the way is closed, and where one was in each list is kept. */
function shown(state: State, name: Screen['name']): State {
  const [base] = state.stack;
  if (base?.name === name) return state.stack.length === 1 ? state : { ...state, stack: [base] };
  const left = base === undefined ? state.left : { ...state.left, [base.name]: base };
  return { ...state, left, stack: [left[name] ?? screenOf(name)] };
}

function turned(state: State, by: 1 | -1): State {
  const [base] = state.stack;
  const at = shownByKey.findIndex(({ name }) => name === base?.name);
  const next = shownByKey.at((at + by) % shownByKey.length);
  return next === undefined ? state : shown(state, next.name);
}

/** One level up; at the bottom what was picked and then the filter is let go of. */
function back(state: State): State {
  if (state.stack.length > 1) return { ...state, stack: state.stack.slice(0, -1) };
  const screen = seen(state);
  if (screen.picked.length > 0) return replaced(state, { ...screen, picked: [] });
  return screen.filter === '' ? state : replaced(state, { ...screen, filter: '', cursor: 0, top: 0 });
}

/** The marked row is picked or no longer, and the next one is marked; a row that is turned stays marked. */
function picked(screen: Screen): Screen {
  const row = screen.rows?.[screen.cursor];
  const { turns } = kindOf(screen.name);
  if (row === undefined || turns?.(row) === false) return screen;
  const key = keyOf(row);
  const { picked: before } = screen;
  const now = before.includes(key) ? before.filter((one) => one !== key) : [...before, key];
  return placed({ ...screen, picked: now }, turns ? screen.cursor : screen.cursor + 1);
}

function allPicked(screen: Screen): Screen {
  const keys = (screen.rows ?? []).map(keyOf);
  return { ...screen, picked: screen.picked.length === keys.length ? [] : keys };
}

/** By the next column, and after the last one in the order of the report again. */
function sorted(screen: Screen, turn: boolean): Screen {
  const { sort, columns } = screen;
  if (turn) return sort === null ? screen : { ...screen, sort: { ...sort, descending: !sort.descending } };
  const next = columns[sort === null ? 0 : columns.indexOf(sort.key) + 1];
  return { ...screen, sort: next === undefined ? null : { key: next, descending: false } };
}
