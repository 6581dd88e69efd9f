/** The rows of one grid are answered in the words of one scale, though some of them are said in one row only. */
import { groupBy } from '../../../lib/collect.ts';
import { isNoAnswer } from '../../cell/no-answer.ts';
import { saysNothing } from '../../cell/nothing.ts';
import { wordScale } from '../../cell/scales/scales.ts';
import type { RawRow } from '../../raw/table.ts';
import { type KeptColumn, stemOf } from '../kept.ts';

/** What is said in its other rows, of each row of a grid all of whose words are on one scale. */
export function gridWords(
  columns: readonly KeptColumn[],
  rows: readonly RawRow[],
): ReadonlyMap<KeptColumn, readonly string[]> {
  const found = new Map<KeptColumn, readonly string[]>();
  const single = columns.filter(({ options }) => options.length === 0);
  for (const [stem, grid] of groupBy(single, ({ written }) => stemOf(written) ?? '')) {
    if (stem === '' || grid.length < 2) continue;
    const said = grid.map((column) => wordsIn(column, rows));
    const all = [...new Set(said.flat())];
    if (wordScale(all) === null || said.some((words) => words.length > 0 && wordScale(words) === null))
      continue;
    for (const column of grid) found.set(column, all);
  }
  return found;
}

function wordsIn(column: KeptColumn, rows: readonly RawRow[]): readonly string[] {
  const texts = new Set(rows.map((row) => column.read(row)));
  return [...texts].filter((text) => !saysNothing(text) && !isNoAnswer(text));
}
