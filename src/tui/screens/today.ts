/** Today: the days until the next event, how the last one went, and whom to turn to, the most pressing first. */

import { oneLine } from '../../lib/text/safe.ts';
import { cut, widthOf, wrap } from '../../lib/text/width.ts';
import { daysBetween } from '../../lib/time/day.ts';
import { spoken, spokenIn, wordsOf } from '../../output/cell.ts';
import type { Listed } from '../../porch/dashboard/source.ts';
import type { Phrase } from '../../reports/phrases.ts';
import type { Row } from '../../reports/report.ts';
import type { Line } from '../line.ts';
import { cardLines, cardStatements } from '../parts/cards.ts';
import type { Layout, Scene, ScreenKind } from '../screen-kind.ts';
import { isLow } from './low.ts';
import { reviews } from './reviews.ts';

/** Lines kept for the plan and its heading before figures take more. */
const planLines = 6;
const mostPressing = 2;

export const today: ScreenKind = {
  name: 'today',
  key: '1',
  // These few are read in columns: with them the first frame is there soonest.
  lines: () => [['kpi', '--headlines'], ['event', 'list'], ['review', 'list'], ['today']],
  lay([figures, events, open, plan], _screen, scene): Layout {
    const { width, height, words, tui, theme } = scene;
    const low = isLow(scene);
    const below = low ? 1 : 3;
    const next = [...nextEvent(events ?? null, scene), ...waiting(open ?? null, scene)];
    const first = low ? [] : pressing(open ?? null, plan ?? null, scene);
    const facts = (figures?.facts ?? []).map(({ value, kind }) => oneLine(spoken(kind, value, words)));
    // A low window keeps its lines for the plan.
    const title = compared(facts, width, tui.against).slice(0, low ? 1 : 2);
    // What the next event, the headings and the first of the plan leave.
    const room = height - next.length - title.length - first.length - 2 - below - planLines;
    const cards = !figures
      ? []
      : scene.isRead
        ? cardStatements(figures, scene).slice(0, Math.max(2, room))
        : cardLines(figures, width, Math.max(2, room), words, theme);
    const told = plan ? planned(plan, scene) : tui.planning;
    return {
      above: [
        ...next,
        ...(cards.length === 0
          ? [{ text: tui.noFigures, style: theme.dim }]
          : [...title.map((text): Line => ({ text, style: theme.dim })), ...cards]),
        ...(low ? [] : [{ text: '' }]),
        ...first,
        { text: told, style: theme.accent },
      ],
      columns: (plan?.columns ?? []).filter(({ key }) => key === 'client' || key === 'reason'),
      rows: plan?.rows ?? [],
      // That it is being worked out stands above.
      empty: [plan ? { text: wordsOf(plan.empty, words), style: theme.dim } : { text: '' }],
      below,
      more: (row) => advice(row, below, scene),
      count: '',
    };
  },
  clientOf: (row) => (typeof row.id === 'string' ? row.id : null),
  on: {
    open: { does: 'open', screen: 'client', about: (row) => (typeof row.id === 'string' ? row.id : null) },
    log: { does: 'form', form: 'log' },
    followup: { does: 'form', form: 'followup' },
    tag: { does: 'form', form: 'tag' },
  },
};

/** How many stand below, and how many there are in all. */
function planned({ rows, total }: Listed, { words, tui }: Scene): string {
  const all = total?.() ?? rows.length;
  return tui.plan(words.formats.number(rows.length), all > rows.length ? words.formats.number(all) : null);
}

/** The event that comes next or goes on, and how many are registered. */
function nextEvent(events: Listed | null, { today, words, tui, theme }: Scene): readonly Line[] {
  if (events === null) return [{ text: '' }];
  const ahead = events.rows.filter(
    ({ start, end, cancelled }) => cancelled !== true && String(end ?? start) >= today,
  );
  const [next] = ahead.sort((a, b) => (String(a.start) < String(b.start) ? -1 : 1));
  if (next === undefined) return [{ text: tui.noEvents, style: theme.dim }];
  const start = String(next.start);
  return [
    {
      text: tui.nextEvent(
        oneLine(String(next.name)),
        daysBetween(today, start),
        words.formats.dayWithWeekday(start),
        spoken('int', next.registered, words),
      ),
      style: theme.accent,
    },
  ];
}

/** How much only a person can decide, and the key that shows it; nothing where there is nothing. */
function waiting(open: Listed | null, { words, tui, theme }: Scene): readonly Line[] {
  if (open === null || open.rows.length === 0) return [];
  return [
    { text: tui.toReview(words.formats.number(open.rows.length), String(reviews.key)), style: theme.accent },
  ];
}

/** What is to be decided of somebody one is to turn to today, before one does; of more than a few the key shows them. */
function pressing(open: Listed | null, plan: Listed | null, { width, words }: Scene): readonly Line[] {
  const question = open?.columns.find(({ key }) => key === 'question');
  if (!open || !plan || question === undefined) return [];
  const planned = new Set(plan.rows.map(({ id }) => id));
  const isPlanned = ({ client, candidates }: Row) =>
    [client, ...(Array.isArray(candidates) ? candidates : [])].some((id) => planned.has(id));
  return open.rows
    .filter(isPlanned)
    .slice(0, mostPressing)
    .map((row) => ({ text: cut(oneLine(spokenIn(question, row, words)), width) }));
}

/** What to say and by which way; the most important first where there is little room. */
function advice(row: Row, most: number, { width, words }: Scene): readonly Line[] {
  const told = [row.advice, row.way]
    .filter((one) => one !== null && one !== undefined)
    .map((one) => (typeof one === 'string' ? one : wordsOf(one as Phrase, words)));
  return told.flatMap((text) => wrap(`→ ${oneLine(text)}`, width).slice(0, most)).map((text) => ({ text }));
}

/** The event and what it is held against on one line, or on two where they are too long for it. */
function compared([event, other]: readonly string[], width: number, against: string): readonly string[] {
  if (event === undefined) return [];
  if (other === undefined) return [event];
  const whole = `${event}${against}${other}`;
  return widthOf(whole) <= width ? [whole] : [event, `${against.replace(/^[ ，]/, '')}${other}`];
}
