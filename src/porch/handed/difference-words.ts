/** What a list that came back says otherwise, in words: the heading of a column, and the value each side has. */
import type { Editable } from '../../domain/merge-back/columns.ts';
import type { Difference } from '../../domain/merge-back/differences.ts';
import type { Words } from '../../i18n/words.ts';
import { fieldOf, spoken } from '../../output/cell.ts';
import { partKind } from '../../reports/import/merge-back.ts';

export function partHeading(what: Editable, { key }: Pick<Difference, 'key'>, words: Words): string {
  const custom = /^(?:custom|answers)\.(.*)$/s.exec(key)?.[1];
  return custom ?? fieldOf(key, partKind(what, key), words);
}

export function partText(
  what: Editable,
  difference: Difference,
  side: 'theirs' | 'ours',
  words: Words,
): string {
  return spoken(partKind(what, difference.key), difference[side], words);
}
