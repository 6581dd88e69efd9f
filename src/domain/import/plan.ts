/** Drafts and a roster make a plan: every change an import would make, and why. Nothing is written here. */
import type { Instant } from '../../lib/time/instant.ts';
import { type Edit, edit } from '../change/edit.ts';
import type { Issue, IssueCode, Sheetful } from '../draft.ts';
import { fail } from '../errors.ts';
import type { Change, Roster } from '../roster.ts';
import { codeLists } from '../value/code-list.ts';
import { noAnswers, type PlannedAnswers, planAnswers } from './answers/answers.ts';
import { withCodes } from './codes.ts';
import { chooseEvent, type EventChoice } from './event.ts';
import { byHand, type HandSteps, type KeptByHand } from './known/by-hand.ts';
import { knownRows } from './known/known-rows.ts';
import { knownLater } from './known/later.ts';
import { marksOf } from './known/said.ts';
import { type PeopleOptions, planPeople } from './people/people.ts';
import { rememberRecipe, type Told } from './recipes.ts';
import { withKnownTickets } from './registrations/payer-tickets.ts';
import { refundIssues, withoutUnknownRefunds } from './registrations/refunds.ts';
import {
  noRegistrations,
  type PlannedRegistrations,
  planRegistrations,
} from './registrations/registrations.ts';
import { planSeats } from './registrations/seats.ts';
import { placeKey, type RowVerdict } from './verdict.ts';

/** The collections a plan reads. */
export const importCollections = [
  'clients',
  'events',
  'registrations',
  'surveys',
  'answers',
  'reviews',
  'codes',
  'recipes',
] as const;
export type ImportCollection = (typeof importCollections)[number];

export interface ImportOptions {
  readonly now: Instant;
  /** The event the file is about: a known one, or one to be made unless one of that name and day is known. */
  readonly event?: EventChoice;
  /** Which side wins a contradiction; without it the older stands and a person is asked. */
  readonly prefer?: 'new' | 'old';
  /** What becomes of a row that may be somebody known: asked about, left a client of its own, or given to the best candidate. */
  readonly onAmbiguous?: 'review' | 'new' | 'first';
  readonly surveyName?: string;
  /** A survey's respondents nobody knows become clients. */
  readonly createClients?: boolean;
  /** Junk answers count like any other. */
  readonly keepJunk?: boolean;
  /** What else was said where something was said of columns, to be remembered with it. */
  readonly told?: Told;
  /** What persons did since; without it what a file says replaces what they set. */
  readonly handSteps?: HandSteps;
  /** How the file is called in what is recorded; the sheet's own name for it otherwise. */
  readonly file?: string;
}

export interface ImportCounts {
  readonly rows: number;
  readonly newClients: number;
  readonly updatedClients: number;
  readonly unchangedClients: number;
  /** Review items made. */
  readonly review: number;
  readonly skipped: number;
  readonly rejected: number;
  readonly registrationsAdded: number;
  readonly registrationsUpdated: number;
  readonly answersAdded: number;
  readonly answersUpdated: number;
  /** Values that stay as a person set them. */
  readonly keptByHand: number;
}

export interface ImportPlan {
  readonly changes: readonly Change[];
  /** The event's id; null where the file is about none. */
  readonly event: string | null;
  readonly survey: string | null;
  /** The recipe that was made or changed. */
  readonly learned: string | null;
  readonly counts: ImportCounts;
  readonly keptByHand: readonly KeptByHand[];
  readonly issues: readonly Issue[];
  readonly verdicts: readonly RowVerdict[];
}

/**
 * What importing `read` into `roster` would change. Throws `file.event-needed` for registrations, seats and answers without an
 * event, `event.unknown` for an id that is none.
 */
