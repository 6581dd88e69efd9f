/** Recommendations that nobody says are out of ten, and none of which is above five. */
import type { Question } from '../../../domain/records/survey.ts';
import type { RawRow } from '../../raw/table.ts';

export type RangeDoubt = 'low-recommendation' | 'recommended-of-five';

interface Asked {
  readonly question: Question;
  readonly isSupposed?: boolean;
  readonly isSaid: boolean;
  readonly doubt?: RangeDoubt;
  valueIn(row: RawRow): unknown;
}

const fewest = 3;
const top = 5;
/** Whoever is content with what they were at, and would not tell anybody of it, is rare. */
const content = 3;

/** Beside marks of one to five by people who are content, they are out of five, too; else they stay, and are told of. */
export function withSupposedRanges<T extends Asked>(
  asked: readonly T[],
  rows: readonly RawRow[],
): readonly T[] {
  const marksOf = ({ valueIn }: T) => rows.map(valueIn).filter((value) => typeof value === 'number');
  const isLow = (marks: readonly number[]) => marks.every((mark) => mark >= 1 && mark <= top);
  const mayBe = ({ question, isSupposed, isSaid }: T) =>
    isSupposed === true && !isSaid && question.kind === 'nps';
  if (!asked.some(mayBe)) return asked;
  const beside = asked
    .filter(({ question }) => question.kind === 'scale' && question.min === 1 && question.max === top)
    .flatMap(marksOf);
  const areContent = beside.reduce((sum, mark) => sum + mark, 0) > content * beside.length;
  return asked.map((one): T => {
    if (!mayBe(one)) return one;
    const marks = marksOf(one);
    if (marks.length < fewest || !isLow(marks)) return one;
    if (!areContent) return { ...one, doubt: 'low-recommendation' };
    return {
      ...one,
      doubt: 'recommended-of-five',
      question: { ...one.question, kind: 'scale', min: 1, max: top },
    };
  });
}
