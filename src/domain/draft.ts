/** Drafts: what an importer made of the rows of a file, before anything is a record. */
import type { Day } from '../lib/time/day.ts';
import type { Instant } from '../lib/time/instant.ts';
import type { Channel, Role } from './records/client.ts';
import type { Consent, Email, Money, Phone } from './records/field.ts';
import type { ImportKind, SaidScore } from './records/recipe.ts';
import type { Status } from './records/registration.ts';
import type { Question } from './records/survey.ts';

/** Where in its file something stands: sheet, and the record's number counting the heading as 1 (a sheet's own row in a workbook). */
export interface Place {
  readonly sheet?: string;
  readonly row: number;
}

/** Something about one row: expected, collected, never thrown. */
export interface Issue {
  readonly row: number;
  readonly sheet?: string;
  readonly column?: string;
  readonly code: IssueCode;
  /** The value as it was typed, or a word the sentence needs. */
  readonly value?: string;
  /** Known values it may stand for. */
  readonly near?: readonly string[];
  readonly severity: 'note' | 'warning' | 'error';
}

export type IssueCode =
  // the row was skipped
  | 'placeholder'
  | 'total-row'
  | 'repeated-heading'
  | 'test-row'
  | 'average-row'
  | 'footer-row'
  | 'hint-row'
  | 'group-row'
  | 'group-card'
  | 'part-row'
  | 'free-place'
  | 'refund-row'
  | 'other-event'
  | 'money-out'
  | 'guest-row'
  | 'seat-without-order'
  | 'incomplete-answer'
  | 'junk-answer'
  | 'superseded-answer'
  | 'not-there'
  // the row was rejected
  | 'nobody'
  | 'bad-key'
  | 'no-client'
  | 'out-of-scale'
  | 'off-scale'
  | 'unknown-choice'
  // the value was kept as typed and is not used
  | 'bad-phone'
  | 'lost-phone'
  | 'phone-without-region'
  | 'bad-email'
  | 'bad-day'
  | 'bad-score'
  | 'unknown-scale'
  | 'bad-money'
  | 'below-zero'
  | 'unknown-status'
  | 'unknown-currency'
  | 'unknown-code'
  // worth knowing
  | 'doubtful-phone'
  | 'email-slip'
  | 'several-names'
  | 'extra-cells'
  | 'replacement-character'
  | 'control-characters'
  | 'hidden-sheet'
  | 'other-sheets'
  | 'hidden-rows'
  | 'read-as'
  | 'garbled'
  | 'skipped-damage'
  | 'shared-contact'
  | 'refund-above-paid'
  | 'ambiguous-days'
  | 'untold-states'
  | 'turned-scale'
  | 'may-be-reviews'
  | 'recommended-of-five'
  | 'low-recommendation'
  | 'struck-row'
  | 'struck-rows'
  | 'cut-text'
  | 'table-not-closed'
  | 'formula-without-value';

/** A record as a list of ours names it: another roster may have given out the same id, but not at the same moment. */
export interface RecordWritten {
  readonly id: string;
  /** As written: an instant, or, in a workbook, what a clock showed then. */
  readonly created: string;
}

/** A person or an organisation as a row describes them; absent is not said. */
export interface PersonDraft {
  readonly kind: 'person' | 'organisation';
  /** As written; empty when the row has none. */
  readonly name: string;
  readonly given?: string;
  readonly family?: string;
  readonly otherNames?: readonly string[];
  readonly emails: readonly Email[];
  readonly phones: readonly Phone[];
  readonly organisation?: string;
  /** Keys this source knows the person by, as `tool:key`. */
  readonly keys?: readonly string[];
  readonly roles?: readonly Role[];
  readonly tags?: readonly string[];
  readonly interests?: readonly string[];
  readonly needs?: readonly string[];
  readonly links?: readonly string[];
  readonly consent?: Readonly<Record<string, Consent>>;
  readonly preferredChannels?: readonly Channel[];
  readonly forbiddenChannels?: readonly Channel[];
  /** Fields of a client that hold one text: title, city, industry, ... by field key. */
  readonly texts: Readonly<Partial<Record<PersonText, string>>>;
  readonly companySize?: number;
  readonly custom: Readonly<Record<string, string>>;
}

/** What of a person is one plain text. */
export const personTexts = [
  'wechat',
  'title',
  'department',
  'industry',
  'region',
  'city',
  'country',
  'language',
  'sourceChannel',
  'birthday',
  'owner',
  'notes',
] as const;
export type PersonText = (typeof personTexts)[number];

export interface RegistrationDraft {
  /** The source's own key of this registration, as `tool:key`; absent where the source has none. */
  readonly key?: string;
  readonly order?: string;
  readonly role?: Role;
  readonly ticket?: string;
  /** Absent where the file says nothing of it: whoever it lists is registered, and what is known of them besides stands. */
  readonly status?: Status;
  readonly registeredAt?: Instant;
  readonly checkedInAt?: Instant;
  readonly fee?: Money;
  readonly paid?: Money;
  readonly refunded?: Money;
  readonly sponsorship?: Money;
  readonly deal?: Money;
  readonly booth?: string;
  readonly area?: number;
  readonly sessions?: readonly string[];
  readonly companions?: number;
  readonly answers: Readonly<Record<string, string>>;
}

