/** The dashboard: one state, one place where keys arrive, one frame. */
import { Box, Text, useApp, useCursor, useInput } from 'ink';
import { type ReactNode, useEffect, useMemo, useReducer } from 'react';
import type { Source } from '../dashboard-reading.ts';
import type { TuiWords } from '../i18n/tui.ts';
import type { Words } from '../i18n/words.ts';
import { oneLine } from '../lib/safe.ts';
import { cut, pad, widthOf } from '../lib/width.ts';
import { actionFor, bindingsOn, nameOf } from './keys.ts';
import { Lines } from './parts/lines.tsx';
import { client } from './screens/client.ts';
import { clients } from './screens/clients.ts';
import { help } from './screens/help.ts';
import { overview } from './screens/overview.ts';
import type { View } from './screens/view.ts';
import { begin, reduce, SMALLEST, seen, window } from './state.ts';
import { themeFor } from './theme.ts';
import { useRoster } from './use-roster.ts';

export interface AppProps {
  readonly source: Source;
  readonly words: Words;
  readonly tui: TuiWords;
  readonly color: boolean;
  readonly columns: number;
  readonly rows: number;
}

const EMPTY: View = { lines: [], length: 0, opens: null };

export function App({ source, words, tui, color, columns, rows }: AppProps): ReactNode {
  const [state, dispatch] = useReducer(reduce, undefined, () => begin(columns, rows));
  const { reading } = useRoster(source, state.reloads);
  const { exit } = useApp();
  const { setCursorPosition } = useCursor();
  const theme = useMemo(() => themeFor(color), [color]);
  const screen = seen(state);
  const { filter, typing, lengths } = state;
  const found = useMemo(() => reading?.clients(filter) ?? null, [reading, filter]);
  const card = useMemo(
    () => (screen.name === 'client' ? (reading?.card(screen.id) ?? null) : null),
    [reading, screen],
  );

  useEffect(() => dispatch({ type: 'resize', columns, rows }), [columns, rows]);
  useEffect(() => {
    if (state.done) exit();
  }, [state.done, exit]);

  // A list has its headings above the rows that `window` counts.
  const size = { width: state.columns, height: window(state) + 1 };
  const view = ((): View => {
    if (!reading || !found) return { ...EMPTY, lines: [{ text: tui.loading }] };
    switch (screen.name) {
      case 'overview':
        return overview(reading, screen, size, words, tui, theme);
      case 'clients':
        return clients(found, screen, size, words, tui, theme);
      case 'client':
        return client(card, screen, size, words, theme);
    }
  })();

  useEffect(() => {
    if (reading && lengths[screen.name] !== view.length)
      dispatch({ type: 'lengths', lengths: { ...lengths, [screen.name]: view.length } });
  }, [reading, lengths, screen.name, view.length]);

  useInput((input, press) => {
    const key = nameOf(input, press);
    if (typing !== null) {
      if (key === 'Enter') dispatch({ type: 'accept' });
      else if (key === 'Esc' || key === 'Ctrl-C') dispatch({ type: 'cancel' });
      else if (key === 'Backspace') dispatch({ type: 'erase' });
      else if (key === input && input !== '') dispatch({ type: 'type', text: input });
      return;
    }
    const action = actionFor(key, screen.name);
    if (!action) return;
    if (action.type === 'open' && view.opens !== null) dispatch({ type: 'enter', id: view.opens });
    else dispatch(action);
  });

  const prompt = `${tui.filter} / `;
  const promptRow = state.rows - 3;
  setCursorPosition(
    typing === null ? undefined : { x: Math.min(widthOf(prompt + typing), state.columns - 1), y: promptRow },
  );

  if (state.columns < SMALLEST.columns || state.rows < SMALLEST.rows) {
    return <Text wrap="truncate">{cut(tui.tooSmall(SMALLEST.columns, SMALLEST.rows), state.columns)}</Text>;
  }
  const crumbs = state.stack.map(({ name }) => tui.screens[name]).join(' › ');
  const count = found === null ? '' : tui.shown(found.rows.length, found.all);
  const status =
    typing !== null ? `${prompt}${typing}` : filter !== '' ? `${tui.filter}: ${oneLine(filter)}` : '';
  const hints = bindingsOn(screen.name)
    .filter(({ hint }) => hint)
    .map(({ id, keys }) => `${keys[0]} ${tui.keys[id]}`)
    .join('  ');
  const width = state.columns;
  const head = pad(`${crumbs}`, Math.max(0, width - widthOf(count) - 1));
  return (
    <Box flexDirection="column" width={width} height={state.rows - 1}>
      <Text wrap="truncate" {...theme.accent}>
        {cut(`${head} ${count}`, width)}
      </Text>
      <Text wrap="truncate" {...theme.dim}>
        {'─'.repeat(width)}
      </Text>
      <Lines
        lines={state.help ? help(screen.name, tui, theme) : view.lines}
        width={width}
        height={size.height}
      />
      <Text wrap="truncate">{pad(status, width)}</Text>
      <Text wrap="truncate" {...theme.dim}>
        {pad(hints, width)}
      </Text>
    </Box>
  );
}
