/** Everything a language must be able to say; a missing word does not compile. */
import type { IssueCode } from '../domain/draft.ts';
import type { ErrorCode, Errors } from '../domain/errors.ts';
import type { Reason } from '../domain/identity/matching.ts';
import type { Note } from '../domain/kpi/figure.ts';
import type { KpiId } from '../domain/kpi/index.ts';
import type { Refusal } from '../domain/merge-back/differences.ts';
import type { LeftOut } from '../domain/merge-back/plan.ts';
import type { Channel, Role } from '../domain/records/client.ts';
import type { Archived, Consent, Origin } from '../domain/records/field.ts';
import type { ChurnReason } from '../domain/records/loss.ts';
import type { Status } from '../domain/records/registration.ts';
import type { Activity } from '../domain/relationship/labels/activity.ts';
import type { ClientClass } from '../domain/relationship/labels/class.ts';
import type { Depth } from '../domain/relationship/labels/depth.ts';
import type { Frequency } from '../domain/relationship/labels/frequency.ts';
import type { Lifecycle } from '../domain/relationship/labels/lifecycle.ts';
import type { Stage } from '../domain/relationship/labels/stage.ts';
import type { Tier } from '../domain/relationship/labels/tier.ts';
import type { PotentialPoint, RuleId, Rules, SignalId } from '../domain/relationship/rule.ts';
import type { CollectionName } from '../domain/roster.ts';
import type { NamedSegmentId } from '../domain/segment/shipped.ts';
import type { Scored } from '../domain/survey/results.ts';
import type { PhraseKey, Phrases } from '../reports/phrases.ts';
import type { Formats } from './format.ts';

/** What failed, why, and what to do next. */
export interface Failure {
  readonly what: string;
  readonly why?: string;
  readonly next?: string;
  /** Where in a typed text it is: shown with a caret under the place. */
  readonly place?: { readonly text: string; readonly at: number };
}

/** Words for codes a record or a figure may hold, by where they occur. */
export interface Choices {
  /** The records of a collection, as many. */
  readonly collection: Readonly<Record<CollectionName, string>>;
  readonly role: Readonly<Record<Role, string>>;
  readonly status: Readonly<Record<Status | 'no-show', string>>;
  readonly channel: Readonly<Record<Channel, string>>;
  /** Where a file that is imported came from, by the id of its recogniser. */
  readonly source: Readonly<Record<string, string>>;
  /** The codes that come with a field. */
  readonly code: Readonly<Record<ChurnReason, string>>;
  /** What the results of a survey are given for. */
  readonly scored: Readonly<Record<Scored, string>>;
  readonly other: Readonly<Record<string, string>>;
}

/** What `--explain` says of a KPI. */
export interface KpiWords {
  readonly label: string;
  readonly formula: string;
  readonly population: string;
  readonly source: string;
}

/** The labels of a relationship and the values each can have. */
export interface LabelValues {
  readonly stage: Stage;
  readonly lifecycle: Lifecycle;
  readonly activity: Activity;
  readonly frequency: Frequency;
  readonly class: ClientClass;
  readonly depth: Depth;
  readonly tier: Tier;
}

/** How a label came about by a rule, and what would change it; parts of a sentence about a client. */
export interface RuleWords<F> {
  readonly because: (facts: F, words: Words) => string;
  readonly outlook: (facts: F, words: Words) => string;
}

export interface Words {
  readonly language: string;
  readonly locale: string;
  readonly formats: Formats;
  readonly phrases: { readonly [K in PhraseKey]: (params: Phrases[K], words: Words) => string };
  /** Each says what to do next; who interrupted a command knows. */
  readonly errors: {
    readonly [C in ErrorCode]: (
      params: Errors[C],
      words: Words,
    ) => C extends 'interrupted' ? Failure : Failure & { readonly next: string };
  };
  readonly issues: {
    readonly [C in IssueCode]: (value: string, near: readonly string[], words: Words) => string;
  };
  /** Column headings by column key. */
  readonly columns: Readonly<Record<string, string>>;
  readonly choices: Choices;
  readonly reasons: Readonly<Record<Reason, string>>;
  /** What the shipped segments are. */
  readonly segments: Readonly<Record<NamedSegmentId, string>>;
  readonly kpis: Readonly<Record<KpiId, KpiWords>>;
  readonly labels: {
    readonly [L in keyof LabelValues]: {
      readonly is: string;
      readonly values: Readonly<Record<LabelValues[L], string>>;
    };
  };
  readonly rules: { readonly [R in RuleId]: RuleWords<Rules[R]> };
  readonly signals: Readonly<Record<SignalId, string>>;
  readonly points: Readonly<Record<PotentialPoint, string>>;
  readonly kpiNotes: Readonly<Record<Note, string>>;
  /** Values that are put together of several. */
  readonly structures: Structures;
  readonly ui: UiWords;
}

