/** Events that are editions of one series by what they are called: `DevDays 2025` and `DevDays 2026`. */
import { once } from '../../lib/once.ts';
import type { Event } from '../records/event.ts';
import { inOrder } from './participation.ts';
import { seriesKey } from './series-key.ts';

export interface SeriesMeant {
  readonly series: string;
  /** Those that are in no series yet, in the order of their days. */
  readonly events: readonly string[];
}

/** The year, or which edition it is. */
const editions = once(
  () =>
    /(?<!\d)(?:19|20)\d\d(?!\d)(?:\s?年)?|第\s?[\d〇零一二三四五六七八九十百]+\s?[届屆回期]|(?<![\p{L}\d])\d{1,3}(?:st|nd|rd|th)(?!\p{L})|(?:#|(?<!\p{L})(?:no|nr|vol)\.?)\s?\d{1,3}(?!\d)/giu,
);
const edges = /^[\s\-–—_·.,:：、|/()（）[\]]+|[\s\-–—_·.,:：、|/()（）[\]]+$/g;

/** Null where the event is in a series, nothing else is called so, or those that are differ in their series. */
export function seriesMeant(events: Iterable<Event>, event: Event): SeriesMeant | null {
  if (event.series !== undefined || event.cancelled) return null;
  const name = seriesIn(event.name);
  if (name === '') return null;
  const wanted = seriesKey(name);
  const others = [...events].filter(
    (one) =>
      one.id !== event.id &&
      one.start !== event.start &&
      !one.cancelled &&
      seriesKey(seriesIn(one.name)) === wanted,
  );
  const named = new Set(others.flatMap(({ series }) => series ?? []));
  if (others.length === 0 || named.size > 1) return null;
  const [series = name] = named;
  const loose = [...others, event].filter((one) => one.series === undefined).sort(inOrder);
  return { series, events: loose.map(({ id }) => id) };
}

/** The name without what tells the editions apart. */
function seriesIn(name: string): string {
  return name
    .normalize('NFKC')
    .replace(editions(), ' ')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.:、])/g, '')
    .replace(edges, '');
}
