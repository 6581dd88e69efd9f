/** The lines that make editions of events which are called like ones. */
import type { SeriesMeant } from '../../domain/edition/series-meant.ts';
import { shellWord } from '../../lib/shell-word.ts';

/** So many of them at once; the next are told when these are done. */
const MOST = 3;

export function seriesLines(meant: SeriesMeant | null): string[] {
  if (meant === null) return [];
  return meant.events
    .slice(-MOST)
    .map((id) => `regulars event edit ${id} --series ${shellWord(meant.series)}`);
}
