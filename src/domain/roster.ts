/** The whole document: its collections, ids and look-ups. */
import { digitsFrom } from '../lib/number/digits.ts';
import { type Action, actionFields } from './records/action.ts';
import { type Case, caseFields } from './records/case.ts';
import { type Client, clientFields } from './records/client.ts';
import { type Code, codeFields } from './records/code.ts';
import { type Cost, costFields } from './records/cost.ts';
import { type Decision, decisionFields } from './records/decision.ts';
import { type Event, eventFields } from './records/event.ts';
import type { FieldTable, Origin } from './records/field.ts';
import { type FollowUp, followupFields } from './records/followup.ts';
import { type Interaction, interactionFields } from './records/interaction.ts';
import { type Loss, lossFields } from './records/loss.ts';
import { type Recipe, recipeFields } from './records/recipe.ts';
import { type Registration, registrationFields } from './records/registration.ts';
import { type Review, reviewFields } from './records/review.ts';
import { type Segment, segmentFields } from './records/segment.ts';
import { type Answer, answerFields, type Survey, surveyFields } from './records/survey.ts';
import { type Target, targetFields } from './records/target.ts';
import type { Thresholds } from './records/thresholds.ts';

export interface Collections {
  clients: Client;
  events: Event;
  registrations: Registration;
  interactions: Interaction;
  followups: FollowUp;
  surveys: Survey;
  answers: Answer;
  segments: Segment;
  reviews: Review;
  codes: Code;
  recipes: Recipe;
  cases: Case;
  costs: Cost;
  losses: Loss;
  decisions: Decision;
  targets: Target;
  actions: Action;
}
export type CollectionName = keyof Collections;
export type AnyRecord = Collections[CollectionName];
/** The key of a field of any record. */
export type FieldKey = { [K in CollectionName]: keyof Collections[K] }[CollectionName];

interface CollectionShape {
  readonly fields: FieldTable;
  /** Ids are this letter and a number of at least this many digits. */
  readonly letter: string;
  readonly digits: number;
}

/** Every collection, in the order it stands in the file. */
export const collections: Readonly<Record<CollectionName, CollectionShape>> = {
  clients: { fields: clientFields, letter: 'C', digits: 4 },
  events: { fields: eventFields, letter: 'E', digits: 3 },
  registrations: { fields: registrationFields, letter: 'R', digits: 5 },
  interactions: { fields: interactionFields, letter: 'I', digits: 5 },
  followups: { fields: followupFields, letter: 'F', digits: 4 },
  surveys: { fields: surveyFields, letter: 'S', digits: 3 },
  answers: { fields: answerFields, letter: 'A', digits: 5 },
  segments: { fields: segmentFields, letter: 'G', digits: 3 },
  reviews: { fields: reviewFields, letter: 'V', digits: 4 },
  codes: { fields: codeFields, letter: 'L', digits: 3 },
  recipes: { fields: recipeFields, letter: 'M', digits: 3 },
  cases: { fields: caseFields, letter: 'K', digits: 4 },
  costs: { fields: costFields, letter: 'X', digits: 4 },
  losses: { fields: lossFields, letter: 'Q', digits: 4 },
  decisions: { fields: decisionFields, letter: 'D', digits: 4 },
  targets: { fields: targetFields, letter: 'T', digits: 3 },
  actions: { fields: actionFields, letter: 'N', digits: 3 },
};

export const collectionNames = Object.keys(collections) as CollectionName[];

/** Beside these three, every limit that is not what it is by itself. */
export interface RosterSettings extends Partial<Thresholds> {
  /** ISO 4217; money without a currency of its own is in this one. */
  readonly currency?: string;
  /** ISO 3166 alpha-2: where national phone numbers are from. */
  readonly region?: string;
  /** IANA zone in which the organiser's days begin. */
  readonly zone?: string;
}

/** The highest number ever given out in each collection; they only grow. */
export type Counters = Readonly<Partial<Record<CollectionName, number>>>;

/** The collections asked for, each in the order of the file; reading one that was not asked for does not compile. */
export type Roster<K extends CollectionName = CollectionName> = {
  readonly settings: RosterSettings;
  readonly counters: Counters;
} & { readonly [P in K]: ReadonlyMap<string, Collections[P]> };

/** One record before and after; null where it did not exist or is gone. */
export type Change = {
  [K in CollectionName]: {
    readonly collection: K;
    readonly id: string;
    readonly before: Collections[K] | null;
    readonly after: Collections[K] | null;
    /** Which file and row told it, where a file did. */
    readonly from?: Origin;
  };
}[CollectionName];

export function idOf(collection: CollectionName, number: number): string {
  const { letter, digits } = collections[collection];
  return letter + String(number).padStart(digits, '0');
}

/** No id has more, so that its number is exact. */
const mostDigits = 15;

/** The number inside an id of this collection; 0 when it is not one. */
export function numberOf(collection: CollectionName, id: string): number {
  const { letter } = collections[collection];
  return id.startsWith(letter) ? digitsFrom(id, letter.length, mostDigits) : 0;
}

/** The id that was typed, whole or in short, as `c42` for `C0042`; '' where it is none of this collection. */
export function typedId(collection: CollectionName, typed: string): string {
  const { letter } = collections[collection];
  const number = typed.slice(0, letter.length).toUpperCase() === letter ? typed.slice(letter.length) : '';
  return /^\d{1,9}$/.test(number) ? idOf(collection, Number(number)) : '';
}

export function emptyRoster(settings: RosterSettings = {}): Roster {
  const roster: Record<string, unknown> = { settings, counters: {} };
  for (const name of collectionNames) roster[name] = new Map();
  return roster as Roster;
}

/** The roster after `changes`; what was not asked for is passed over. Counters grow over every id seen. */
export function apply<K extends CollectionName>(roster: Roster<K>, changes: readonly Change[]): Roster<K> {
  const next: Record<string, unknown> = { ...roster, counters: countersAfter(roster.counters, changes) };
  const copied = new Set<string>();
  for (const { collection, id, after } of changes) {
    if (next[collection] === undefined) continue;
    if (!copied.has(collection)) {
      next[collection] = new Map(next[collection] as Map<string, AnyRecord>);
      copied.add(collection);
    }
    const records = next[collection] as Map<string, AnyRecord>;
    if (after === null) records.delete(id);
    else records.set(id, after);
  }
  return next as Roster<K>;
}

/** Two lists of changes as one: each record once, from what it was to what it becomes; what was made and is gone again never was. */
export function together(first: readonly Change[], then: readonly Change[]): readonly Change[] {
  const all = new Map<string, Change>();
  for (const change of [...first, ...then]) {
    const key = `${change.collection} ${change.id}`;
    const before = all.get(key);
    all.set(key, (before ? { ...change, before: before.before } : change) as Change);
  }
  return [...all.values()].filter(({ before, after }) => before !== null || after !== null);
}

/** The ids a list of changes touched, each once. */
export function changedIds(changes: readonly Change[]): string[] {
  return [...new Set(changes.map((change) => change.id))];
}

/** The highest numbers given out once `changes` are made. */
export function countersAfter(counters: Counters, changes: readonly Change[]): Counters {
  const after: Partial<Record<CollectionName, number>> = { ...counters };
  for (const { collection, id } of changes) {
    const number = numberOf(collection, id);
    if (!(number <= (after[collection] ?? -1))) after[collection] = number;
  }
  return after;
}
