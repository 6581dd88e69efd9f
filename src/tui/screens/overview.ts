/** The overview: how the event stands, what is due, what comes next. */

import type { Reading } from '../../dashboard-reading.ts';
import type { TuiWords } from '../../i18n/tui.ts';
import type { Words } from '../../i18n/words.ts';
import { oneLine } from '../../lib/safe.ts';
import { spoken } from '../../output/cell.ts';
import type { Row } from '../../reports/report.ts';
import { cardLines } from '../parts/cards.ts';
import type { Line } from '../parts/lines.tsx';
import { tableLines } from '../parts/table.ts';
import type { Place } from '../state.ts';
import type { Theme } from '../theme.ts';
import type { View } from './view.ts';

const AHEAD = 3;

export function overview(
  reading: Reading,
  place: Place,
  size: { width: number; height: number },
  words: Words,
  tui: TuiWords,
  theme: Theme,
): View {
  const { figures, due, ahead } = reading.overview();
  const { width, height } = size;
  const rows = [...figures.rows];
  const event = (figures.facts ?? []).map(({ value, kind }) => oneLine(spoken(kind, value, words)))[0];
  const cards = cardLines(figures, rows, width, Math.max(2, Math.floor(height / 2) - 2), words, theme);
  const top: Line[] =
    cards.length === 0 ? [{ text: tui.noFigures }] : [{ text: event ?? '', style: theme.accent }, ...cards];
  const next = [...ahead.rows].slice(0, AHEAD);
  const below: Line[] =
    next.length === 0
      ? [{ text: tui.noEvents, style: theme.dim }]
      : tableLines(
          { columns: ahead.columns, rows: next, width, height: AHEAD, top: 0, cursor: null },
          words,
          theme,
        ).slice(1);
  const todo: readonly Row[] = [...due.rows];
  const room = Math.max(1, height - top.length - below.length - 5);
  const first = Math.max(0, Math.min(place.cursor - Math.floor(room / 2), todo.length - room));
  const list: Line[] =
    todo.length === 0
      ? [{ text: tui.nothingDue, style: theme.dim }]
      : tableLines(
          { columns: due.columns, rows: todo, width, height: room, top: first, cursor: place.cursor },
          words,
          theme,
        );
  const blank: Line = { text: '' };
  return {
    lines: [
      ...top,
      blank,
      { text: tui.due, style: theme.accent },
      ...list,
      blank,
      { text: tui.events, style: theme.accent },
      ...below,
    ],
    length: todo.length,
    opens: typeof todo[place.cursor]?.client === 'string' ? (todo[place.cursor]?.client as string) : null,
  };
}
