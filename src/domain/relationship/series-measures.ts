/** What the clients of one series are measured against. */
import { once } from '../../lib/once.ts';
import type { AsOf } from '../as-of.ts';
import type { RosterSettings } from '../roster.ts';
import { medianArea } from './booth-area.ts';
import { type Rfm, rfmOfSeries } from './rfm.ts';
import type { SeriesBook } from './series-book.ts';
import { type SeriesWorth, seriesWorth } from './series-worth.ts';
import type { Standing } from './standing.ts';
import type { Thresholds } from './thresholds.ts';

export interface SeriesMeasures {
  readonly book: SeriesBook;
  readonly worth: SeriesWorth;
  readonly medianArea: () => number | null;
  readonly rfm: (standing: Standing) => Rfm | null;
  /** Of the clients of the edition before, the share who are clients of the latest. */
  readonly retention: () => number | null;
}

/** Each is worked out when first asked for; money is in the roster's currency, else in that of the latest edition. */
export function measuresIn(
  book: SeriesBook,
  settings: RosterSettings,
  { day }: AsOf,
  limits: Thresholds,
): SeriesMeasures {
  const { latest, previous, clients } = book;
  const worth = seriesWorth(book, settings.currency ?? latest?.currency ?? null);
  return {
    book,
    worth,
    medianArea: once(() => (latest ? medianArea(book, latest) : null)),
    rfm: rfmOfSeries(book, worth, day, limits),
    retention: once(() => {
      if (!latest || !previous) return null;
      const before = clients(previous);
      const now = clients(latest);
      let stayed = 0;
      for (const client of before) if (now.has(client)) stayed++;
      return before.size === 0 ? null : stayed / before.size;
    }),
  };
}
