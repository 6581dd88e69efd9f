/** One step of the dashboard: a key, looked up in the current mode, or an action. */

import type { Key } from '../state/press.ts';
import { type Action, isTooSmall, modeOf, type State, seen } from '../state/state.ts';
import { textOf } from '../typed/field.ts';
import { actionFor, typing } from './keys.ts';
import { reduce } from './reduce.ts';

export type Step = Action | { readonly type: 'key'; readonly key: Key };

/** What needs the list of the screen. */
const listing: ReadonlySet<Action['type']> = new Set([
  'move',
  'page',
  'edge',
  'intent',
  'pick',
  'pick-all',
  'sort',
]);
/** What needs the list beside it. */
const choosing: ReadonlySet<Action['type']> = new Set(['move', 'page', 'edge', 'accept']);
/** What is never kept waiting, and gives up what was typed ahead. */
const freeing: ReadonlySet<Action['type']> = new Set(['quit', 'cancel', 'suspend']);
/** What is left to do in a window that is too small. */
const parting: ReadonlySet<Action['type']> = new Set(['quit', 'suspend']);
const leaving: ReadonlySet<Action['type']> = new Set(['back', 'show']);

/** Keys are looked up here and not where they arrive: of several that arrive together, one may change what the next means. */
export function step(state: State, taken: Step): State {
  if (taken.type === 'key') return pressed(state, taken.key);
  const next = reduce(state, taken);
  if (next.ahead.length === 0 || !isReady(next)) return next;
  return next.ahead.reduce(pressed, { ...next, ahead: [] });
}

/** A key that comes too early is kept, and all that come after it, until the screen is there or what is run has ended. */
function pressed(state: State, key: Key): State {
  const mode = modeOf(state);
  const action = actionFor(key.name, mode);
  // Nothing is done to what nobody can see.
  if (isTooSmall(state)) return action && parting.has(action.type) ? reduce(state, action) : state;
  if (isEarly(state, action)) return { ...state, ahead: [...state.ahead, key] };
  const awake =
    state.toast === null && state.ahead.length === 0 ? state : { ...state, toast: null, ahead: [] };
  if (action) return reduce(awake, action);
  return typing.includes(mode) && key.text !== '' ? reduce(awake, { type: 'type', text: key.text }) : awake;
}

function isEarly(state: State, action: Action | undefined): boolean {
  if (action && freeing.has(action.type)) return false;
  if (state.job !== null) return true;
  if (!isSuggested(state)) return state.ahead.length > 0 || action?.type === 'complete';
  if (!isFound(state)) return state.ahead.length > 0 || action?.type === 'accept';
  if (action && leaving.has(action.type)) return false;
  if (state.layer?.kind === 'beside')
    return (
      seen(state).beside === null &&
      (state.ahead.length > 0 || (action !== undefined && choosing.has(action.type)))
    );
  if (seen(state).rows !== null) return false;
  return state.ahead.length > 0 || (action !== undefined && listing.has(action.type));
}

/** The list is of those one looks for. */
function isFound(state: State): boolean {
  const { layer } = state;
  return layer?.kind !== 'seek' || textOf(layer.field).trim() === seen(state).sought;
}

/** What may stand next is known of the line as it is. */
function isSuggested({ layer, suggested }: State): boolean {
  return layer?.kind !== 'line' || layer.field.before === suggested.of;
}

function isReady(state: State): boolean {
  if (state.job !== null) return false;
  if (state.layer?.kind === 'line') return isSuggested(state);
  return (state.layer?.kind === 'beside' ? seen(state).beside : seen(state).rows) !== null;
}
