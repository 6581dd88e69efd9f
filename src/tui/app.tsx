/** The dashboard: one state, one place where keys arrive, one frame. */
import { useApp, useCursor, useInput, useIsScreenReaderEnabled, useStdout } from 'ink';
import { type ReactNode, useEffect, useLayoutEffect, useMemo, useReducer, useRef } from 'react';
import type { TuiWords } from '../i18n/tui.ts';
import type { Words } from '../i18n/words.ts';
import type { Source } from '../porch/dashboard/source.ts';
import { isAlarm, toCopy } from './frame/box.ts';
import { Frame, frameOf } from './frame/frame.tsx';
import { cellsBeside } from './keys/beside.ts';
import { step } from './keys/step.ts';
import { kindOf } from './screens/index.ts';
import { keysOrPaste, type Pasting } from './state/paste.ts';
import { begin, bodyHeight, type Screen, type State, seen } from './state/state.ts';
import { themeFor } from './theme.ts';
import { textOf } from './typed/field.ts';
import type { Known } from './use/first-answers.ts';
import { useAnswers } from './use/use-answers.ts';
import { useChanges } from './use/use-changes.ts';
import { useEchoes } from './use/use-echoes.ts';
import { useJobs } from './use/use-jobs.ts';
import { useLaid } from './use/use-laid.ts';
import { useSuggestions } from './use/use-suggestions.ts';

export interface AppProps extends Known {
  readonly source: Source;
  readonly words: Words;
  readonly tui: TuiWords;
  readonly color: boolean;
  readonly columns: number;
  readonly rows: number;
  /** Gives the terminal to the shell for a while. */
  readonly suspend: () => void;
  /** Has the terminal put a text on the clipboard, where it allows that. */
  readonly copy: (text: string) => void;
  /** Grows whenever the terminal came back, empty. */
  readonly returns: number;
}

const bell = '\u0007';

export function App(props: AppProps): ReactNode {
  const { source, words, tui, color, columns, rows, first, suspend, copy, returns } = props;
  const [state, dispatch] = useReducer(step, undefined, () => begin(columns, rows));
  const { exit } = useApp();
  const { write } = useStdout();
  const { setCursorPosition } = useCursor();
  const isRead = useIsScreenReaderEnabled();
  const pasted = useRef<Pasting>(null);
  const theme = useMemo(() => themeFor(color), [color]);
  const { turn, today } = useChanges(source, state.reloads, props.today);
  const asked = askedOf(state);
  const kind = kindOf(asked.name);
  const lines = kind.lines(asked);
  const answers = useAnswers(source, kind.beside ? [...lines, kind.beside.line] : lines, turn, first);
  const waits = useJobs(source, state.job, dispatch);
  useSuggestions(source, state.layer, dispatch);
  const echoes = useEchoes(source, state.layer);
  const scene = useMemo(
    () => ({
      width: state.columns,
      height: bodyHeight({ rows: state.rows }),
      today,
      words,
      tui,
      theme,
      isRead,
    }),
    [state.columns, state.rows, today, words, tui, theme, isRead],
  );
  const { toast } = state;
  const isSeeking = state.layer?.kind === 'seek';
  const beside = isRead ? 0 : cellsBeside(state);
  const inner = useMemo(() => ({ ...scene, width: scene.width - beside }), [scene, beside]);
  const laid = useLaid(asked, lines, answers, inner);

  useLayoutEffect(() => dispatch({ type: 'resize', columns, rows }), [columns, rows]);
  useEffect(() => {
    if (state.done) exit();
  }, [state.done, exit]);
  useEffect(() => {
    if (state.suspends > 0) suspend();
  }, [state.suspends, suspend]);
  useEffect(() => {
    // Whoever checks people in looks at them, not at the screen.
    if (isSeeking && toast?.kind === 'told' && isAlarm(toast.told)) write(bell);
  }, [isSeeking, toast, write]);
  useEffect(() => {
    if (toast?.kind === 'lines') copy(toCopy(toast, words));
  }, [toast, copy, words]);
  useEffect(() => {
    // Ink then draws its frame again: it does not know that the screen was another's meanwhile.
    if (returns > 0) write('');
  }, [returns, write]);
  // Before the frame is seen: the next key may move on it.
  useLayoutEffect(() => {
    if (laid.listed !== null) dispatch({ type: 'listed', ...laid.listed });
  }, [laid.listed]);
  useInput((input, press) => {
    const { keys, pasting } = keysOrPaste(pasted.current, input, press);
    pasted.current = pasting;
    for (const key of keys) dispatch({ type: 'key', key });
  });

  const frame = frameOf({ state, laid, scene, inner, echoes, waits });
  setCursorPosition(frame.caret ?? undefined);
  return <Frame drawn={frame} width={state.columns} height={state.rows - 1} isRead={isRead} />;
}

/** The screen as it is asked for: with the filter that is just being typed. */
function askedOf(state: State): Screen {
  const screen = seen(state);
  const { layer } = state;
  return layer?.kind === 'filter' || layer?.kind === 'seek'
    ? { ...screen, filter: textOf(layer.field).trim() }
    : screen;
}
