/** What the clients of one series are measured against. */
import { once } from '../../lib/once.ts';
import type { Dossier } from '../dossier.ts';
import type { AsOf } from '../edition/as-of.ts';
import type { Attendance } from '../edition/attendance.ts';
import { countingStanding } from '../edition/standing.ts';
import type { Event } from '../records/event.ts';
import type { Thresholds } from '../records/thresholds.ts';
import type { RosterSettings } from '../roster.ts';
import { type Rfm, rfmOfSeries } from './labels/rfm.ts';
import type { Signals } from './labels/signals.ts';
import type { Stage } from './labels/stage.ts';
import type { Label } from './rule.ts';
import { hasBooths, medianArea } from './series/booth-area.ts';
import type { SeriesBook } from './series/series-book.ts';
import { type Standing, standingsIn } from './series/standing.ts';
import { type SeriesWorth, seriesWorth } from './worth/series-worth.ts';

/** What is said of all who were in the same editions, and of whom nothing else is known. */
export interface Quiet {
  readonly signals: Signals;
  /** Null until somebody asks for it. */
  stage: Label<Stage> | null;
}

export interface SeriesMeasures {
  readonly book: SeriesBook;
  readonly worth: SeriesWorth;
  readonly standingOf: (dossier: Dossier) => Standing;
  /** By the editions taken part in, as they stand in a standing. */
  readonly quiet: Map<readonly Event[], Quiet>;
  /** Whether anybody at all holds a booth, or may hold one. */
  readonly hasBooths: () => boolean;
  readonly medianArea: () => number | null;
  readonly rfm: (standing: Standing) => Rfm | null;
  /** Of the clients of the edition before, the share who are clients of the latest. */
  readonly retention: () => number | null;
}

/** Each is worked out when first asked for; money is in the roster's currency, else in that of the latest edition. */
export function measuresIn(
  book: SeriesBook,
  attendance: () => Attendance,
  settings: RosterSettings,
  { day }: AsOf,
  limits: Thresholds,
): SeriesMeasures {
  const { latest, previous, placeOf } = book;
  const worth = seriesWorth(book, attendance, settings.currency ?? latest?.currency ?? null);
  return {
    book,
    worth,
    standingOf: standingsIn(book),
    quiet: new Map(),
    hasBooths: once(() => hasBooths(attendance())),
    medianArea: once(() => (latest ? medianArea(attendance(), placeOf(latest)) : null)),
    rfm: rfmOfSeries(book, attendance, worth, day, limits),
    retention: once(() => {
      if (!latest || !previous) return null;
      const before = holdersOf(attendance(), placeOf(previous));
      const now = holdersOf(attendance(), placeOf(latest));
      let all = 0;
      let stayed = 0;
      for (const [client, was] of before.entries()) {
        all += was;
        stayed += was & (now[client] ?? 0);
      }
      return all === 0 ? null : stayed / all;
    }),
  };
}

/** 1 for every client who holds a registration of the event at a place that counts. */
function holdersOf({ event, standing, client, clients }: Attendance, place: number): Uint8Array {
  const holders = new Uint8Array(clients);
  for (let row = 0; row < standing.length; row++)
    if (event[row] === place && (standing[row] ?? 0) >= countingStanding) holders[client[row] ?? 0] = 1;
  return holders;
}