/** One row that is a person; with a registration where the file is about an event. */
export interface Draft {
  readonly place: Place;
  readonly person: PersonDraft;
  readonly registration?: RegistrationDraft;
  /** The record of a roster the row was written from. */
  readonly record?: RecordWritten;
  /** Contacts in this row belong to the buyer of the order, who may be somebody else. */
  readonly buyer?: {
    readonly name?: string;
    readonly emails: readonly Email[];
    readonly phones: readonly Phone[];
  };
  /** Nobody is named on any ticket, and this one of the order is taken to be its buyer's. */
  readonly isPayers?: true;
  /** All the row tells is what was paid back for a registration of an earlier file. */
  readonly paysBack?: true;
}

/** A row that is a seat of an order without a person. */
export interface SeatDraft {
  readonly place: Place;
  readonly order: string;
  readonly key: string;
  readonly ticket?: string;
  readonly status: Status;
  readonly fee?: Money;
  readonly paid?: Money;
}

export interface AnswerDraft {
  readonly place: Place;
  /** The source's own key, else a hash of the row; as `tool:key`. */
  readonly key: string;
  readonly at?: Instant;
  readonly complete: boolean;
  readonly setAside?: 'junk';
  /** Who answered, as far as the row says; null for an anonymous answer. */
  readonly person: PersonDraft | null;
  /** Where the row itself names its client by id. */
  readonly client?: string;
  readonly values: Readonly<Record<string, number | string | readonly string[]>>;
}

/** One row of a form that was handed out to be filled in, as typed. */
export interface FormRow {
  readonly place: Place;
  /** The id of the client it is about. */
  readonly client: string;
  /** By id of the question. */
  readonly values: ReadonlyMap<string, string>;
  readonly cells: readonly string[];
}

/** A form of a survey; what its cells mean is known only with the survey. */
export interface FormDraft {
  readonly roster: string;
  readonly survey: string;
  /** The ids of those it asks. */
  readonly questions: readonly string[];
  /** What stands above each question's answers, in the language of the form. */
  readonly headings: ReadonlyMap<string, string>;
  readonly rows: readonly FormRow[];
}

export interface SurveyDraft {
  readonly questions: readonly Question[];
  /** Fingerprint of the headings. */
  readonly fingerprint: string;
  /** Ids of the questions that are scores because somebody said what their words count. */
  readonly said?: readonly string[];
  /** The id of the survey, where the file names it. */
  readonly known?: string;
}

/** How a column came by its field: a person said so now or once, its tool is known, or its heading is; null where nothing tells. */
export type MappedBy = 'said' | 'recipe' | 'source' | 'heading';

/** Which column was taken for which field, and how sure that is (0..1). */
export interface Mapping {
  readonly column: number;
  readonly heading: string;
  /** A field key, `question`, `custom`, or `ignored`. */
  readonly field: string;
  readonly confidence: number;
  readonly by: MappedBy | null;
  /** A few of its values, where it is not sure what it is. */
  readonly samples?: readonly string[];
  /** A field whose values look like these. */
  readonly guess?: string;
}

/** Words under a question that count nowhere. */
export interface Unscored {
  readonly heading: string;
  readonly words: readonly string[];
  /** Of its scale; null where none is known. */
  readonly ends: { readonly min: number; readonly max: number } | null;
}

/** A file that was read to the end: everything the plan needs and everything --explain prints. */
export interface Sheetful {
  readonly file: string;
  /** The recogniser's id, or `generic`. */
  readonly tool: string;
  readonly as: ImportKind;
  readonly encoding: string;
  readonly delimiter?: string;
  readonly sheet?: string;
  /** 0 where the format names its columns itself. */
  readonly headerRow: number;
  readonly headings: readonly string[];
  readonly mapping: readonly Mapping[];
  /** What was said now of words under its headings. */
  readonly scores?: readonly SaidScore[];
  readonly unscored?: readonly Unscored[];
  /** The same for every file with these headings. */
  readonly fingerprint: string;
  /** The recipe its columns were read by. */
  readonly recipe?: string;
  /** Data rows met, skipped and rejected ones too. */
  readonly rows: number;
  readonly drafts: readonly Draft[];
  readonly seats: readonly SeatDraft[];
  readonly survey?: SurveyDraft;
  readonly form?: FormDraft;
  readonly answers: readonly AnswerDraft[];
  /** The event the file itself names. */
  readonly eventName?: string;
  readonly eventDay?: Day;
  /** The file says of each person whether they came. */
  readonly checkinKnown: boolean;
  readonly skipped: readonly Issue[];
  readonly rejected: readonly RejectedRow[];
  readonly issues: readonly Issue[];
}

export interface RejectedRow {
  readonly issue: Issue;
  readonly cells: readonly string[];
}
