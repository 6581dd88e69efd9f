/** Questions asked in a list of people, as the rating after an event is: each row that answers gives an answer as well. */
import { createHash } from 'node:crypto';
import type { AnswerDraft, Place, SurveyDraft } from '../../../domain/draft.ts';
import { keptColumns } from '../../column/kept.ts';
import type { Layout } from '../../column/layout.ts';
import { questionsOf, type Value } from '../../column/questions.ts';
import type { Worths } from '../../column/scored/said-scores.ts';
import { foldHeading } from '../../heading/heading-words.ts';
import type { ReadOptions } from '../../raw/read-options.ts';
import type { RawRow } from '../../raw/table.ts';

export interface Rated {
  /** The same for every list that asks this, whatever else is in it. */
  readonly survey: SurveyDraft;
  /** The headings of scales that are turned. */
  readonly turned: readonly string[];
  /** Null where the row answers nothing. Who answered is whoever the row is about. */
  answerOf(row: RawRow, place: Place, key: string): AnswerDraft | null;
}

/** Null where the list asks nothing, or nobody answered. */
export function ratedBy(
  layout: Layout,
  rows: readonly RawRow[],
  { region }: ReadOptions,
  worths: Worths,
): Rated | null {
  const columns = layout.all('question');
  if (columns.length === 0) return null;
  const asked = questionsOf(keptColumns(columns, rows, '┋'), rows, { region, worths });
  if (!rows.some((row) => asked.some(({ valueIn }) => valueIn(row) !== null))) return null;
  const headings = columns.map(({ written }) => foldHeading(written)).sort();
  const fingerprint = createHash('sha256').update(headings.join('\n')).digest('hex').slice(0, 12);

  function answerOf(row: RawRow, place: Place, key: string): AnswerDraft | null {
    const values: Record<string, Value> = {};
    let scores = 0;
    for (const { question, isScored, valueIn } of asked) {
      const value = valueIn(row);
      if (value === null) continue;
      values[question.id] = value;
      if (isScored && typeof value === 'number') scores++;
    }
    if (Object.keys(values).length === 0) return null;
    const complete = scores > 0 || asked.every(({ isScored }) => !isScored);
    return { place, key, complete, person: null, values };
  }

  const turned = asked.filter(({ isTurned }) => isTurned).map(({ written }) => written);
  return { survey: { questions: asked.map(({ question }) => question), fingerprint }, turned, answerOf };
}
