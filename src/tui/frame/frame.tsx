/** One frame: the place, the screen and what lies over it, messages, and the keys. */
import type { ReactNode } from 'react';
import { oneLine } from '../../lib/text/safe.ts';
import { cut, pad, widthOf, wrap } from '../../lib/text/width.ts';
import type { Line } from '../line.ts';
import { Lines, Statements } from '../parts/lines.tsx';
import { readAloud } from '../parts/read-aloud.ts';
import { tableLines, tableStatements } from '../parts/table.ts';
import type { Scene } from '../screen-kind.ts';
import { kindOf } from '../screens/index.ts';
import { isTooSmall, modeOf, type Screen, type State, seen, smallestWindow } from '../state/state.ts';
import { textOf } from '../typed/field.ts';
import type { Echoes } from '../use/use-echoes.ts';
import type { Waiting } from '../use/use-jobs.ts';
import type { Laid } from '../use/use-laid.ts';
import { besideLines, besideStatements } from './beside.ts';
import { type Box, boxOf, toastSaid, toCopy, toldBox } from './box.ts';
import { helpLines } from './help.ts';
import { hintsFor } from './hints.ts';
import { fieldIn } from './typed.ts';

export interface Drawn {
  readonly lines: readonly Line[];
  readonly caret: { readonly x: number; readonly y: number } | null;
}

export interface Drawing {
  readonly state: State;
  readonly laid: Laid;
  readonly scene: Scene;
  /** What the screen has of it beside what stands there. */
  readonly inner: Scene;
  readonly echoes: Echoes;
  /** What is being done takes long. */
  readonly waits: Waiting | null;
}

/** Lines above the body. */
const headLines = 2;

export function Frame({
  drawn,
  width,
  height,
  isRead,
}: {
  readonly drawn: Drawn;
  readonly width: number;
  readonly height: number;
  readonly isRead: boolean;
}): ReactNode {
  return isRead ? (
    <Statements lines={drawn.lines} />
  ) : (
    <Lines lines={drawn.lines} width={width} height={height} />
  );
}

export function frameOf(drawing: Drawing): Drawn {
  const { state, laid, scene, inner, echoes } = drawing;
  const { width, height, words, tui, theme } = scene;
  if (isTooSmall(state))
    return {
      lines: wrap(tui.tooSmall(smallestWindow.columns, smallestWindow.rows), width).map((text) => ({ text })),
      caret: null,
    };
  const { layer, toast } = state;
  const screen = seen(state);
  const box: Box = layer === null ? toldBox(toast, scene) : boxOf(state, layer, laid.problem, echoes, scene);
  // A box that takes all the room needs no rule above it.
  const over = box.lines.length < height ? box.lines : box.lines.slice(1).slice(-height);
  const body =
    layer?.kind === 'help'
      ? helpLines(screen.name, textOf(layer.field), { width, height, top: layer.top }, tui)
      : scene.isRead && layer?.kind === 'beside'
        ? besideStatements({ screen, at: layer.at, height }, scene).map((text) => ({ text }))
        : withBeside(bodyLines(screen, laid, inner, layer?.kind === 'filter'), state, inner, scene);
  const head = headOf(state, laid, scene);
  const status = statusOf(drawing);
  const hints = hintsFor(modeOf(state), width, tui);
  if (scene.isRead)
    return {
      lines: readAloud(
        {
          head: [head.text],
          body: body.map(({ text }) => text),
          foot: [...over.map(({ text }) => text), status.line.text, tui.read.keys(hints)],
        },
        state.rows - 1,
        scene,
      ),
      caret: null,
    };
  const kept = height - over.length;
  const shown = [...Array.from({ length: kept }, (_, i): Line => body[i] ?? { text: '' }), ...over];
  const keys = { text: hints, style: theme.dim };
  const caret =
    status.caret !== null
      ? { x: status.caret, y: headLines + height }
      : box.caret
        ? { x: box.caret.x, y: headLines + kept + box.caret.y - (box.lines.length - over.length) }
        : null;
  const rule = { text: words.formats.glyphs.rule.repeat(width), style: theme.dim };
  return { lines: [head, rule, ...shown, status.line, keys], caret };
}

/** The screen with what stands beside it; while one is there, the mark in the list steps back. */
function withBeside(body: readonly Line[], state: State, inner: Scene, scene: Scene): readonly Line[] {
  const cells = scene.width - inner.width;
  if (cells === 0) return body;
  const { layer } = state;
  const at = layer?.kind === 'beside' ? layer.at : null;
  const { height } = scene;
  return besideLines({ screen: seen(state), at, cells, height }, scene).map((after, i): Line => {
    const { text, style } = body[i] ?? { text: '' };
    const own = pad(text, inner.width);
    // What has no colour is one text: a frame costs as much as the changes of colour in it.
    if (style === undefined && after.style === undefined) return { ...after, text: own + after.text };
    return { text: own, style: at === null ? { ...style } : { ...style, inverse: false }, after };
  });
}

