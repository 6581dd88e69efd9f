/** The dashboard: one state, one place where keys arrive, one frame. */
import { Box, Text, useApp, useCursor, useInput, useStdout } from 'ink';
import { type ReactNode, useEffect, useLayoutEffect, useMemo, useReducer } from 'react';
import type { TuiWords } from '../i18n/tui.ts';
import type { Words } from '../i18n/words.ts';
import { oneLine } from '../lib/safe.ts';
import { cut, pad, widthOf, wrap } from '../lib/width.ts';
import { problemIn } from '../output/problem.ts';
import type { Source } from '../porch/dashboard-reading.ts';
import { keysIn } from './keys.ts';
import { hintsFor } from './parts/hints.ts';
import { type Line, Lines } from './parts/lines.tsx';
import { client } from './screens/client.ts';
import { clients } from './screens/clients.ts';
import { help } from './screens/help.ts';
import { overview } from './screens/overview.ts';
import type { View } from './screens/view.ts';
import { begin, modeOf, SMALLEST, seen, window } from './state.ts';
import { step } from './step.ts';
import { themeFor } from './theme.ts';
import { useRoster } from './use-roster.ts';

export interface AppProps {
  readonly source: Source;
  readonly words: Words;
  readonly tui: TuiWords;
  readonly color: boolean;
  readonly columns: number;
  readonly rows: number;
  /** Gives the terminal to the shell for a while. */
  readonly suspend: () => void;
  /** Grows whenever the terminal came back, empty. */
  readonly returns: number;
}

export function App({ source, words, tui, color, columns, rows, suspend, returns }: AppProps): ReactNode {
  const [state, dispatch] = useReducer(step, undefined, () => begin(columns, rows));
  const { reading, failure } = useRoster(source, state.reloads);
  const { exit } = useApp();
  const { write } = useStdout();
  const { setCursorPosition } = useCursor();
  const theme = useMemo(() => themeFor(color), [color]);
  const screen = seen(state);
  const mode = modeOf(state);
  const { filter, typing } = state;
  const shown = useMemo(() => reading?.overview() ?? null, [reading]);
  const found = useMemo(() => reading?.clients(filter) ?? null, [reading, filter]);
  const card = useMemo(
    () => (screen.name === 'client' ? (reading?.card(screen.id) ?? null) : null),
    [reading, screen],
  );
  const problem = useMemo(() => (failure === null ? null : problemIn(failure, words)), [failure, words]);

  // A list has its headings above the rows that `window` counts.
  const size = { width: state.columns, height: window(state) + 1 };
  const view = ((): View => {
    const nothing = { length: 0, opens: null };
    if (!shown || !found) {
      const waiting: Line[] = [{ text: tui.loading }];
      return {
        ...nothing,
        lines:
          problem?.flatMap((text) => wrap(text, size.width)).map((text) => ({ text, style: theme.bad })) ??
          waiting,
      };
    }
    switch (screen.name) {
      case 'overview':
        return overview(shown, screen, size, words, tui, theme);
      case 'clients':
        return clients(found, screen, size, words, tui, theme);
      case 'client':
        return client(card, screen, size, words, theme);
    }
  })();

  useLayoutEffect(() => dispatch({ type: 'resize', columns, rows }), [columns, rows]);
  useEffect(() => {
    if (state.done) exit();
  }, [state.done, exit]);
  useEffect(() => {
    if (state.suspends > 0) suspend();
  }, [state.suspends, suspend]);
  useEffect(() => {
    // Ink then draws its frame again: it does not know that the screen was another's meanwhile.
    if (returns > 0) write('');
  }, [returns, write]);
  // Before the frame is seen: the next key may move on it.
  const due = shown?.due.rows.length ?? 0;
  const listed = found?.rows.length ?? 0;
  const onCard = screen.name === 'client' ? view.length : 0;
  useLayoutEffect(() => {
    dispatch({ type: 'lengths', lengths: { overview: due, clients: listed, client: onCard } });
  }, [due, listed, onCard]);
  useLayoutEffect(() => {
    if (state.opening) dispatch({ type: 'enter', id: view.opens });
  }, [state.opening, view.opens]);

  useInput((input, press) => {
    for (const key of keysIn(input, press)) dispatch({ type: 'key', key });
  });

  const width = state.columns;
  const isTooSmall = width < SMALLEST.columns || state.rows < SMALLEST.rows;
  const prompt = `${tui.filter} / `;
  // Where more was typed than fits, its end is what one wants to see.
  const typed = typing === null ? '' : tail(oneLine(typing), width - widthOf(prompt) - 1);
  setCursorPosition(
    typing === null || isTooSmall ? undefined : { x: widthOf(prompt + typed), y: state.rows - 3 },
  );
  if (isTooSmall) {
    return <Text wrap="truncate">{cut(tui.tooSmall(SMALLEST.columns, SMALLEST.rows), width)}</Text>;
  }
  const crumbs = state.stack.map(({ name }) => tui.screens[name]);
  const count =
    found === null
      ? ''
      : tui.shown(
          words.formats.number(found.rows.length),
          found.rows.length === found.all ? null : words.formats.number(found.all),
        );
  const head = [...crumbs, ...(state.help ? [tui.help] : [])].join(' › ');
  const status = ((): Line => {
    if (typing !== null) return { text: `${prompt}${typed}` };
    if (problem !== null && reading) return { text: tui.stale(problem.join(' ')), style: theme.bad };
    return { text: filter === '' ? '' : tui.filtered(oneLine(filter)) };
  })();
  return (
    <Box flexDirection="column" width={width} height={state.rows - 1}>
      <Text wrap="truncate" {...theme.accent}>
        {`${pad(head, Math.max(0, width - widthOf(count) - 1))} ${count}`}
      </Text>
      <Text wrap="truncate" {...theme.dim}>
        {'─'.repeat(width)}
      </Text>
      <Lines
        lines={state.help ? help(screen.name, size, tui) : view.lines}
        width={width}
        height={size.height}
      />
      <Text wrap="truncate" {...status.style}>
        {pad(status.text, width)}
      </Text>
      <Text wrap="truncate" {...theme.dim}>
        {pad(hintsFor(mode, width, tui), width)}
      </Text>
    </Box>
  );
}

/** The end of `text`, at most `cells` wide. */
function tail(text: string, cells: number): string {
  const graphemes = [...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text)];
  let kept = '';
  for (const { segment } of graphemes.reverse()) {
    if (widthOf(segment + kept) > cells) break;
    kept = segment + kept;
  }
  return kept;
}
