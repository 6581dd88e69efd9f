/** Every failure a person can meet: its code, what it needs to be said, and the exit code it ends with. */
import type { Bilingual } from './records/field.ts';
import type { Status } from './records/registration.ts';
import type { Unit } from './value/unit.ts';

/** Parameters of each error; the words stand in the languages, which must have a sentence for every code. */
export interface Errors {
  /** `verbs` are those of a noun that is one. */
  'usage.unknown-command': {
    typed: string;
    near: readonly string[];
    noun?: string;
    verbs?: readonly string[];
  };
  /** `instead` is the line that asks the same by a condition; `takes` are the arguments of the command, as its help names them. */
  'usage.unknown-option': {
    typed: string;
    near: readonly string[];
    command?: string;
    takes?: readonly string[];
    instead?: string;
  };
  'usage.missing-argument': { name: string; command: string };
  /** `takes` are the arguments of the command, as its help names them. */
  'usage.extra-argument': { typed: string; command: string; takes: readonly string[]; option?: string };
  'usage.missing-value': { option: string };
  'usage.bad-value': {
    option: string;
    value: string;
    allowed: readonly string[];
    near?: readonly string[];
  };
  /** As `usage.bad-value`, where what is allowed cannot be listed: `like` are examples. */
  'usage.bad-shape': { option: string; value: string; like: readonly string[] };
  /** A number is asked for, the ends included. */
  'usage.out-of-range': { option: string; value: string; from: number; to: number; whole: boolean };
  'usage.unknown-field': { field: string; near: readonly string[]; known: readonly string[] };
  'usage.not-together': { one: string; other: string };
  'usage.only-with': { one: string; other: string };
  'usage.nothing-to-do': { command: string };
  'usage.needs-terminal': { command: string; instead: string };
  'usage.needs-answer': { option: string };
  'usage.stdin-is-terminal': { command: string };
  'usage.shown-here': { option: string; line: string };
  'usage.settled-here': { option: string; line: string };
  'usage.unknown-topic': { topic: string; known: readonly string[]; near: readonly string[] };
  'day.unreadable': { typed: string; near: readonly string[] };
  'day.ahead': { typed: string; day: string };
  'day.over': { typed: string; day: string };
  'condition.wrong': {
    text: string;
    at: number;
    problem: ConditionProblem;
    word: string;
    near: readonly string[];
    /** Whose value it is. */
    field?: string;
    /** The values it takes, where they are fixed; the fields there are, where there is none of that name. */
    known?: readonly string[];
  };
  'money.unreadable': { typed: string };
  'money.negative': { typed: string };
  'cost.unknown': { ref: string };
  'currency.missing': { amount: string };

  'roster.missing': { path: string | null };
  'roster.exists': { path: string };
  /** A roster made under such a name would share its journal with one beside it. */
  'roster.name': { path: string };
  'roster.unreadable': { path: string; reason: string };
  'roster.damaged': { path: string; where: RosterDamage; line: number | null };
  /** `allowed` in words, where it is known what may stand there. */
  'roster.bad-value': { path: string; where: string; reason: ValueFlaw; allowed?: readonly string[] };
  'roster.newer': { path: string; version: number; supported: number };
  'roster.too-large': { path: string; bytes: number; limit: number };
  'roster.outgrown': { path: string; limit: number };
  'roster.journal-other': { path: string };
  'roster.journal-broken': { path: string; seq: number };
  'roster.ahead-of-journal': { path: string; snapshot: number };
  'roster.moved': { path: string };
  /** Its file is gone, and its journal is there. */
  'roster.journal-alone': { path: string };
  'roster.link-broken': { path: string; to: string };
  'roster.locked': { path: string; holder: string; host: string };
  'roster.locked-elsewhere': { path: string; holder: string; host: string };
  'roster.read-only': { path: string };
  /** A spreadsheet program has the workbook open; `mark` is the file beside it that says so. */
  'roster.in-use': { path: string; mark: string | null };
  /** A whole sheet was taken out of a workbook, and so many records with it. */
  'roster.sheet-gone': { path: string; sheet: string; records: number };
  /** A workbook holds what would be lost if it were written anew. */
  'roster.foreign-parts': { path: string; parts: readonly ForeignPart[] };
  'roster.disk': { path: string; reason: string };
  'record.invalid': { where: string; reason: ValueFlaw };

