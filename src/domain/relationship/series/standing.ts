/** How one client stands in one series: where they were, where they were missing, what they booked. */
import { heldIn } from '../../../lib/collect.ts';
import type { Dossier } from '../../dossier.ts';
import type { Turnout } from '../../edition/turnout.ts';
import type { Client } from '../../records/client.ts';
import type { Event } from '../../records/event.ts';
import { satisfaction, satisfactionQuestions } from '../../survey/scores.ts';
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
  /** Whether an event is of the series; of any, where none is looked at. */
  readonly isOf: (event: string) => boolean;
}

/** How clients stand in a series; what follows from where they were registered and came is the same object for all of whom that is the same. */
export function standingsIn(book: SeriesBook): (dossier: Dossier) => Standing {
  const shared = new Map<Turnout, Editions>();
  return (dossier) => {
    const { attended, missed, ahead } = heldIn(shared, dossier.turnout, () =>
      editionsOf(dossier.turnout, book),
    );
    return { client: dossier.client, dossier, book, attended, missed, ahead, isOf: book.isOf };
  };
}

/** The standing of somebody who never held a registration that counts. */
export function standsNowhere(dossier: Dossier, isOf: Standing['isOf']): Standing {
  return { client: dossier.client, dossier, book: null, attended: none, missed: none, ahead: none, isOf };
}

/** How often somebody who never took part was registered in the series, whether it counts or not, without invitations: counted when it is told, as it is judged of very many. */
export function never({ dossier, isOf }: Standing): { readonly registrations: number } {
  return {
    get registrations() {
      return dossier.parts.filter(
        ({ event, registration }) => registration.status !== 'invited' && isOf(event.id),
      ).length;
    },
  };
}

type Editions = Pick<Standing, 'attended' | 'missed' | 'ahead'>;

function editionsOf(turnout: Turnout, book: SeriesBook): Editions {
  const attended = turnout.attended.filter(({ id }) => book.isOf(id));
  const [first] = attended;
  const since = first ? book.held.slice(book.held.indexOf(first) + 1) : none;
  return {
    attended,
    missed: since.filter((event) => !attended.includes(event)),
    ahead: book.ahead.filter((event) => turnout.registered.includes(event)),
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
  const { answers } = dossier;
  if (answers.length === 0) return null;
  const last = answers.findLast(
    ({ survey }) => book?.isOf(survey.event) && satisfactionQuestions(survey).length > 0,
  );
  return last ? satisfaction(last.answer, last.survey) : null;
}
