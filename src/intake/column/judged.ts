/** Columns in which people judge what their heading names: scores, or the words of one scale. */
import { wordScale } from '../cell/scales/scales.ts';
import type { ColumnField } from '../heading/heading-words.ts';
import type { ColumnValues } from './column-values.ts';

/** What a survey may ask people to judge: who spoke, how it was organised. */
function mayBeJudged(field: ColumnField, heading: string): boolean {
  return field === 'name' || (field === 'organisation' && /organi|组织|組織/i.test(heading));
}

const mostGrades = 11;

/** Several words of one scale and nothing else, with their points before them or without: `Good`, `4 - 满意`. */
export function isJudged(
  field: ColumnField,
  heading: string,
  at: number,
  areAll: ColumnValues['areAll'],
): boolean {
  if (!mayBeJudged(field, heading)) return false;
  if (areAll(at, isScore)) return true;
  const said = new Set<string>();
  const areFew = areAll(at, (text) => {
    said.add(text.replace(/^\d{1,2} ?[-–—:：.、] ?/, ''));
    return said.size <= mostGrades && text.length < 60;
  });
  return areFew && said.size > 1 && wordScale([...said]) !== null;
}

export function isScore(text: string): boolean {
  return /^(?:(?:10|\d)(?:\.0)?|[★⭐☆]{1,10})$/u.test(text);
}
