/** Unusual events: two series, one cancelled, one ahead, two on one day, one alone, with and without check-in data. */
import type { Event } from '../../../src/domain/records/event.ts';
import type { Survey } from '../../../src/domain/records/survey.ts';
import { addDays } from '../../../src/lib/time/day.ts';
import type { Chance } from './chance.ts';
import { questionnaires } from './odd-surveys.ts';

export const typed = { created: '2022-11-01T08:00:00.000Z', updated: '2022-11-01T08:00:00.000Z' };

/** Only what is there is a field. */
export const known = <T extends object>(record: { [K in keyof T]: T[K] | undefined }): T =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;

const starts = [
  ['Salon', '2023-04-10'],
  ['Salon', '2024-04-08'],
  ['Salon', '2024-10-14'],
  ['Salon', '2025-04-14'],
  ['Salon', '2025-04-14'],
  ['Salon', '2026-04-13'],
  ['Salon', '2027-04-12'],
  ['Expo', '2025-09-01'],
  ['Expo', '2026-03-02'],
  [undefined, '2025-12-05'],
] as const;

export function oddEvents(luck: Chance): Event[] {
  // Typed in any order, and some with ids of a digit more.
  const first = luck.oneOf(1, 1, 994);
  const ids = starts.map((_, at) => `E${String(first + at).padStart(3, '0')}`);
  return starts.flatMap(([series, day], at) => {
    if (luck.isOneIn(7)) return [];
    const [id = ''] = ids.splice(luck.isOneIn(4) ? luck.number(ids.length) : 0, 1);
    const start = addDays(day, luck.oneOf(0, 0, 0, 1, -6));
    return known<Event>({
      id,
      ...typed,
      name: `${series ?? 'Evening'} ${start}`,
      series,
      start: at === 4 ? day : start,
      end: luck.maybe(2, () => addDays(start, luck.number(3))),
      zone: series === 'Expo' ? luck.oneOf('America/New_York', undefined) : undefined,
      currency: series === 'Expo' ? luck.oneOf('EUR', undefined) : undefined,
      area: luck.maybe(2, () => luck.oneOf(100, 36.5)),
      cancelled: at === 2 || luck.isOneIn(12) ? true : undefined,
      checkinKnown: luck.maybe(6, () => true),
    });
  });
}

export function oddSurveys(luck: Chance, events: readonly Event[]): Survey[] {
  return events
    .flatMap(({ id }) => luck.oneOf([], [id], [id], [id, id]))
    .map((event, at): Survey => {
      const questions = luck.oneOf(...questionnaires);
      return { id: `S${String(at + 1).padStart(3, '0')}`, ...typed, name: `Survey ${at}`, event, questions };
    });
}
