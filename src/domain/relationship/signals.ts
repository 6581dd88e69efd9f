/** The five signs that a relation weakens, each with both numbers: the latest edition against the one before it. */
import type { Day } from '../../lib/day.ts';
import { dayIn } from '../../lib/instant.ts';
import type { Case } from '../records/case.ts';
import type { Event } from '../records/event.ts';
import type { Question } from '../records/survey.ts';
import { givenAt } from '../survey/counting.ts';
import { scoreOnFive } from '../survey/scales.ts';
import { satisfaction, satisfactionQuestions } from '../survey/scores.ts';
import { areaOfClient } from './booth-area.ts';
import { type SignalId, signalIds } from './rule.ts';
import { isWithin, type SeriesBook } from './series-book.ts';
import type { Standing } from './standing.ts';
import type { Thresholds } from './thresholds.ts';

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
}

export function signalsOf(standing: Standing, scope: SignalScope): Signals {
  const { book, attended } = standing;
  const { latest, previous } = book ?? {};
  if (!book || !latest || !previous || !attended.includes(previous)) return nothing;
  const pair: Pair = { ...standing, ...scope, book, latest, previous };
  const each = signalIds.map((id) => ({ id, ...measures[id](pair) }));
  const on = each.filter(({ isOn }) => isOn === true).map(({ id }) => id);
  const score = on.reduce((sum, id) => sum + weights[id], 0);
  return { compared: true, each, on, score, isWarning: score >= scope.limits['signals.warning'] };
}

type Pair = Standing &
  SignalScope & { readonly book: SeriesBook; readonly latest: Event; readonly previous: Event };
type Measured = Omit<Signal, 'id'>;

const measures: Readonly<Record<SignalId, (pair: Pair) => Measured>> = {
  less({ dossier, attended, latest, previous, limits }) {
    const area = (event: Event) => areaOfClient(dossier, event);
    const before = area(previous);
    const isBack = attended.includes(latest);
    const now = isBack ? area(latest) : 0;
    if (!isBack) return { isOn: true, before, now, stayedAway: true };
    if (before === null || now === null) return { isOn: null, before, now };
    // A tenth of a whole number is seldom a whole number of its binary fractions.
    const isLess = before > 0 && before - now >= before * limits['signal.area'] - 1e-9;
    return { isOn: isLess, before, now };
  },

  complaints({ book, cases, latest, previous }) {
    const complaints = cases.filter(({ kind }) => kind === 'complaint');
    const within = (event: Event) =>
      complaints.filter(({ opened }) => isWithin(opened, book.cycle(event))).length;
    const before = within(previous);
    const now = within(latest);
    return { isOn: now > before, before, now };
  },

  satisfaction({ dossier, latest, previous, limits }) {
    const scored = (event: Event) => {
      const last = dossier.answers.findLast(
        ({ survey }) => survey.event === event.id && satisfactionQuestions(survey).length > 0,
      );
      return last ? satisfaction(last.answer, last.survey) : null;
    };
    const before = scored(previous);
    const now = scored(latest);
    if (before === null || now === null) return { isOn: null, before, now };
    return { isOn: before - now >= limits['signal.satisfaction'] - 1e-9, before, now };
  },

  contacts({ book, dossier, latest, previous, zone, limits }) {
    const within = (event: Event) => {
      const cycle = book.cycle(event);
      const place = event.zone ?? zone;
      return dossier.interactions.filter(({ at }) => isWithin(dayIn(at, place), cycle)).length;
    };
    const before = within(previous);
    const now = within(latest);
    const isFew = before >= limits['signal.contacts-before'] && now <= before * limits['signal.contacts'];
    return { isOn: isFew, before, now };
  },

  unfair({ book, cases, dossier, latest, previous, zone, limits }) {
    const { from, to } = book.cycle(latest);
    // The edition before may have ended later than the latest.
    const since = from < to ? from : to;
    const earlier = book.cycle(previous);
    const felt = (event: Event, is: (day: Day) => boolean) =>
      cases.filter(({ cause, opened }) => UNFAIR.has(cause) && is(opened)).length +
      dossier.answers.filter(
        ({ answer, survey }) =>
          is(dayIn(givenAt(answer), event.zone ?? zone)) &&
          survey.questions.some((question) => {
            const score = asksOfFairness(question) ? scoreOnFive(answer, question) : null;
            return score !== null && score <= limits['satisfaction.low'];
          }),
      ).length;
    const now = felt(latest, (day) => day > since);
    return { isOn: now > 0, before: felt(previous, (day) => isWithin(day, earlier)), now };
  },
};

/** The cause of a case in either language, and the touch-point of a question, that are about being treated fairly. */
const UNFAIR: ReadonlySet<string | undefined> = new Set(['unfair-treatment', '不公平对待']);
const FAIRNESS = 'fairness';

/** Of the five aspects on three levels, service on the social level is about fair treatment. */
function asksOfFairness({ id, touchpoint, aspect, level }: Question): boolean {
  return touchpoint === FAIRNESS || id === FAIRNESS || (aspect === 'service' && level === 'social');
}
