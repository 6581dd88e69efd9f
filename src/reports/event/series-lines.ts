/** What is said of the series of an event: the lines that make editions of events called like ones, and whether another series was meant. */
import type { SeriesMeant } from '../../domain/edition/series-meant.ts';
import type { SeriesTyped } from '../../domain/edition/series-typed.ts';
import { shellWord } from '../../lib/text/shell-word.ts';
import { type Phrase, say } from '../phrases.ts';

/** Lines shown at once; the next are told when these are done. */
const most = 3;

export function seriesLines(meant: SeriesMeant | null): string[] {
  if (meant === null) return [];
  return meant.events
    .slice(-most)
    .map((id) => `regulars event edit ${id} --series ${shellWord(meant.series)}`);
}

/** A new series that is called almost like another is one by mistake, most of the time. */
export function nearSeries(meant: SeriesTyped | null): Phrase[] {
  const near = meant?.near ?? null;
  return meant === null || near === null ? [] : [say('series.near', { series: meant.series, near })];
}

export function nearSeriesLines(id: string, meant: SeriesTyped | null): string[] {
  const near = meant?.near ?? null;
  return near === null ? [] : [`regulars event edit ${id} --series ${shellWord(near)}`];
}
