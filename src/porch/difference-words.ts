/** What a list that came back says otherwise, in words: the heading of a column, and the value each side has. */
import type { Difference } from '../domain/merge-back/differences.ts';
import type { Words } from '../i18n/words.ts';
import { fieldOf, spoken } from '../output/cell.ts';
import { partKind } from '../reports/merge-back.ts';

export function partHeading({ key }: Pick<Difference, 'key'>, words: Words): string {
  const custom = /^custom\.(.*)$/s.exec(key)?.[1];
  return custom ?? fieldOf(key, partKind(key), words);
}

export function partText(difference: Difference, side: 'theirs' | 'ours', words: Words): string {
  return spoken(partKind(difference.key), difference[side], words);
}
