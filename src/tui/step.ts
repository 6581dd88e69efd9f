/** One step of the dashboard: a key as the table has it in the mode of the moment, or an action as it stands. */
import { actionFor, type Key } from './keys.ts';
import { type Action, modeOf, reduce, type State } from './state.ts';

export type Step = Action | { readonly type: 'key'; readonly key: Key };

/** Keys are looked up here and not where they arrive: of several that arrive together, one may change what the next means. */
export function step(state: State, taken: Step): State {
  if (taken.type !== 'key') return reduce(state, taken);
  const mode = modeOf(state);
  const { name, text } = taken.key;
  const action = actionFor(name, mode);
  if (action) return reduce(state, action);
  return mode === 'typing' && text !== '' ? reduce(state, { type: 'type', text }) : state;
}
