/** How one client stands in one series: where they were, where they were missing, what they booked. */
import type { Dossier } from '../dossier.ts';
import type { Client } from '../records/client.ts';
import type { Event } from '../records/event.ts';
import { satisfaction, satisfactionQuestions } from '../survey/scores.ts';
import type { SeriesBook } from './series-book.ts';

export interface Standing {
  readonly client: Client;
  readonly dossier: Dossier;
  /** Null for a client who never held a registration that counts. */
  readonly book: SeriesBook | null;
  /** Held editions taken part in, the first one first. */
  readonly attended: readonly Event[];
  /** Held after the first of them, and not taken part in. */
  readonly missed: readonly Event[];
  /** Editions ahead that are booked. */
  readonly ahead: readonly Event[];
}

export function standingIn(book: SeriesBook | null, dossier: Dossier): Standing {
  const { client, participations, parts } = dossier;
  if (!book) return { client, dossier, book, attended: none, missed: none, ahead: none };
  const { held, ahead, isOf } = book;
  const attended = participations.filter(({ event }) => isOf(event.id)).map(({ event }) => event);
  const [first] = attended;
  return {
    client,
    dossier,
    book,
    attended,
    missed: first ? held.slice(held.indexOf(first) + 1).filter((event) => !attended.includes(event)) : none,
    ahead: ahead.filter((event) => parts.some((part) => part.counts && part.event === event)),
  };
}

const none: readonly never[] = [];

/** Null unless the last two held editions, both after the first one taken part in, were missed. */
export function lastTwoMissed({ book, missed }: Standing): readonly [Event, Event] | null {
  const [last, before] = [missed.at(-1), missed.at(-2)];
  if (!book || last === undefined || before === undefined) return null;
  return last === book.latest && before === book.previous ? [before, last] : null;
}

export function missedLatest({ book, missed }: Standing): boolean {
  return missed.length > 0 && missed.at(-1) === book?.latest;
}

/** Overall satisfaction on 1 to 5 in the latest answer to a survey of the series that asks for it; null where there is none. */
export function satisfactionInSeries({ book, dossier }: Standing): number | null {
  const last = dossier.answers.findLast(
    ({ survey }) => book?.isOf(survey.event) && satisfactionQuestions(survey).length > 0,
  );
  return last ? satisfaction(last.answer, last.survey) : null;
}
