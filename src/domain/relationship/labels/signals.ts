/** The five signs that a relation weakens, each with both numbers: the latest edition against the one before it. */
import type { Day } from '../../../lib/time/day.ts';
import { dayIn } from '../../../lib/time/instant.ts';
import { isWithin } from '../../edition/cycle.ts';
import type { Case } from '../../records/case.ts';
import type { Event } from '../../records/event.ts';
import type { Question } from '../../records/survey.ts';
import type { Thresholds } from '../../records/thresholds.ts';
import { givenAt } from '../../survey/counting.ts';
import { scoreOnFive } from '../../survey/scales.ts';
import { satisfaction, satisfactionQuestions } from '../../survey/scores.ts';
import { type SignalId, signalIds } from '../rule.ts';
import type { SeriesBook } from '../series/series-book.ts';
import type { Standing } from '../series/standing.ts';

/** What each counts for when it is on; they come to 100. */
export const weights: Readonly<Record<SignalId, number>> = {
  less: 25,
  complaints: 20,
  satisfaction: 25,
  contacts: 20,
  unfair: 10,
};

export interface Signal {
  readonly id: SignalId;
  /** Null where it cannot be measured. */
  readonly isOn: boolean | null;
  /** For the edition before and for the latest; null where unknown. */
  readonly before: number | null;
  readonly now: number | null;
  /** Of `less`: they did not come at all. */
  readonly stayedAway?: true;
}

export interface Signals {
  /** False for who did not take part in the edition before: there is nothing to compare. */
  readonly compared: boolean;
  readonly each: readonly Signal[];
  /** Those that are on. */
  readonly on: readonly SignalId[];
  /** 0 to 100: the weights of those that are on. */
  readonly score: number;
  readonly isWarning: boolean;
}

const nothing: Signals = { compared: false, each: [], on: [], score: 0, isWarning: false };

export interface SignalScope {
  /** The organiser's. */
  readonly zone: string;
  readonly limits: Thresholds;
  /** The client's, whatever their state. */
  readonly cases: readonly Case[];
  /** The area of the client in an edition; null where it is not known. */
  readonly areaIn: (event: Event) => number | null;
}

export function signalsOf(standing: Standing, scope: SignalScope): Signals {
  const { book, attended } = standing;
  if (!book?.latest || !book.previous || !attended.includes(book.previous)) return nothing;
  const pair: Pair = { standing, scope, book, latest: book.latest, previous: book.previous };
  const each = signalIds.map((id) => measures[id](pair));
  const on: SignalId[] = [];
  let score = 0;
  for (const { id, isOn } of each) {
    if (isOn !== true) continue;
    on.push(id);
    score += weights[id];
  }
  return { compared: true, each, on, score, isWarning: score >= scope.limits['signals.warning'] };
}

/** Whether nobody answered for them, and there was no contact in either cycle that is compared. */
export function isUnheard({ book, dossier }: Standing): boolean {
  const { answers, interactions } = dossier;
  if (answers.length > 0 || !book?.latest || !book.previous) return false;
  for (const { at } of interactions)
    if (book.isInCycle(at, book.latest) || book.isInCycle(at, book.previous)) return false;
  return true;
}

interface Pair {
  readonly standing: Standing;
  readonly scope: SignalScope;
  readonly book: SeriesBook;
  readonly latest: Event;
  readonly previous: Event;
}

const measures: Readonly<Record<SignalId, (pair: Pair) => Signal>> = {
  less({ standing: { attended }, scope: { limits, areaIn }, latest, previous }) {
    const id = 'less';
    const before = areaIn(previous);
    if (!attended.includes(latest)) return { id, isOn: true, before, now: 0, stayedAway: true };
    const now = areaIn(latest);
    if (before === null || now === null) return { id, isOn: null, before, now };
    // A tenth of a whole number is seldom a whole number of its binary fractions.
    const isLess = before > 0 && before - now >= before * limits['signal.area'] - 1e-9;
    return { id, isOn: isLess, before, now };
  },

  complaints({ book, scope: { cases }, latest, previous }) {
    const within = (event: Event) =>
      countIf(cases, ({ kind, opened }) => kind === 'complaint' && isWithin(opened, book.cycle(event)));
    const before = within(previous);
    const now = within(latest);
    return { id: 'complaints', isOn: now > before, before, now };
  },

  satisfaction({ standing: { dossier }, scope: { limits }, latest, previous }) {
    const { answers } = dossier;
    const scored = (event: Event) => {
      const last = answers.findLast(
        ({ survey }) => survey.event === event.id && satisfactionQuestions(survey).length > 0,
      );
      return last ? satisfaction(last.answer, last.survey) : null;
    };
    const id = 'satisfaction';
    const before = scored(previous);
    const now = scored(latest);
    if (before === null || now === null) return { id, isOn: null, before, now };
    return { id, isOn: before - now >= limits['signal.satisfaction'] - 1e-9, before, now };
  },

  contacts({ book, standing: { dossier }, scope: { limits }, latest, previous }) {
    const { interactions } = dossier;
    const within = (event: Event) => countIf(interactions, ({ at }) => book.isInCycle(at, event));
    const before = within(previous);
    const now = within(latest);
    const isFew = before >= limits['signal.contacts-before'] && now <= before * limits['signal.contacts'];
    return { id: 'contacts', isOn: isFew, before, now };
  },

  unfair({ book, standing: { dossier }, scope: { cases, zone, limits }, latest, previous }) {
    const { answers } = dossier;
    const { from, to } = book.cycle(latest);
    // The edition before may have ended later than the latest.
    const since = from < to ? from : to;
    const earlier = book.cycle(previous);
    const felt = (event: Event, is: (day: Day) => boolean) =>
      countIf(cases, ({ cause, opened }) => unfair.has(cause) && is(opened)) +
      countIf(
        answers,
        ({ answer, survey }) =>
          is(dayIn(givenAt(answer), event.zone ?? zone)) &&
          survey.questions.some((question) => {
            const score = asksOfFairness(question) ? scoreOnFive(answer, question) : null;
            return score !== null && score <= limits['satisfaction.low'];
          }),
      );
    const now = felt(latest, (day) => day > since);
    return { id: 'unfair', isOn: now > 0, before: felt(previous, (day) => isWithin(day, earlier)), now };
  },
};

/** Most clients have none of what is looked at. */
function countIf<T>(items: readonly T[], is: (item: T) => boolean): number {
  let count = 0;
  for (const item of items) if (is(item)) count++;
  return count;
}

/** The cause of a case in either language, and the touch-point of a question, that are about being treated fairly. */
const unfair: ReadonlySet<string | undefined> = new Set(['unfair-treatment', '不公平对待']);
const fairness = 'fairness';

/** Of the five aspects on three levels, service on the social level is about fair treatment. */
function asksOfFairness({ id, touchpoint, aspect, level, expectationOf }: Question): boolean {
  if (expectationOf !== undefined) return false;
  return touchpoint === fairness || id === fairness || (aspect === 'service' && level === 'social');
}
