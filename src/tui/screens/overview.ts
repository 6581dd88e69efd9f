/** The overview: how the event stands, what is due, what comes next. */

import type { TuiWords } from '../../i18n/tui.ts';
import type { Words } from '../../i18n/words.ts';
import { oneLine } from '../../lib/safe.ts';
import { widthOf } from '../../lib/width.ts';
import { spoken } from '../../output/cell.ts';
import type { Overview } from '../../porch/dashboard-reading.ts';
import { cardLines } from '../parts/cards.ts';
import type { Line } from '../parts/lines.tsx';
import { tableLines } from '../parts/table.ts';
import type { Place } from '../state.ts';
import type { Theme } from '../theme.ts';
import type { View } from './view.ts';

/** Events shown of those to come. */
const AHEAD = 3;
/** Lines that are always there: the event, two blank ones, two headings. */
const HEADINGS = 5;
/** Lines kept for what is due, its headings among them, before figures take more. */
const DUE_LINES = 5;

export function overview(
  { figures, due, ahead }: Overview,
  place: Place,
  size: { width: number; height: number },
  words: Words,
  tui: TuiWords,
  theme: Theme,
): View {
  const { width, height } = size;
  const next = ahead.rows.slice(0, AHEAD);
  // Nobody has come yet to what lies ahead.
  const aheadColumns = ahead.report.columns.filter(({ key }) => key !== 'checkedIn');
  const below: Line[] =
    next.length === 0
      ? [{ text: tui.noEvents, style: theme.dim }]
      : tableLines(
          { columns: aheadColumns, rows: next, width, height: AHEAD, top: 0, cursor: null },
          words,
          theme,
        );
  const todo = due.rows;
  const facts = (figures.report.facts ?? []).map(({ value, kind }) => oneLine(spoken(kind, value, words)));
  const title = compared(facts, width, tui.against);
  // Cards may take what the headings, the events and the first things to do leave.
  const room = height - HEADINGS - (title.length - 1) - below.length;
  const cards = cardLines(
    figures,
    width,
    Math.max(2, room - Math.min(todo.length + 1, DUE_LINES)),
    words,
    theme,
  );
  const top: Line[] =
    cards.length === 0
      ? [{ text: tui.noFigures }]
      : [...title.map((text) => ({ text, style: theme.accent })), ...cards];
  const seen = Math.max(1, height - (HEADINGS - 1) - below.length - top.length - 1);
  const first = Math.max(0, Math.min(place.cursor - Math.floor(seen / 2), todo.length - seen));
  const list: Line[] =
    todo.length === 0
      ? [{ text: tui.nothingDue, style: theme.dim }]
      : tableLines(
          { columns: due.report.columns, rows: todo, width, height: seen, top: first, cursor: place.cursor },
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

/** The event and what it is held against on one line, or on two where they are too long for it. */
function compared([event = '', other]: readonly string[], width: number, against: string): string[] {
  if (other === undefined) return [event];
  const whole = `${event}${against}${other}`;
  return widthOf(whole) <= width ? [whole] : [event, `${against.replace(/^[ ，]/, '')}${other}`];
}
