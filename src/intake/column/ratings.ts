/** Marks in a list of people that nobody gave but those who came: they are of the event, whatever their column is called. */
import { saysNothing } from '../cell/nothing.ts';
import { cameOf } from '../cell/states/status.ts';
import { type RawRow, textOf } from '../raw/table.ts';
import type { Column } from './columns.ts';
import { type Layout, layoutOf, textIn } from './layout.ts';
import { scoredBy } from './scored.ts';

const rating =
  /\brat(?:e|ing)\b|satisf|评分|評分|满意|滿意|bewertung|zufrieden|valoraci|calificaci|avalia|valutazion|beoordeling|評価|평점|만족/i;
/** In their own words: remarks and scores there are of a contest, too. */
const words =
  /feedback|review|意见|意見|反馈|回饋|反饋|感想|建议|建議|rückmeldung|opini|retour|réactions|reacties|후기/i;
const fewest = 2;

/** With their columns as questions, and those of the words beside them; none unless somebody who did not come left both empty. */
export function withRatings(layout: Layout, rows: readonly RawRow[]): Layout {
  const arrival = layout.one('checkedInAt');
  if (arrival === undefined) return layout;
  const missed = rows.filter((row) => !hasCome(textIn(row, arrival)));
  if (missed.length === 0) return layout;
  const isOfThoseWhoCame = (column: Column) =>
    column.field === 'custom' && missed.every((row) => saysNothing(textIn(row, column)));
  const told = layout.columns.filter(isOfThoseWhoCame);
  const marks = told.filter((column) => rating.test(column.heading) && areMarks(column, rows));
  const asked = new Set<Column>();
  for (const mark of marks) {
    const beside = told.find(({ at, heading }) => Math.abs(at - mark.at) === 1 && words.test(heading));
    if (beside) asked.add(mark).add(beside);
  }
  if (asked.size === 0) return layout;
  return layoutOf(
    layout.columns.map((column) => (asked.has(column) ? { ...column, field: 'question' } : column)),
  );
}

function hasCome(text: string): boolean {
  return !saysNothing(text) && cameOf(text) !== false;
}

function areMarks(column: Column, rows: readonly RawRow[]): boolean {
  const said = rows.map(({ cells }) => textOf(cells[column.at])).filter((text) => !saysNothing(text));
  return said.length >= fewest && scoredBy(column.heading, [...new Set(said)]) !== null;
}