function headOf(state: State, { layout, problem }: Laid, { width, tui, theme }: Scene): Line {
  const crumbs = state.stack.map(({ name, about }) =>
    about === '' ? tui.screens[name] : `${tui.screens[name]} ${about}`,
  );
  const over = state.layer?.kind === 'help' ? [tui.help] : state.layer?.kind === 'beside' ? [tui.beside] : [];
  const where = [...crumbs, ...over].join(' › ');
  // In place of a list that cannot be shown there is nothing to count; while it is typed the one before is still there.
  const isShown = problem === null || state.layer?.kind === 'filter';
  const count = isShown ? (layout?.count ?? '') : '';
  return {
    text: `${pad(oneLine(where), Math.max(0, width - widthOf(count) - 1))} ${count}`,
    style: theme.accent,
  };
}

function bodyLines(
  screen: Screen,
  { layout, rows, grid, listed, problem }: Laid,
  scene: Scene,
  isTyping: boolean,
): readonly Line[] {
  const { width, height, theme } = scene;
  if (problem !== null && !isTyping)
    return problem
      .flatMap((text) => (/^ *\^$/.test(text) ? [text] : wrap(text, width)))
      .map((text) => ({ text, style: theme.bad }));
  if (layout === null) return [loadingLine(scene)];
  const room = Math.max(1, height - layout.above.length - layout.below);
  // The place is that of the list as it was drawn last; a list that is shorter now is moved on before it is seen.
  const top = Math.max(0, Math.min(screen.top, rows.length - (listed?.height ?? room)));
  const list = ((): readonly Line[] => {
    if (rows.length === 0)
      return listed === null && layout.empty.length === 0 ? [loadingLine(scene)] : layout.empty;
    if (kindOf(screen.name).scrolls)
      return rows.slice(top, top + room).map(({ text, heads }) => ({
        text: cut(String(text), width),
        ...(heads === true ? { style: theme.accent } : {}),
      }));
    const cursor = Math.min(screen.cursor, rows.length - 1);
    const sight = { rows, height: room - 1, top, cursor, picked: screen.picked };
    // As many as a window may hold: what does not fit is left out at its end.
    return scene.isRead
      ? tableStatements(grid(), { ...sight, height }, scene).map((text) => ({ text }))
      : tableLines(grid(), sight, theme);
  })();
  const marked = rows[screen.cursor];
  const more = layout.below > 0 && marked !== undefined ? (layout.more?.(marked) ?? []) : [];
  if (scene.isRead) return [...layout.above, ...list.slice(0, 1), ...more, ...list.slice(1)];
  return [
    ...layout.above,
    ...Array.from({ length: room }, (_, i): Line => list[i] ?? { text: '' }),
    ...more.slice(0, layout.below),
  ];
}

/** Until a screen, or the list of one, is there. */
function loadingLine({ tui, theme }: Scene): Line {
  return { text: tui.loading, style: theme.dim };
}

/** What is being typed, what came of what was done, or which part of the list is seen. */
function statusOf({ state, laid, scene, waits }: Drawing): {
  readonly line: Line;
  readonly caret: number | null;
} {
  const { width, words, tui, theme } = scene;
  const { layer, toast } = state;
  const prompt =
    layer?.kind === 'filter' || layer?.kind === 'seek' || layer?.kind === 'help'
      ? '/ '
      : layer?.kind === 'line'
        ? ': '
        : null;
  if (prompt !== null && layer !== null && 'field' in layer) {
    const before =
      layer.kind === 'filter'
        ? `${tui.filter} ${prompt}`
        : layer.kind === 'seek'
          ? `${tui.seek} ${prompt}`
          : prompt;
    const typed = fieldIn(layer.field, width - widthOf(before) - 1);
    return { line: { text: before + typed.text }, caret: widthOf(before) + typed.caret };
  }
  const plain = (text: string, style: Line['style'] = {}) => ({
    line: { text: cut(oneLine(text), width), style },
    caret: null,
  });
  if (state.job !== null && waits)
    return plain(
      waits.writer ? tui.waiting(String(waits.writer.process), waits.writer.host) : tui.working,
      theme.accent,
    );
  if (toast?.kind === 'refused') return plain(tui.refused[toast.why], theme.bad);
  if (toast?.kind === 'lines') return plain(toCopy(toast, words));
  if (toast?.kind === 'told' && toldBox(toast, scene).lines.length === 0)
    return plain(toastSaid(toast, scene).join(' '), toast.told.kind === 'problem' ? theme.bad : theme.accent);
  if (laid.stale !== null) return plain(tui.stale(laid.stale.join(' ')), theme.bad);
  const { filter } = seen(state);
  return plain(filter === '' || laid.problem !== null ? '' : tui.filtered(filter), theme.dim);
}
