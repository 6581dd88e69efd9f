/** Columns of lists that people keep themselves, told by the columns beside them, by their cells, and by what the list is called. */
import type { ColumnField } from '../../heading/heading-words.ts';
import { type Guessed, type ListedColumns, ofNoField } from '../guessed.ts';
import { handKept } from './hand-kept/list.ts';
import { rules } from './hand-kept/rules.ts';

/** Of a column that no heading is known for, or a doubtful one, what it is here. */
export function withHandKept(guesses: readonly Guessed[], listed: ListedColumns): readonly Guessed[] {
  const { folded, values } = listed;
  const list = handKept(guesses, listed);

  function fieldHere({ field, by }: Guessed, at: number): ColumnField | null {
    const heading = folded[at] ?? '';
    if (by === 'said' || by === 'recipe' || heading === '') return null;
    const column = {
      at,
      by,
      heading,
      areAll: (isOne: (text: string) => boolean) => values.areAll(at, isOne),
      onlyTicks: () => values.onlyTicks(at),
      cells: () => values.cellsOf(at),
      areAllAt: values.areAll,
    };
    const rule = rules.find(
      ({ of, headed, where }) =>
        (of === undefined || of.includes(field)) &&
        (headed === undefined || headed.test(heading)) &&
        (where === undefined || where(column, list)),
    );
    return rule?.is ?? null;
  }

  return guesses.map((guess, at) => {
    const field = fieldHere(guess, at);
    if (field === null) return guess;
    return field === 'custom' ? ofNoField(guess) : { ...guess, field, confidence: 0.7, by: 'heading' };
  });
}
