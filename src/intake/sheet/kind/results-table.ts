/** A table of what a survey came to: a question a row, and below each word of a scale how many said it. */
import { scaleIn } from '../../cell/scales/scales.ts';
import { type RawRow, textOf } from '../../raw/table.ts';

const fewest = 3;
const amount = /^\d{1,6}(?:[.,]\d{1,2})?(?: ?%)?$/;
/** Whoever ticks a word leaves a mark below it, and no number of people. */
const tick = /^[01]$/;

export function isResultsTable(headings: readonly string[], rows: readonly RawRow[]): boolean {
  const scale = scaleIn(headings.filter((heading) => heading !== ''));
  if (!scale) return false;
  const at = [...headings.keys()].filter((place) => scale.read(headings[place] ?? '') !== null);
  if (new Set(at.map((place) => scale.read(headings[place] ?? ''))).size < fewest) return false;
  const said = rows
    .flatMap(({ cells }) => at.map((place) => textOf(cells[place])))
    .filter((text) => text !== '');
  return said.every((text) => amount.test(text)) && said.some((text) => !tick.test(text));
}
