/** A figure: its value, what it was made of, and the very clients behind it. */
import type { Event } from '../records/event.ts';
import type { dimensions } from '../records/survey.ts';
import type { Lifecycle } from '../relationship/labels/lifecycle.ts';
import type { PromoterParts } from '../survey/scores.ts';

/** What has to be said of a figure, or why there is none. */
export type Note =
  | 'nobody'
  | 'not-held'
  | 'cancelled'
  | 'no-checkin'
  | 'first-edition'
  | 'so-far'
  | 'no-amounts'
  | 'other-currency'
  | 'scaled'
  | 'no-survey'
  | 'of-asked'
  | 'of-participants'
  | 'more-answers'
  | 'others-left-out'
  | 'other-scales'
  | 'no-costs'
  | 'no-next'
  | 'too-few-editions'
  | 'area-unknown'
  | 'no-area'
  | 'of-registered'
  | 'no-visitors'
  | 'none-professional'
  | 'no-question'
  | 'no-retention';

/** Ids of clients, some of them perhaps twice: those who made the numerator what it is, and everybody it was divided by. */
export interface People {
  readonly numerator: Iterable<string>;
  readonly denominator: Iterable<string>;
  /** In a sum of money, the part of each client in the numerator: minor units. */
  readonly amounts?: () => ReadonlyMap<string, number>;
  /** In an NPS, who is who. */
  readonly parts?: Readonly<Record<keyof PromoterParts, readonly string[]>>;
  /** Answers behind the figure that were given by no client we know. */
  readonly anonymous?: number;
  /** Clients of whom too little is known to count them. */
  readonly leftOut?: readonly string[];
}

export interface Figure {
  /** Never rounded; null with a note where there is nothing to tell. */
  readonly value: number | null;
  /** Only where the value is money. */
  readonly currency?: string;
  /** Null where the figure is no quotient. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** How many registrations, answers, clients or follow-ups it rests on. */
  readonly sample: number;
  readonly parts?: PromoterParts;
  /** How far a figure of few answers may be from that of everybody, in its unit. */
  readonly margin?: number;
  /** Where it is in points of the scale that was asked: which one, as only figures of one scale are held against each other. */
  readonly scale?: string;
  /** Where the figure is given for each dimension of satisfaction: which one. */
  readonly dimension?: (typeof dimensions)[number];
  /** Where it is given for each step of the lifecycle: which one. */
  readonly lifecycle?: Lifecycle;
  readonly notes: readonly Note[];
  readonly people: People;
}

const nobody: People = { numerator: [], denominator: [] };

/** No figure, and why. */
export function unknown(...notes: readonly Note[]): Figure {
  return { value: null, numerator: null, denominator: null, sample: 0, notes, people: nobody };
}

/** No figure of an event that is still ahead or never took place. */
export function unheld({ cancelled }: Event): Figure {
  return unknown(cancelled === true ? 'cancelled' : 'not-held');
}

/** How many there are. */
export function count(value: number, clients: Iterable<string>): Figure {
  const people = { numerator: clients, denominator: [] };
  return { value, numerator: null, denominator: null, sample: value, notes: [], people };
}

/** One part of a whole, or a sum over how many; of nobody there is no share. `sample` where it is not what is divided by. */
export function quotient(
  numerator: number,
  denominator: number,
  people: People,
  notes: readonly Note[] = [],
  sample = denominator,
): Figure {
  const value = denominator === 0 ? null : numerator / denominator;
  return {
    value,
    numerator,
    denominator,
    sample,
    notes: value === null ? ['nobody', ...notes] : notes,
    people,
  };
}
