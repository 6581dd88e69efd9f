/** The series whose labels are printed for a client. */
import type { Day } from '../../lib/time/day.ts';
import type { Event } from '../records/event.ts';
import { seriesName, seriesOf } from './participation.ts';

interface Standing {
  readonly series: string;
  /** Its name; an event that is a series of its own gives it, as ids depend on what was typed first. */
  readonly name: string;
  editions: number;
  last: Day;
  registrations: number;
}

/**
 * The main series: most editions taken part in, then the latest participation, then most counting registrations, then the
 * smaller name. `registered` has one event a counting registration, `visited` one an edition taken part in, by start day.
 */
export function mainSeriesOf(registered: readonly Event[], visited: readonly Event[]): string | null {
  const standings = new Map<string, Standing>();
  for (const event of registered) {
    const series = seriesOf(event);
    const standing = standings.get(series);
    if (standing) standing.registrations += 1;
    else standings.set(series, { series, name: seriesName(event), editions: 0, last: '', registrations: 1 });
  }
  for (const event of visited) {
    const standing = standings.get(seriesOf(event));
    if (!standing) continue;
    standing.editions += 1;
    standing.last = event.start;
  }
  let best: Standing | null = null;
  for (const standing of standings.values())
    if (best === null || comesBefore(standing, best)) best = standing;
  return best?.series ?? null;
}

function comesBefore(a: Standing, b: Standing): boolean {
  if (a.editions !== b.editions) return a.editions > b.editions;
  if (a.last !== b.last) return a.last > b.last;
  if (a.registrations !== b.registrations) return a.registrations > b.registrations;
  return a.name === b.name ? a.series < b.series : a.name < b.name;
}