  /** A copy that is to be taken in: it is the roster itself, or one of another. */
  'copy.same': { file: string };
  'copy.other': { file: string };
  'backup.none': { file: string };
  'backup.damaged': { file: string; flaw: BackupFlaw };

  'client.unknown': { ref: string; near: readonly string[] };
  'client.ambiguous': { ref: string; candidates: readonly Candidate[]; total: number };
  'event.unknown': { ref: string; near: readonly string[] };
  'event.ambiguous': { ref: string; candidates: readonly Candidate[]; total: number };
  /** `days` from today to its start. */
  'event.not-begun': { id: string; name: string; start: string; days: number };
  'event.ends-early': { start: string; end: string };
  'series.unknown': { ref: string; near: readonly string[] };
  'segment.unknown': { name: string; near: readonly string[]; shipped: readonly string[] };
  'segment.shipped': { name: string };
  /** Other segments ask for it. */
  'segment.in-use': { name: string; by: readonly string[] };
  'segment.circular': { path: readonly string[] };
  'survey.unknown': { ref: string; near: readonly string[] };
  /** Answers of one event to a survey of another. */
  'survey.of-other-event': { survey: string; of: string; event: string };
  'survey.ambiguous': { ref: string; candidates: readonly Candidate[]; total: number };
  'question.unknown': { ref: string; survey: string; questions: readonly NamedQuestion[] };
  'question.ambiguous': { ref: string; questions: readonly NamedQuestion[] };
  /** A question that is there is one question, and a matrix several. */
  'question.no-matrix': { survey: string; question: NamedQuestion };
  /** `option` is the one that is to blame. */
  'question.flawed': { question: string; option: string; reason: AskingFlaw };
  'action.unknown': { ref: string };
  'action.settled': { id: string; state: 'done' | 'dropped' };
  'survey.exists': { id: string; name: string };
  'survey.none-like': { event: string; survey: string };
  'template.unknown': { name: string; known: readonly string[] };
  'playbook.unknown': { name: string; known: readonly string[]; near: readonly string[] };
  /** `where` is a path in the file: `steps[2].day`; empty for the whole of it. */
  'playbook.broken': { file: string; line: number; where: string; problem: PlaybookProblem };
  /** The place is one in the condition, `text`. */
  'playbook.condition': Errors['condition.wrong'] & { file: string; line: number; where: string };
  'playbook.event-needed': { name: string };
  'playbook.too-late': { name: string; event: string; was: 'begun' | 'over'; since: string };
  'playbook.cancelled': { event: string };
  'template.broken': { file: string; where: string; reason: QuestionFlaw; line?: number };
  'survey.answered': {
    survey: string;
    question: NamedQuestion;
    what: 'removed' | 'kind' | 'scale' | 'options';
    answers: number;
  };
  /** What was typed was put into a file. */
  'survey.not-kept': { survey: string; path: string };
  'editor.failed': { editor: string };
  'registration.unknown': { ref: string };
  /** `waiting` is the one that does not count yet. */
  'registration.none': { client: Named; event: Named; waiting?: { id: string; is: Status } };
  /** There is one already, which is `is`; another was to become `status`. */
  'registration.exists': { client: Named; event: Named; id: string; is: Status; status: Status };
  'followup.unknown': { ref: string };
  'followup.settled': { id: string; state: 'done' | 'dropped' };
  'interaction.of-another': { id: string; client: string };
  'interaction.unknown': { ref: string };
  'case.unknown': { ref: string };
  'case.closes-early': { id: string; opened: string; closed: string };
  /** `field` is the word people type for it. */
  'code.shipped': { field: string; value: string };
  'code.unknown': { field: string; value: string; known: readonly string[]; near: readonly string[] };
  'recipe.unknown': { name: string; near: readonly string[] };
  'review.unknown': { ref: string };
  'review.decided': { id: string; state: 'accepted' | 'rejected' };
  'review.several': { id: string; candidates: readonly Candidate[]; total: number };
  'merge.same': { id: string; name: string };
  /** Neither of the two that become one. */
  'take.neither': { id: string; name: string; pair: readonly [string, string] };
  /** Not both have a value there, or it is the same. */
  'take.nothing': { field: string; pair: readonly [string, string] };
  'kpi.unknown': { id: string; near: readonly string[] };
  'target.unreadable': {
    typed: string;
    kpi: string;
    unit: Unit;
    /** Where its scale ends, or it is a part of a whole. */
    ends?: { readonly min: number; readonly max: number } | undefined;
  };
  /** A figure of several parts, of which none should be as high or as low as possible. */
  'target.of-parts': { kpi: string };
  'undo.unknown': { seq: number };
  'redo.unknown': { seq: number };
  'program.replaced': Record<never, never>;

