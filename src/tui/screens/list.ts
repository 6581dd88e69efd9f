/** A list as a command returns it: what most screens are, each with its own additions. */
import { wordsOf } from '../../output/cell.ts';
import type { Listed } from '../../porch/dashboard/source.ts';
import type { Layout, Scene } from '../screen-kind.ts';

/** Its columns and rows, and what the command says where there are none. */
export function listOf(list: Listed | null | undefined, { words }: Pick<Scene, 'words'>): Layout {
  return {
    above: [],
    columns: list?.columns ?? [],
    rows: list?.rows ?? [],
    empty: list ? [{ text: wordsOf(list.empty, words) }] : [],
    below: 0,
    count: '',
  };
}

/** How many there are, and how many of them are picked. */
export function countOf(
  count: string,
  picked: readonly string[],
  { words, tui }: Pick<Scene, 'words' | 'tui'>,
): string {
  return picked.length === 0 ? count : tui.picked(words.formats.number(picked.length), count);
}
