/** Whether a list with the headings of a tool has its days, too: `Start time` with times of day alone is of a race. */
import { foldHeading } from '../../heading/heading-words.ts';
import { inEnglish } from '../../heading/translated.ts';
import { type RawRow, textOf } from '../../raw/table.ts';
import type { Source } from '../../sources/source.ts';

const timeOfDay = /^\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/;

/** `rows`: from the headings on. */
export function datedSource(source: Source | null, [head, ...rows]: readonly RawRow[]): Source | null {
  const { dated } = source ?? {};
  if (dated === undefined || !head) return source;
  const at = head.cells.findIndex((cell) => inEnglish(foldHeading(textOf(cell))) === dated);
  const first = rows.find(({ cells }) => textOf(cells[at]) !== '');
  return first && timeOfDay.test(textOf(first.cells[at])) ? null : source;
}
