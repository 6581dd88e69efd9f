/** Which event, series or survey is meant by something typed: an id, a name in any spelling, or a part of one name only. */

import { nearest } from '../../lib/alike/near.ts';
import { fold } from '../../lib/text/fold.ts';
import { isDay } from '../../lib/time/day.ts';
import { nameOfSeries, seriesOf } from '../edition/participation.ts';
import { seriesKey } from '../edition/series-key.ts';
import { type Candidate, fail } from '../errors.ts';
import type { Event } from '../records/event.ts';
import type { Survey } from '../records/survey.ts';
import { typedId } from '../roster.ts';

const manyCandidates = 10;

/** The event meant: its id, its name in any spelling, `NAME@DAY`, or a part of one name only. Throws `event.unknown`, `event.ambiguous`. */
export function resolveEvent(events: Iterable<Event>, ref: string): Event {
  const all = [...events];
  const at = ref.lastIndexOf('@');
  const day = at > 0 && isDay(ref.slice(at + 1)) ? ref.slice(at + 1) : undefined;
  const ofDay = day === undefined ? all : all.filter(({ start }) => start === day);
  const name = day === undefined ? ref : ref.slice(0, at);
  const known = meant(ofDay, name, typedId('events', ref));
  // What is typed with its day may be the name of a new one.
  const found = day === undefined ? orByWords(all, ref, known) : known;
  const [only] = found;
  if (!only) throw fail('event.unknown', { ref, near: nearNames(ref, all) });
  if (found.length === 1) return only;
  throw fail('event.ambiguous', { ref, ...candidatesFrom(found, ({ start }) => start) });
}

/** The same, or null where none or several may be meant. */
export function soleEvent(events: Iterable<Event>, ref: string): Event | null {
  const [only, ...others] = meant([...events], ref, typedId('events', ref));
  return only !== undefined && others.length === 0 ? only : null;
}

/** The series meant, by its name in any spelling or a part of one only; of an event without one its id or name. Throws `series.unknown`. */
export function resolveSeries(events: Iterable<Event>, ref: string): string {
  const all = [...events];
  const names = new Map<string, string>();
  for (const event of all) {
    names.set(seriesOf(event), seriesOf(event));
    if (event.series === undefined) names.set(event.name, event.id);
  }
  const wanted = fold(ref);
  for (const [name, series] of names) if (name === ref) return series;
  const key = seriesKey(ref);
  for (const [name, series] of names) if (key !== '' && seriesKey(name) === key) return series;
  const parts = new Set(
    [...names].flatMap(([name, series]) => (wanted !== '' && fold(name).includes(wanted) ? series : [])),
  );
  const [only] = parts;
  if (only !== undefined && parts.size === 1) return only;
  throw fail('series.unknown', {
    ref,
    near:
      parts.size > 1
        ? [...parts].map((series) => nameOfSeries(all, series))
        : nearest(ref, [...names.keys()]),
  });
}

/** The survey meant: its id, its name, or a part of one name only. Throws `survey.unknown`, `survey.ambiguous`. */
export function resolveSurvey(surveys: Iterable<Survey>, ref: string): Survey {
  const all = [...surveys];
  const found = orByWords(all, ref, meant(all, ref, typedId('surveys', ref)));
  const [only] = found;
  if (!only) throw fail('survey.unknown', { ref, near: nearNames(ref, all) });
  if (found.length === 1) return only;
  throw fail('survey.ambiguous', { ref, ...candidatesFrom(found, ({ event }) => event) });
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** The names one may have meant. */
export function nearNames(ref: string, records: readonly Named[]): string[] {
  return nearest(
    ref,
    records.map(({ name }) => name),
  );
}

/** The record of that id; else those of that name in any spelling; else that of the id in short, as `e2`; else those it is a part of. */
function meant<T extends Named>(records: readonly T[], ref: string, shortId: string): readonly T[] {
  const ofId = (wanted: string) => records.filter(({ id }) => id === wanted);
  const byId = ofId(ref);
  if (byId.length > 0) return byId;
  const wanted = fold(ref);
  if (wanted === '') return [];
  const exact = records.filter(({ name }) => fold(name) === wanted);
  if (exact.length > 0) return exact;
  const inShort = ofId(shortId);
  return inShort.length > 0 ? inShort : records.filter(({ name }) => fold(name).includes(wanted));
}

/** Where nothing is found otherwise, those in whose name all words stand in the order typed, each at the beginning of one: `knot 2026`. */
function orByWords<T extends Named>(records: readonly T[], ref: string, found: readonly T[]): readonly T[] {
  const typed = wordsOf(ref);
  if (found.length > 0 || typed.length < 2) return found;
  return records.filter(({ name }) => {
    const words = wordsOf(name);
    let at = -1;
    return typed.every((word) => {
      at = words.findIndex((one, place) => place > at && one.startsWith(word));
      return at >= 0;
    });
  });
}

function wordsOf(name: string): string[] {
  return fold(name)
    .split(/[\s\-_.,:;'"()/|&]+/)
    .filter((word) => word !== '');
}

export function candidatesFrom<T extends Named>(
  found: readonly T[],
  detail: (record: T) => string,
): { candidates: readonly Candidate[]; total: number } {
  const candidates = found
    .slice(0, manyCandidates)
    .map((one) => ({ id: one.id, name: one.name, detail: detail(one) }));
  return { candidates, total: found.length };
}
