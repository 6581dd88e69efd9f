/** The area a client's booths have in an edition. */
import { sum } from '../../lib/collect.ts';
import { median } from '../../lib/median.ts';
import type { Event } from '../records/event.ts';
import type { Held, SeriesBook } from './series-book.ts';

/** Square metres; 0 without a booth, null where an exhibitor's registration does not tell. */
export function areaOf(registrations: readonly Held[]): number | null {
  if (registrations.some(({ role, area }) => role === 'exhibitor' && area === undefined)) return null;
  return sum(registrations.map(({ area = 0 }) => area));
}

/** Of the exhibitors whose area is known; null where there is none. */
export function medianArea({ holders }: SeriesBook, event: Event): number | null {
  const areas: number[] = [];
  for (const registrations of holders(event).values()) {
    const area = registrations.some(({ role }) => role === 'exhibitor') ? areaOf(registrations) : null;
    if (area !== null) areas.push(area);
  }
  return median(areas);
}
