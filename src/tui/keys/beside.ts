/** The list beside a screen: what keys do in it, and how much of the window it takes. */
import { kindOf } from '../screens/index.ts';
import {
  type Action,
  bodyHeight,
  type Choice,
  type Layer,
  type Screen,
  type State,
  seen,
} from '../state/state.ts';

type Beside = Extract<Layer, { kind: 'beside' }>;

/** Cells of it, with the line before it. */
const width = 27;
/** From so many columns on it stands there always; in a narrower window while one is in it. */
const wide = 100;

/** The cells it takes of the window, 0 where it is not there. */
export function cellsBeside(state: State): number {
  const isThere = state.columns >= wide || state.layer?.kind === 'beside';
  return isThere && kindOf(seen(state).name).beside !== undefined ? width : 0;
}

/** One enters it where one chose last. */
export function besideOf(screen: Screen): Beside {
  return { kind: 'beside', at: chosenIn(screen)?.name ?? '' };
}

/** What the list is filtered by, where that was chosen; all, where it is not filtered. */
export function chosenIn({ beside, filter }: Pick<Screen, 'beside' | 'filter'>): Choice | undefined {
  return beside?.find((choice) => choice.filter === filter);
}

/** What leaves it as it is. */
const staying: ReadonlySet<Action['type']> = new Set([
  'listed',
  'told',
  'resize',
  'suggested',
  'same',
  'reload',
  'suspend',
]);

/** What has no meaning in it is done by `others`, once it is left. */
export function inBeside(
  state: State,
  layer: Beside,
  action: Action,
  others: (state: State, action: Action) => State,
): State {
  switch (action.type) {
    case 'move':
      return marked(state, layer, action.by);
    case 'page':
      return marked(state, layer, action.by * (bodyHeight(state) - 1));
    case 'edge':
      return marked(
        state,
        layer,
        action.edge === 'first' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      );
    case 'accept':
      return chosen(state, layer);
    case 'back':
      return { ...state, layer: null };
    default:
      return others(staying.has(action.type) ? state : { ...state, layer: null }, action);
  }
}

function marked(state: State, { at }: Beside, by: number): State {
  const { beside } = seen(state);
  if (beside === null) return state;
  const to = Math.max(0, Math.min(placeOf(at, beside) + by, beside.length - 1));
  const name = beside[to]?.name ?? '';
  return name === at ? state : { ...state, layer: { kind: 'beside', at: name } };
}

/** The first one where what was marked is gone. */
export function placeOf(at: string, choices: readonly Choice[]): number {
  return Math.max(
    0,
    choices.findIndex(({ name }) => name === at),
  );
}

/** The list is filtered by it, and one is in the list again. */
function chosen(state: State, { at }: Beside): State {
  const screen = seen(state);
  const choice = screen.beside?.[placeOf(at, screen.beside)];
  if (choice === undefined || choice.filter === screen.filter) return { ...state, layer: null };
  const filtered = { ...screen, filter: choice.filter, cursor: 0, top: 0 };
  return { ...state, layer: null, stack: [...state.stack.slice(0, -1), filtered] };
}