  'file.missing': { file: string };
  'file.not-a-file': { file: string };
  /** In a folder: a part of the roster, or rejected rows. */
  'file.ours': { file: string };
  /** What is changed in it needs no import. */
  'file.is-roster': { file: string };
  'file.nothing-there': { folder: string; files: number };
  'file.unreadable': { file: string; reason: string };
  'file.empty': { file: string };
  'file.broken': { file: string; line: number | null; problem: FileProblem };
  'file.too-large': { file: string; what: FileLimit; limit: number };
  'file.unsupported': { file: string; found: string; archive?: boolean };
  'file.not-people': { file: string; found: string };
  /** What a survey came to, and nobody's answer. */
  'file.results': { file: string };
  /** `mayPaste`: a text that may be lines of names, or a chat. `found`: what its first row says. */
  'file.no-headings': { file: string; mayPaste: boolean; found: readonly string[] };
  'file.event-needed': { file: string };
  /** `meant` is what --event named, which is none of them. */
  'file.several-events': {
    file: string;
    events: readonly HeldEvent[];
    column: string;
    meant: string | null;
  };
  /** Each sheet is of a year, and none of that of `meant`. */
  'file.several-editions': { file: string; sheets: readonly string[]; meant: string };
  'file.restore-needs-empty': { file: string };
  /** A list that was handed out for editing: it is merged back, not imported. */
  'file.for-editing': { file: string };
  'file.not-edited': { file: string };
  /** Where a list that was handed out is wanted. */
  'file.not-a-list': { file: string };
  'file.masked': { file: string };
  /** Letters were replaced when it was saved: `text` is a cell of it. */
  'file.lost-letters': { file: string; text: string };
  'file.other-roster': { file: string };
  'file.other-event': { file: string; survey: string };
  'file.rejected-rows': { file: string; rejected: number };
  'file.unknown-sheet': { file: string; sheet: string; known: readonly string[] };
  'file.unknown-column': { file: string; column: string; near: readonly string[] };

  'output.exists': { path: string };
  /** The roster itself would be written over. */
  'output.is-roster': { path: string };
  'output.failed': { path: string; reason: string };
  'export.no-ending': { file: string; line: string };
  'output.format': { format: string; known: readonly string[] };
  'output.needs-file': { format: string };

  'confirm.needed': { option: string; what: string };
  'confirm.declined': Record<never, never>;
  'config.unreadable': { file: string; line: number; reason: string };
  'config.unknown-key': { file: string; key: string; near: readonly string[] };
  'config.bad-value': { file?: string; key: string; value: string; allowed: readonly string[] };
  interrupted: Record<string, never>;
}

export type ErrorCode = keyof Errors;
export type ConditionProblem =
  | 'unknown-field'
  | 'unknown-value'
  | 'bad-day'
  | 'bad-number'
  | 'no-comparison'
  | 'missing-value'
  | 'unclosed-quote'
  | 'unclosed-parenthesis'
  | 'operator'
  | 'unexpected'
  | 'too-long'
  | 'too-deep';
/** Why questions cannot be asked as they stand. */
export type QuestionFlaw = 'not-json' | 'unknown' | 'wrong' | AskingFlaw;
/** What is left of these where each question has only what a question can have. */
export type AskingFlaw =
  | 'missing'
  | 'twice'
  | 'ends'
  | 'ends-of-nps'
  | 'not-scored'
  | 'nothing-chosen'
  | 'expects-nothing'
  | 'expects-no-scale';
/** Why a roster's file is no roster at all. */
export type RosterDamage =
  | 'empty'
  | 'cut-off'
  | 'nul-bytes'
  | 'conflict-marks'
  | 'not-utf8'
  | 'doubled-key'
  | 'not-json'
  | 'not-a-roster'
  | 'not-a-workbook'
  | 'password';
/** Why a backup cannot be gone by. */
export type BackupFlaw = 'cut-off' | 'altered' | 'journal';
/** Why a value cannot be what its field declares. */
export type ValueFlaw =
  | 'missing'
  | 'not-a-record'
  | 'not-a-list'
  | 'not-text'
  | 'not-a-number'
  | 'not-whole'
  | 'not-a-flag'
  | 'not-a-day'
  | 'not-an-instant'
  | 'not-an-id'
  | 'not-a-choice'
  | 'duplicate'
  | 'no-money'
  | 'no-value'
  | 'no-heading'
  | 'lost-phone'
  | 'named-nobody'
  | 'named-several'
  | 'too-deep';