export interface Structures {
  readonly consent: (consent: Consent, words: Words) => string;
  readonly origin: (origin: Origin) => string;
  readonly archived: (archived: Archived, words: Words) => string;
  readonly parts: (count: number) => string;
  /** One row of a field that is a table itself: `Consent: e-mail`. */
  readonly part: (field: string, part: string) => string;
}

/** What a blank workbook to hand out says, by the kinds and the keys of fields. */
export interface HandOutWords {
  readonly names: Readonly<Record<string, string>>;
  /** Lines, of which the first is a heading. */
  readonly guide: (sheet: string) => string;
  /** `first` stands in the first cell of the row that shows how. */
  readonly examples: Readonly<Record<string, string>>;
}

/** What is said of figures and their targets. */
export type Figures = Pick<
  Words['phrases'],
  | 'kpi.name'
  | 'kpi.step'
  | 'title.funnel'
  | 'title.kpi-in'
  | 'funnel.step'
  | 'funnel.note'
  | 'kpi.group'
  | 'kpi.parted'
  | 'title.kpis-in'
  | 'title.compared'
  | 'kpi.missed'
  | 'kpi.unchecked'
  | 'kpi.all-reached'
  | 'kpi.left-out'
  | 'target.set'
  | 'target.removed'
  | 'title.targets'
  | 'none.targets'
>;

/** What the report of an event says. */
export type EventReportWords = Pick<
  Words['phrases'],
  Extract<PhraseKey, 'title.report' | `report.${string}` | 'title.pace' | `pace.${string}`>
>;

/** What is said of the results of a survey. */
export type SurveyResults = Pick<
  Words['phrases'],
  | 'survey.none-counts'
  | 'survey.single'
  | 'survey.margin'
  | 'survey.within'
  | 'survey.is-within'
  | 'survey.row'
  | 'survey.touchpoint'
  | 'survey.option'
  | 'survey.chosen'
  | 'survey.whole'
  | 'survey.weights'
  | 'survey.mode'
  | 'survey.parted'
  | 'heading.aspect'
  | 'heading.question'
  | 'heading.above'
  | 'title.matrix'
  | 'title.gaps'
  | 'title.distribution'
  | 'title.comments'
  | 'none.comments'
  | 'title.question'
  | 'none.said'
  | 'none.scores'
  | 'fact.index'
  | 'fact.weights'
  | 'fact.effort'
>;

/** What is said of improvement actions, and of those who were unhappy. */
export type ActionPhrases = Pick<
  Words['phrases'],
  Extract<PhraseKey, `action.${string}` | `unhappy.${string}` | 'title.actions' | 'none.actions'>
>;

/** What is said of lists that are handed out for editing and merged back. */
export interface MergeBackWords {
  readonly problems: Readonly<Record<Refusal, string>>;
  readonly leftOut: { readonly [W in LeftOut['why']]: (id: string) => string };
  readonly guideName: string;
  /** Lines, of which the first is a heading. */
  readonly guide: (sheet: string) => string;
  readonly phrases: Pick<Words['phrases'], Extract<PhraseKey, `merge-back.${string}` | 'title.merge-back'>>;
}

/** What is said of who came and left between two moments. */
export type MovementPhrases = Pick<
  Words['phrases'],
  | Extract<PhraseKey, `movement.${string}`>
  | 'title.movement'
  | 'title.from-to'
  | 'none.moved'
  | 'fact.before'
  | 'fact.after'
  | 'fact.left'
  | 'fact.joined'
  | 'fact.stayed'
  | 'label.value'
>;

/** What a card says of a client. */
export type CardPhrases = Pick<Words['phrases'], Extract<PhraseKey, `card.${string}`>>;

/** The words of the output itself. */
export interface UiWords {
  readonly yes: string;
  readonly no: string;
  readonly none: string;
  /** A contact that cannot be used, and why: mail comes back, or it never was one. */
  readonly unused: (contact: string, why: 'bounced' | 'invalid') => string;
  /** What the prompts say by themselves. */
  readonly prompts: {
    readonly yesOrNo: string;
    readonly paste: string;
    /** Its words for keys and what they do, by the English ones. */
    readonly keys: Readonly<Record<string, string>>;
  };
  readonly tryNext: string;
  /** A next step after something failed. */
  readonly try: (next: string) => string;
  readonly row: string;
  /** A difference of shares, in hundredths. */
  readonly points: (number: string) => string;
  readonly more: (hidden: number) => string;
  /** Rows that say nothing yet. */
  readonly blankRows: (count: number) => string;
  readonly hiddenColumns: (names: readonly string[]) => string;
  readonly bug: (details: string) => string;
  /** `log` is the file it was written down in. */
  readonly bugNext: (log: string | null) => string;
  readonly undoHint: (seq: number) => string;
  readonly listOf: (items: readonly string[]) => string;
  /** Two sentences on one line, the first of which may have no mark at its end. */
  readonly sentences: (first: string, then: string) => string;
  /** The name of a value, and its word. */
  readonly called: (name: string, word: string) => string;
  readonly didYouMean: (near: readonly string[]) => string;
}