export function planImport(
  roster: Roster<ImportCollection>,
  read: Sheetful,
  options: ImportOptions,
): ImportPlan {
  const listed = withCodes(read, codeLists(roster.codes.values()));
  const file = options.file ?? read.file;
  const draft = edit(roster, options.now, { tool: read.tool, file });
  const event = chooseEvent(draft, roster, options.event);
  const { drafts, issues: spent } = withoutUnknownRefunds(listed.drafts, roster, event);
  const sheet: Sheetful = { ...read, drafts, answers: listed.answers };
  if (event === null && needsEvent(sheet)) throw fail('file.event-needed', { file });
  const marks = marksOf(drafts, sheet.tool, event);
  const hands = byHand(options);
  const meant: PeopleOptions = {
    byHand: hands,
    rowsBefore: knownRows(drafts, marks, roster, event),
    marks,
    tool: sheet.tool,
    file,
    event,
    prefer: options.prefer,
    onAmbiguous: options.onAmbiguous ?? 'review',
    isKnownLater: knownLater(draft, roster, event),
    withRoles: sheet.as !== 'registrations',
    role: sheet.as === 'exhibitors' ? 'exhibitor' : undefined,
  };
  const people = planPeople(draft, roster, sheet.drafts, meant);
  const { registrations, answers, seatIssues } =
    event === null
      ? nothingOfEvent
      : planForEvent(draft, roster, { sheet, event, clientOf: people.clientOf, meant }, options);
  const learned = options.told ? rememberRecipe(draft, roster.recipes, sheet, options.told) : null;
  const skipped = new Set(
    [
      ...sheet.skipped,
      ...spent,
      ...sheet.seats.map(({ place }) => place),
      ...answers.issues.filter(({ code }) => notCounted.has(code)),
    ].map(placeKey),
  );
  return {
    changes: draft.changes(),
    event,
    survey: answers.survey,
    learned,
    counts: {
      rows: sheet.rows,
      newClients: people.made + answers.made,
      updatedClients: people.updated + answers.updated,
      unchangedClients: people.unchanged + answers.unchanged,
      review: people.reviews + answers.reviews,
      skipped: skipped.size,
      rejected: sheet.rejected.length,
      registrationsAdded: registrations.added,
      registrationsUpdated: registrations.updated,
      answersAdded: answers.added,
      answersUpdated: answers.changed,
      keptByHand: hands.kept.length,
    },
    keptByHand: hands.kept,
    issues: [
      ...sheet.issues,
      ...listed.issues,
      ...spent,
      ...people.issues,
      ...seatIssues,
      ...refundIssues(draft, registrations.paidBack),
      ...answers.issues,
    ],
    get verdicts() {
      return [...people.verdicts, ...answers.verdicts];
    },
  };
}

/** Answers that are in no figure, whether that shows in the file or only beside what the survey asked before. */
const notCounted: ReadonlySet<IssueCode> = new Set<IssueCode>(['incomplete-answer', 'junk-answer']);

interface OfEvent {
  readonly registrations: PlannedRegistrations;
  readonly answers: PlannedAnswers;
  readonly seatIssues: readonly Issue[];
}

const nothingOfEvent: OfEvent = { registrations: noRegistrations, answers: noAnswers, seatIssues: [] };

interface AboutEvent {
  readonly sheet: Sheetful;
  readonly event: string;
  /** The client of each row. */
  readonly clientOf: readonly string[];
  readonly meant: PeopleOptions;
}

/** What the file tells of its event: who takes part, where they sit, what they answered. */
function planForEvent(
  draft: Edit<ImportCollection>,
  roster: Roster<ImportCollection>,
  { sheet, event, clientOf, meant }: AboutEvent,
  { surveyName, createClients = false, keepJunk = false, now }: ImportOptions,
): OfEvent {
  const known = withKnownTickets(sheet, roster, event, clientOf);
  const registrations = planRegistrations(draft, roster, known, event, { ...meant, clientOf });
  const seatIssues = planSeats(draft, roster, known, event);
  const asked = { ...meant, clientOf, surveyName, createClients, keepJunk, day: now.slice(0, 10) };
  const answers = planAnswers(draft, roster, sheet, event, asked);
  if (sheet.checkinKnown) draft.set('events', event, { checkinKnown: true });
  return { registrations, answers, seatIssues };
}

function needsEvent(sheet: Sheetful): boolean {
  return (
    sheet.seats.length > 0 ||
    sheet.survey !== undefined ||
    sheet.drafts.some((draft) => draft.registration !== undefined)
  );
}
