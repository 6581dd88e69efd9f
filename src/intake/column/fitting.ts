/** What a heading proposes, its cells decide: the field of a column by both. */
import type { ColumnField } from '../heading/heading-words.ts';
import { doubtful, type Guess } from '../heading/headings.ts';
import type { ColumnValues } from './column-values.ts';
import type { HeadedColumn } from './fitting/correction.ts';
import { corrections } from './fitting/corrections.ts';
import { isJudged } from './judged.ts';

/** What a column is by its heading, where its cells do not show that it is something else; null where they do. */
export function fittingField(guess: Guess, heading: string, at: number, values: ColumnValues): Guess | null {
  const { field } = guess;
  const column: HeadedColumn = {
    heading,
    areAll: (isOne) => values.areAll(at, isOne),
    onlyTicks: () => values.onlyTicks(at),
    isJudged: () => isJudged(field, heading, at, values.areAll),
    isDoubtful: guess.confidence <= doubtful,
    isWeak: guess.isWeak === true,
    cells: () => values.cellsOf(at),
  };
  const correction = corrections.find(({ of, where }) => isAmong(field, of) && where(column));
  return correction ? correction.is(guess) : guess;
}

/** Every field is, where none is named. */
function isAmong(field: ColumnField, of: ColumnField | ReadonlySet<ColumnField> | undefined): boolean {
  return of === undefined || (typeof of === 'string' ? of === field : of.has(field));
}