/** Why something in a playbook is wrong: it is not there, nobody knows it, it cannot be so, it is there twice. */
export type PlaybookProblem = 'missing' | 'unknown' | 'wrong' | 'doubled' | 'word' | 'json';
export type FileProblem =
  | 'unclosed-quote'
  | 'truncated'
  | 'undecodable'
  | 'lost-letters'
  | 'not-json'
  | 'password'
  | 'not-a-workbook'
  | 'no-text'
  | 'not-a-roster'
  | 'unsafe-xml'
  | 'binary';
export type FileLimit = 'bytes' | 'unpacked' | 'times' | 'rows' | 'columns' | 'cells' | 'sheets' | 'entries';

/** What a roster's workbook never holds by itself. */
export type ForeignKind = 'chart' | 'pivot' | 'picture' | 'macro' | 'comment' | 'sheet' | 'link' | 'other';

export interface ForeignPart {
  readonly kind: ForeignKind;
  /** The name of a sheet, or of a part of the file. */
  readonly name: string;
}

/** A record as it is spoken of. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** A question as it is spoken of. */
export interface NamedQuestion {
  readonly id: string;
  readonly text: Bilingual;
}

/** Somebody or something a typed reference may mean. */
export interface HeldEvent {
  readonly name: string;
  /** Null where the file tells none. */
  readonly day: string | null;
  /** How many rows name it. */
  readonly rows: number;
}

export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
}

/** Exit codes by the first word of the error code, and the few that differ. */
const byArea: Readonly<Record<string, number>> = {
  usage: 2,
  day: 2,
  condition: 2,
  money: 2,
  currency: 2,
  config: 2,
  code: 2,
  roster: 1,
  record: 1,
  backup: 1,
  copy: 1,
  file: 1,
  output: 1,
  client: 4,
  event: 4,
  series: 4,
  segment: 4,
  survey: 4,
  question: 4,
  action: 4,
  template: 4,
  playbook: 4,
  registration: 4,
  followup: 4,
  interaction: 4,
  case: 4,
  cost: 4,
  recipe: 4,
  review: 4,
  merge: 2,
  kpi: 4,
  undo: 4,
  redo: 4,
  confirm: 6,
  interrupted: 130,
};
const exceptions: Partial<Record<ErrorCode, number>> = {
  'confirm.declined': 1,
  'roster.moved': 5,
  'roster.locked': 5,
  'roster.locked-elsewhere': 5,
  'roster.in-use': 5,
  'event.ends-early': 2,
  'event.not-begun': 1,
  'case.closes-early': 2,
  'followup.settled': 1,
  'action.settled': 1,
  'interaction.of-another': 2,
  'segment.shipped': 2,
  'segment.in-use': 1,
  'segment.circular': 2,
  'kpi.unknown': 2,
  'target.unreadable': 2,
  'target.of-parts': 2,
  'question.no-matrix': 2,
  'question.flawed': 1,
  'survey.exists': 1,
  'registration.exists': 1,
  'survey.of-other-event': 1,
  'survey.answered': 1,
  'survey.not-kept': 1,
  'review.decided': 1,
  'take.neither': 2,
  'take.nothing': 2,
  'template.broken': 1,
  'playbook.broken': 1,
  'playbook.condition': 1,
  'playbook.event-needed': 2,
  'playbook.too-late': 1,
  'playbook.cancelled': 1,
  'file.event-needed': 2,
  'file.several-events': 2,
  'file.several-editions': 2,
  'file.unknown-sheet': 2,
  'file.unknown-column': 2,
  'export.no-ending': 2,
  'output.format': 2,
  'output.needs-file': 2,
};

export function exitCodeOf(code: ErrorCode): number {
  return exceptions[code] ?? byArea[code.split('.')[0] ?? ''] ?? 1;
}

/** Ends a command: expected, somebody can mend it, and the words for it exist in every language. */
export class UserError<C extends ErrorCode = ErrorCode> extends Error {
  readonly code: C;
  readonly params: Errors[C];

  constructor(code: C, params: Errors[C]) {
    super(code);
    this.code = code;
    this.params = params;
  }
}

export function fail<C extends ErrorCode>(code: C, params: Errors[C]): UserError<C> {
  return new UserError(code, params);
}
