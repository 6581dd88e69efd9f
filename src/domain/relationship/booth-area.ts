/** The area a client's booths have in an edition. */
import { groupBy, sum } from '../../lib/collect.ts';
import { median } from '../../lib/median.ts';
import type { Dossier } from '../dossier.ts';
import type { Event } from '../records/event.ts';
import type { Held, SeriesBook } from './series-book.ts';

/** Square metres; 0 without a booth, null where an exhibitor's registration does not tell. */
function areaOf(registrations: readonly Held[]): number | null {
  if (registrations.some(({ role, area }) => role === 'exhibitor' && area === undefined)) return null;
  return sum(registrations.map(({ area = 0 }) => area));
}

/** That of a client in an edition. */
export function areaOfClient({ parts }: Pick<Dossier, 'parts'>, event: Event): number | null {
  const own = parts.filter((part) => part.counts && part.event.id === event.id);
  return areaOf(own.map(({ registration }) => registration));
}

/** Of the exhibitors whose area is known; null where there is none. */
export function medianArea({ counting }: SeriesBook, event: Event): number | null {
  const exhibitors = new Set<string>();
  for (const { role, client } of counting(event)) if (role === 'exhibitor') exhibitors.add(client);
  const theirs = counting(event).filter(({ client }) => exhibitors.has(client));
  const areas = [...groupBy(theirs, ({ client }) => client).values()].map(areaOf);
  return median(areas.filter((area) => area !== null));
}
