/** The dashboard as a state machine: a stack of screens, and what every action makes of it. */

export type ScreenName = 'overview' | 'clients' | 'client';

/** Where one is in a list: the marked row, and the first row that is shown. */
export interface Place {
  readonly cursor: number;
  readonly top: number;
}

export type Screen =
  | ({ readonly name: 'overview' } & Place)
  | ({ readonly name: 'clients' } & Place)
  | ({ readonly name: 'client'; readonly id: string } & Place);

export interface State {
  /** The last one is seen. */
  readonly stack: readonly Screen[];
  readonly columns: number;
  readonly rows: number;
  /** The condition that filters the clients; '' shows all. */
  readonly filter: string;
  /** What is being typed into the filter; null when nobody types. */
  readonly typing: string | null;
  readonly help: boolean;
  /** The marked row is to be opened as soon as the screen says what it is. */
  readonly opening: boolean;
  readonly done: boolean;
  /** Grows when the roster is to be read again. */
  readonly reloads: number;
  /** Grows when the shell is to have the terminal for a while. */
  readonly suspends: number;
  /** Length of the list on each screen, as it was last drawn. */
  readonly lengths: Readonly<Record<ScreenName, number>>;
}

export type Action =
  | { readonly type: 'move' | 'page'; readonly by: number }
  | { readonly type: 'edge'; readonly edge: 'first' | 'last' }
  | { readonly type: 'show'; readonly screen: 'overview' | 'clients' }
  | { readonly type: 'next' | 'open' | 'back' | 'filter' | 'help' | 'quit' | 'reload' | 'suspend' }
  | { readonly type: 'enter'; readonly id: string | null }
  | { readonly type: 'type'; readonly text: string }
  | { readonly type: 'erase' | 'accept' | 'cancel' }
  | { readonly type: 'resize'; readonly columns: number; readonly rows: number }
  | { readonly type: 'lengths'; readonly lengths: State['lengths'] };

/** What keys mean depends on it: the screen, the filter that is being typed, or the help that lies on top. */
export type Mode = ScreenName | 'typing' | 'help';

/** Lines around a list: breadcrumbs, headings, filter, bottom line. */
export const FRAME_LINES = 5;
export const SMALLEST = { columns: 60, rows: 15 } as const;

const start = { cursor: 0, top: 0 } as const;
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

export function begin(columns: number, rows: number): State {
  return {
    stack: [{ name: 'overview', ...start }],
    columns,
    rows,
    filter: '',
    typing: null,
    help: false,
    opening: false,
    done: false,
    reloads: 0,
    suspends: 0,
    lengths: { overview: 0, clients: 0, client: 0 },
  };
}

export function seen(state: State): Screen {
  return state.stack.at(-1) ?? { name: 'overview', ...start };
}

export function modeOf(state: State): Mode {
  if (state.help) return 'help';
  return state.typing === null ? seen(state).name : 'typing';
}

/** How many rows of a list fit. */
export function window(state: Pick<State, 'rows'>): number {
  return Math.max(1, state.rows - 1 - FRAME_LINES);
}

/** The marked row stays on the list, and in sight. */
function settle(screen: Screen, cursor: number, state: State): Screen {
  const length = state.lengths[screen.name];
  const to = Math.max(0, Math.min(cursor, length - 1));
  const height = window(state);
  const top = Math.max(
    0,
    Math.min(Math.max(Math.min(screen.top, to), to - height + 1), Math.max(0, length - height)),
  );
  return to === screen.cursor && top === screen.top ? screen : { ...screen, cursor: to, top };
}

function replace(state: State, screen: Screen): State {
  return screen === seen(state) ? state : { ...state, stack: [...state.stack.slice(0, -1), screen] };
}

export function reduce(state: State, action: Action): State {
  const screen = seen(state);
  switch (action.type) {
    case 'move':
      return replace(state, settle(screen, screen.cursor + action.by, state));
    case 'page':
      return replace(state, settle(screen, screen.cursor + action.by * window(state), state));
    case 'edge':
      return replace(state, settle(screen, action.edge === 'first' ? 0 : Number.MAX_SAFE_INTEGER, state));
    case 'show':
      return state.stack.length === 1 && screen.name === action.screen
        ? state
        : { ...state, stack: [{ name: action.screen, ...start }], typing: null };
    case 'next':
      return reduce(state, { type: 'show', screen: screen.name === 'overview' ? 'clients' : 'overview' });
    case 'open':
      // What lies under the mark is known to the screen, which answers with `enter`.
      return { ...state, opening: true };
    case 'enter': {
      const opened = { ...state, opening: false };
      return action.id === null
        ? opened
        : { ...opened, stack: [...state.stack, { name: 'client', id: action.id, ...start }] };
    }
    case 'back':
      if (state.help) return { ...state, help: false };
      if (state.stack.length > 1) return { ...state, stack: state.stack.slice(0, -1) };
      return screen.name === 'clients' && state.filter !== ''
        ? replace({ ...state, filter: '' }, { name: 'clients', ...start })
        : state;
    case 'filter':
      return { ...state, typing: state.filter };
    case 'type':
      return { ...state, typing: (state.typing ?? '') + action.text.replace(/[\r\n\t]+/g, ' ') };
    case 'erase':
      return {
        ...state,
        typing: [...graphemes.segment(state.typing ?? '')]
          .slice(0, -1)
          .map(({ segment }) => segment)
          .join(''),
      };
    case 'accept':
      return replace(
        { ...state, filter: (state.typing ?? '').trim(), typing: null },
        { name: 'clients', ...start },
      );
    case 'cancel':
      return { ...state, typing: null };
    case 'help':
      return { ...state, help: !state.help };
    case 'quit':
      return { ...state, done: true };
    case 'suspend':
      return { ...state, suspends: state.suspends + 1 };
    case 'reload':
      return { ...state, reloads: state.reloads + 1 };
    case 'resize': {
      const sized = { ...state, columns: action.columns, rows: action.rows };
      return replace(sized, settle(screen, screen.cursor, sized));
    }
    case 'lengths': {
      const known = Object.entries(action.lengths).every(
        ([name, length]) => state.lengths[name as ScreenName] === length,
      );
      if (known) return state;
      const counted = { ...state, lengths: action.lengths };
      return replace(counted, settle(screen, screen.cursor, counted));
    }
  }
}
