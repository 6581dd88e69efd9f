/** Everything a report or a receipt can say, as keys with their parameters; the languages hold the sentences. */
import type { LastScores } from '../domain/card/card.ts';
import type { Account } from '../domain/card/editions.ts';
import type { NeedsChange } from '../domain/card/needs.ts';
import type { NextStep } from '../domain/card/next-step.ts';
import type { OpenThing } from '../domain/card/open-things.ts';
import type { Deed } from '../domain/card/timeline.ts';
import type { Difference } from '../domain/change/difference.ts';
import type { FindingCode, RemarkCode, Repair } from '../domain/change/finding.ts';
import type { LossStep } from '../domain/churn/churn-loss.ts';
import type { Issue } from '../domain/draft.ts';
import type { Named, UserError } from '../domain/errors.ts';
import type { Reason } from '../domain/identity/matching.ts';
import type { Conversion } from '../domain/kpi/conversion.ts';
import type { Figure, Note } from '../domain/kpi/figure.ts';
import type { Finding } from '../domain/kpi/findings.ts';
import type { Grouping } from '../domain/kpi/groups.ts';
import type { KpiId } from '../domain/kpi/index.ts';
import type { EventStep } from '../domain/kpi/next-steps.ts';
import type { Unchecked } from '../domain/kpi/unchecked.ts';
import type { MergeCollection, Taken } from '../domain/merge/clients.ts';
import type { Refusal } from '../domain/merge-back/differences.ts';
import type { LeftOut } from '../domain/merge-back/plan.ts';
import type { Balance } from '../domain/money/balance.ts';
import type { Moment } from '../domain/movement/moment.ts';
import type { CaseKind } from '../domain/records/case.ts';
import type { Channel } from '../domain/records/client.ts';
import type { CostCategory } from '../domain/records/cost.ts';
import type { Verdict } from '../domain/records/decision.ts';
import type { Bilingual, Money } from '../domain/records/field.ts';
import type { Status } from '../domain/records/registration.ts';
import type { Question } from '../domain/records/survey.ts';
import type { LimitInForce } from '../domain/records/thresholds.ts';
import type { StageSince } from '../domain/relationship/history.ts';
import type { Lifecycle } from '../domain/relationship/labels/lifecycle.ts';
import type { Settable } from '../domain/relationship/labels/override.ts';
import type { PotentialPart } from '../domain/relationship/labels/potential.ts';
import type { Rfm } from '../domain/relationship/labels/rfm.ts';
import type { Signals } from '../domain/relationship/labels/signals.ts';
import type { Value } from '../domain/relationship/labels/tier.ts';
import type { Because, SignalId } from '../domain/relationship/rule.ts';
import type { CostToServe } from '../domain/relationship/worth/cost-to-serve.ts';
import type { LifetimeFacts } from '../domain/relationship/worth/lifetime-value.ts';
import type { ValueParts } from '../domain/relationship/worth/value-parts.ts';
import type { ShippedId } from '../domain/segment/shipped.ts';
import type { Reason as TurnReason } from '../domain/service/day-plan.ts';
import type { Due } from '../domain/service/due.ts';
import type { Gap } from '../domain/service/occasions.ts';
import type { Urgency } from '../domain/service/urgency.ts';
import type { NoScoreAfter } from '../domain/survey/action-score.ts';
import type { QuestionChanges } from '../domain/survey/question-changes.ts';
import type { Scored } from '../domain/survey/results.ts';
import type { Unhappy } from '../domain/survey/unhappy.ts';
import type { Barred, Way } from '../domain/value/channel.ts';
import type { Unit } from '../domain/value/unit.ts';

/** A loss as it is spoken of. */
export interface LossSaid {
  readonly reason: string;
  readonly day: string;
  readonly note: string | null;
}

/** A decision as it is spoken of. */
export interface DecisionSaid {
  readonly verdict: Verdict;
  readonly day: string;
  readonly reason: string;
  readonly until: string | null;
}

/** What `why` explains. */
export type WhyId =
  | 'stage'
  | 'lifecycle'
  | 'activity'
  | 'frequency'
  | 'class'
  | 'depth'
  | 'tier'
  | 'signals'
  | 'value'
  | 'service'
  | 'potential'
  | 'rfm'
  | 'ltv'
  | 'limits'
  | 'loss'
  | 'decision';

/** A current value with what it is made of. */
/** `lacks` is what it would be reckoned from and is not known. */
export interface LifetimeTold {
  readonly lacks: 'value' | 'retention' | null;
  readonly of: LifetimeFacts | null;
  readonly currency: string;
}

export interface ValueTold {
  readonly value: Value | null;
  /** Null for who is in no series. */
  readonly parts: ValueParts | null;
  readonly isBelowZero: boolean;
}

/** One thing that somebody changed in the roster's file with another program; its field and values in words. */
export type OutsideChange =
  | { readonly kind: 'added' | 'removed'; readonly id: string }
  | {
      readonly kind: 'changed';
      /** Null for a setting of the roster. */
      readonly id: string | null;
      readonly field: string;
      /** Null where they are not shown. */
      readonly values: { readonly before: string; readonly after: string } | null;
    };

/** A step of the journal as it is taken back or given back. */
export interface StepTold {
  readonly seq: number;
  readonly command: string;
  readonly at: string;
  /** None where it is the settings alone. */
  readonly records: number;
  /** The first few of them. */
  readonly ids: readonly string[];
  readonly isDry: boolean;
}

/** A merge of two clients: how many records of which collections go over, and how many registrations become one with another. */
export interface MergeTold {
  readonly gone: Named;
  readonly kept: Named;
  readonly moved: readonly { readonly collection: MergeCollection; readonly count: number }[];
  readonly joined: number;
}

export interface Phrases {
  'title.clients': Record<never, never>;
  'title.client': { name: string };
  'title.provenance': { name: string };
  'none.clients': Record<never, never>;
  'none.known': Record<never, never>;
  'roster.made': { path: string };
  /** A roster kept in another kind of file from now on; `from` stays as it is. */
  'roster.converted': { from: string; path: string; records: number; used: 'old' | 'new' | null };
  'roster.restored': { file: string; records: number };
  'demo.made': { path: string };
  'title.imports': Record<never, never>;
  'client.added': { id: string; name: string };
  /** Whether what would happen is said behind it. */
  'dry-run': { follows: boolean };
  /** `file` where several are told of. */
  /** `alike`: so many more rows it holds of. */
  /** `field` stands for the column where its heading is not the file's. */
  issue: Issue & { readonly file?: string; readonly alike?: number; readonly field?: string };
  'title.registrations': Record<never, never>;
  'title.interactions': Record<never, never>;
  'title.followups': Record<never, never>;
  'title.events': Record<never, never>;
  'title.answers': Record<never, never>;
  'title.segments': Record<never, never>;
  'title.history': Record<never, never>;
  'title.findings': Record<never, never>;
  'title.config': Record<never, never>;
  'none.events': Record<never, never>;
  /** `line` is the command that was meant. */
  'condition.no-heading': { heading: string; line: string };
  'registrations.archived': { count: number };
  'condition.names-event': { event: string; line: string };
  'none.registrations': Record<never, never>;
  'none.followups': Record<never, never>;
  'none.followups-match': Record<never, never>;
  'none.segments': Record<never, never>;
  'none.history': Record<never, never>;
  'none.history-since': { day: string };
  'none.findings': Record<never, never>;
  'none.who': { text: string };
  'nothing-changed': Record<never, never>;
  'client.same-contact': { id: string; name: string; contact: string };
  'client.no-number': { typed: string };
  'event.same-name': { id: string; name: string; day: string };
  'registration.beside': { id: string; event: string; status: Status };
  'registration.refund-above-paid': { id: string; refunded: Money; paid: Money };
  'client.edited': { id: string; name: string };
  'client.archived': { id: string; name: string };
  'client.unarchived': { id: string; name: string };
  'client.tagged': { count: number };
  'confirm.archive': { id: string; name: string };
  'confirm.checkin': { count: number };
  'confirm.ask-again': { client: string; survey: string; at: string | null };
  'confirm.tag': { count: number };
  'event.added': { id: string; name: string; day: string };
  'days.understood': { days: readonly string[] };
  'event.edited': { id: string; name: string };
  'series.near': { series: string; near: string };
  'series.respelled': { series: string; events: readonly string[] };
  'event.cancelled': { id: string; name: string };
  'registration.added': { name: string; event: string; status: Status };
  'registration.edited': { id: string };
  'registration.cancelled': { id: string };
  'title.door': { event: string };
  'door.arrived': { arrived: number; registered: number };
  'checkin.done': { name: string; arrived: number; registered: number };
  'checkin.several': { count: number; arrived: number; registered: number };
  'checkin.twice': { name: string; at: string | null; zone: string | null };
  /** `days` from today to its start. */
  'checkin.early': { event: string; start: string; days: number };
  'checkin.closed': { event: string; arrived: number; missing: number };
  'kpi.nobody-in': { roles: readonly Unchecked[] };
  'log.ahead': { day: string };
  'log.done': { id: string; name: string; day: string | null };
  'followup.added': { id: string; day: string; name: string; text: string };
  'followup.past': { day: string };
  /** Of one that comes back `every` so long after a contact. */
  'followup.waits': { day: string; contact: string; every: string };
  'followup.done': { id: string; text: string };
  'followup.moved': { id: string; day: string; text: string };
  'followup.dropped': { id: string; text: string };
  'followup.edited': { id: string; day: string; text: string };
  'followup.again': { id: string; day: string };
  'followup.group': { group: Due | 'suggested' };
  'followup.urgency': { urgency: Urgency; due: string; day: string };
  /** Whose it is; from whom, and since when, where it was handed over. */
  'followup.hands': { owner: string | null; from: string | null; at: string | null };
  'followup.handed': { id: string; from: string; to: string; text: string };
  'channel.barred': { name: string; barred: readonly Barred[] };
  'channels.barred': { barred: readonly Barred[] };
  'interaction.edited': { id: string; text: string };
  'title.interactions-of': { name: string };
  'none.interactions': Record<never, never>;
  'fact.playbook': Record<never, never>;
  'title.playbooks': Record<never, never>;
  'title.playbook': { title: string };
  /** A step of a playbook; `due` where the event is known. */
  'playbook.when': { days: number; from: 'start' | 'end' | 'today'; due: string | null };
  'playbook.done': { title: string; followups: number; clients: number };
  'playbook.known': { count: number };
  'playbook.late': { count: number };
  'playbook.nobody': { title: string };
  'playbook.let-go': { count: number; first: readonly Named[] };
  'playbook.unreachable': { count: number; first: readonly Named[] };
  'title.episodes': Record<never, never>;
  'title.sequences': Record<never, never>;
  'none.episodes': Record<never, never>;
  /** Null where nobody knows whose it is. */
  'case.added': { id: string; kind: CaseKind; name: string | null; day: string };
  'feedback.kept': { event: string };
  'case.closed': { id: string; text: string };
  'none.cases': Record<never, never>;
  'cost.added': { id: string; amount: Money; category: CostCategory; about: string | null };
  'lost.done': { id: string; name: string; reason: string; day: string };
  'lost.several': { count: number; reason: string; day: string };
  'lost.cleared': { id: string; name: string };
  'lost.cleared-several': { count: number };
  /** How many clients there are, none of whom is written down as lost. */
  'lost.nothing': { count: number };
  'confirm.lost': { count: number; clear: boolean };
  'none.losses': Record<never, never>;
  'fact.losses': Record<never, never>;
  'fact.lost': Record<never, never>;
  /** How many lost clients nobody knows the worth of. */
  'stake.unknown': { losses: number };
  'stake.others': Record<never, never>;
  'cost.edited': { id: string; amount: Money; category: CostCategory; about: string | null };
  'cost.other-currency': { event: string; currency: string };
  'cost.total': { money: Money };
  'none.costs': Record<never, never>;
  'title.balances': Record<never, never>;
  'none.balances': Record<never, never>;
  'balance.total': Balance;
  'segment.saved': { name: string; count: number };
  'segment.deleted': { name: string };
  'segment.condition': Record<never, never>;
  'segment.about': { id: ShippedId };
  'hand-out.name': { kind: string };
  'hand-out.guide': Record<never, never>;
  'hand-out.text': { kind: string };
  'hand-out.example': { field: string };
  'hand-out.written': { path: string };
  'title.sources': Record<never, never>;
  'label.by': Record<never, never>;
  'sources.shares': Record<never, never>;
  'title.codes': Record<never, never>;
  'none.codes': Record<never, never>;
  /** `field` is the word people type for it. */
  'code.added': { field: string; value: string };
  'code.known': { field: string; value: string };
  'code.deleted': { field: string; value: string };
  'code.open': { fields: readonly string[] };
  'title.clauses': Record<never, never>;
  'none.clauses': Record<never, never>;
  'as-of': { day: string };
  'undo.done': StepTold;
  'redo.done': StepTold;
  /** Nothing of the step could be taken back or given back. */
  'undo.stays': Pick<StepTold, 'seq' | 'command' | 'at'>;
  'undo.nothing': Record<never, never>;
  'redo.nothing': Record<never, never>;
  'undo.kept': { id: string; fields: readonly string[]; why: 'edited' | 'referred' };
  'history.whole': { steps: number };
  'history.broken': { seq: number };
  'history.no-journal': Record<never, never>;
  'outside.changed': { path: string; changes: readonly OutsideChange[]; more: number; seq: number | null };
  /** `what` was passed over in the sheets of a workbook, at these cells or columns; `more` is how many others. */
  'outside.remarks': { what: RemarkCode; where: readonly string[]; more: number };
  /** Stands in the sheet nobody sees. */
  'workbook.inner': Record<never, never>;
  'save.done': { path: string };
  'save.nothing': Record<never, never>;
  'backup.done': { path: string; records: number; seq: number };
  'backup.hash': { hash: string };
  /** `seq` and `at` of the newest step in it, where it is a backup. */
  'restore.file': {
    file: string;
    kind: 'backup' | 'roster' | 'export';
    records: number;
    seq: number | null;
    at: string | null;
  };
  'restore.same': Record<never, never>;
  'restore.checked': Record<never, never>;
  'restore.other': Record<never, never>;
  'restore.unreached': { seq: number };
  'restore.kept': { path: string };
  'restore.done': { seq: number };
  /** With or without what could be undone. */
  'restore.placed': { path: string; history: boolean };
  'confirm.restore': { path: string };
  'confirm.replace': { path: string };
  'kept-aside': { names: readonly string[] };
  difference: Difference;
  'difference.settings': Record<never, never>;
  'backup.planned': { path: string };
  'backup.removed': { names: readonly string[] };
  'copy.has': { file: string };
  'copy.nothing': { file: string };
  'copy.unreadable': { file: string; failure: UserError };
  'copy.renamed': { renamed: readonly { readonly id: string; readonly into: string }[]; count: number };
  'copy.kept': { id: string; fields: readonly string[]; why: 'edited' | 'referred' };
  'copy.taken': { seq: number };
  'copy.moved': { file: string; path: string };
  'confirm.copy': { path: string };
  'title.schemas': Record<never, never>;
  'doctor.step': Repair;
  'doctor.more-steps': { count: number };
  'doctor.can': { count: number };
  'doctor.cannot': Record<never, never>;
  /** The newest one, where there is one. */
  'doctor.backup': { file: string | null };
  /** Both lie there, and nobody named one. */
  'doctor.two': { used: string; other: string };
  'doctor.nothing': Record<never, never>;
  'doctor.fixed': Record<never, never>;
  'doctor.left': Record<never, never>;
  'confirm.step': { kind: 'undo' | 'redo' };
  'confirm.fix': { count: number };
  repair: { code: FindingCode; where: string };
  finding: { code: FindingCode; where: string; detail: string };
  'roster.phones-read': { clients: number };
  'roster.set': { key: string; value: string | number };
  'config.set': { key: string; value: string; path: string };
  'survey.scored': { of: Scored };
  bilingual: { text: Bilingual };
  'fact.event': Record<never, never>;
  'fact.against': Record<never, never>;
  'fact.segment': Record<never, never>;
  'fact.figure': Record<never, never>;
  'fact.value': Record<never, never>;
  'fact.further': Record<never, never>;
  'fact.numerator': Record<never, never>;
  'fact.denominator': Record<never, never>;
  'fact.note': Record<never, never>;
  'fact.formula': Record<never, never>;
  'fact.population': Record<never, never>;
  'fact.source': Record<never, never>;
  'fact.limits': Record<never, never>;
  'fact.survey': Record<never, never>;
  'fact.answers': Record<never, never>;
  'fact.asked': Record<never, never>;
  'fact.arrived': Record<never, never>;
  'fact.arrived-share': Record<never, never>;
  'fact.promoters': Record<never, never>;
  'fact.passives': Record<never, never>;
  'fact.detractors': Record<never, never>;
  'named.event': { name: string; id: string; start: string };
  'named.survey': { name: string; id: string };
  /** Commands to type next, with invented names and files of the language; of no event yet where it is null. */
  'next.survey': { template: string };
  'next.import': { event: string | null };
  'next.add-client': Record<never, never>;
  'next.region': Record<never, never>;
  'next.currency': { known: string | null };
  'next.add-event': Record<never, never>;
  'title.kpis': Record<never, never>;
  'title.kpis-of': { event: string };
  'none.events-yet': Record<never, never>;
  'none.counted': Record<never, never>;
  'title.reviews': Record<never, never>;
  'title.comparison': Record<never, never>;
  'title.review': { id: string };
  'none.compared': { id: string };
  'heading.kept': Record<never, never>;
  'heading.offered': Record<never, never>;
  'heading.to-decide': Record<never, never>;
  'heading.setting': Record<never, never>;
  'heading.value': Record<never, never>;
  'fact.question': Record<never, never>;
  'fact.reasons': Record<never, never>;
  'fact.score': Record<never, never>;
  'fact.others': Record<never, never>;
  'fact.state': Record<never, never>;
  'none.reviews': Record<never, never>;
  /** Is the client one of the candidates? */
  'review.same': { client: Named; candidates: readonly Named[] };
  'review.answer': { answer: string; by: string | null; candidates: readonly Named[] };
  'review.conflict': { client: Named; field: string; kept: string; offered: string };
  'review.decision': { left: number };
  'review.yes': Record<never, never>;
  'review.no': Record<never, never>;
  'review.nobody': Record<never, never>;
  'review.this': { client: Named };
  'review.take': { value: string };
  'review.skip': Record<never, never>;
  'review.stop': Record<never, never>;
  'review.attached': { answer: string; client: Named };
  'review.told-apart': { client: Named; candidates: readonly Named[] };
  'review.not-by': { answer: string; candidates: readonly Named[] };
  'review.taken': { client: Named; field: string; value: string };
  'review.kept': { client: Named; field: string; value: string };
  'review.left': { open: number };
  'client.merged': MergeTold;
  'client.merge-conflict': { field: string; kept: string; offered: string };
  'client.merge-taken': { taken: readonly Taken[] };
  'client.merged-into': { from: string; id: string; name: string };
  'confirm.merge': MergeTold & {
    taken: readonly Taken[];
    conflicts: readonly { field: string; kept: string; offered: string }[];
  };
  'dupes.done': { clients: number; found: number; open: number };
  'kpi.label': { id: KpiId };
  'kpi.formula': { id: KpiId };
  'kpi.population': { id: KpiId };
  'kpi.source': { id: KpiId };
  'kpi.notes': { notes: readonly Note[] };
  'kpi.name': { id: KpiId; dimension: NonNullable<Figure['dimension']> };
  'kpi.step': { id: KpiId; lifecycle: Lifecycle };
  'title.funnel': Record<never, never>;
  'title.kpi-in': { id: KpiId; money: Money | null };
  'funnel.step': Conversion;
  /** What became of those who could take the step. */
  'funnel.note': Conversion & { share: number };
  'kpi.group': { by: Grouping; value: string | null };
  'kpi.parted': { by: Grouping };
  'title.kpis-in': { series: string };
  'title.compared': { first: string; second: string };
  'title.movement': Record<never, never>;
  'title.from-to': { label: Settable };
  'none.moved': Record<never, never>;
  'fact.before': Record<never, never>;
  'fact.after': Record<never, never>;
  'fact.left': Record<never, never>;
  'fact.joined': Record<never, never>;
  'fact.stayed': Record<never, never>;
  'label.value': { label: Settable; value: string | null };
  'movement.moment': Moment;
  'movement.of': { attended: boolean };
  'movement.cancelled': { name: string };
  /** `day` is the one labels are judged on. */
  'movement.ahead': { name: string; day: string };
  'movement.none-held': { day: string };
  'movement.main-series': Record<never, never>;
  'kpi.missed': { ids: readonly KpiId[] };
  'kpi.unchecked': { ids: readonly KpiId[] };
  'kpi.all-reached': { targets: number };
  'kpi.left-out': { clients: number };
  'target.set': { id: KpiId; unit: Unit; value: number; currency: string | null; event: string | null };
  'target.removed': { id: KpiId; event: string | null };
  'title.targets': Record<never, never>;
  'none.targets': Record<never, never>;
  'title.report': { event: string };
  'report.finding': Finding;
  'report.step': { step: EventStep };
  'report.step-command': { step: EventStep; event: string };
  'report.figures': Record<never, never>;
  'report.steps': Record<never, never>;
  'report.pace': Record<never, never>;
  'report.satisfaction': Record<never, never>;
  'report.recommendation': Record<never, never>;
  'report.comments': Record<never, never>;
  'report.money': Record<never, never>;
  'report.costs': Record<never, never>;
  'report.came-back': { clients: number };
  'report.slipping': { clients: number };
  'report.booked-again': { clients: number };
  'report.client': Record<never, never>;
  'report.no-findings': Record<never, never>;
  'report.no-steps': Record<never, never>;
  'report.no-figures': Record<never, never>;
  'report.no-satisfaction': Record<never, never>;
  'report.no-costs': Record<never, never>;
  'report.first-edition': Record<never, never>;
  'report.nobody-back': Record<never, never>;
  'report.nobody-slips': Record<never, never>;
  'title.pace': { event: string };
  'pace.line': { event: string };
  'pace.line-before': { event: string };
  'pace.first': { event: string };
  'pace.expected': { registrations: number; before: string };
  'pace.undated': { event: string; registrations: number };
  'kpi.ahead': { event: string };
  'kpi.cancelled': { event: string };
  'kpi.further': { moneys: readonly Money[] };
  'kpi.anonymous': { answers: number };
  'title.cases': Record<never, never>;
  'unhappy.task': { event: string } & Omit<Unhappy, 'answer'>;
  'unhappy.say': { event: string };
  'unhappy.made': { survey: string; followups: number };
  'unhappy.nobody': { survey: string; answers: number };
  'unhappy.nameless': { answers: number };
  'title.actions': Record<never, never>;
  'none.actions': Record<never, never>;
  'action.added': { id: string; text: string; question: Bilingual; due: string | null };
  /** Null where nothing was answered yet, or the question is not scored. */
  'action.score-before': { score: number | null; answers: number; kind: Question['kind'] };
  'action.edited': { id: string; text: string };
  'action.no-score': { why: NoScoreAfter; event: string | null };
  'action.asked-again': { event: string };
  'title.costs': Record<never, never>;
  'title.losses': Record<never, never>;
  'title.decisions': Record<never, never>;
  'title.loss-reasons': Record<never, never>;
  'label.set': { id: string; name: string; label: Settable; value: string; until: string | null };
  'label.cleared': { id: string; name: string };
  'title.winback': Record<never, never>;
  'none.winback': Record<never, never>;
  'fact.clients': Record<never, never>;
  'fact.stake': Record<never, never>;
  /** Null where no money is known. */
  'winback.worth': { value: Money | null };
  /** The edition they were last at; why and when they left; what else shows that it weakens. */
  'winback.known': { last: Named | null; loss: LossSaid | null; signals: readonly SignalId[] };
  /** `next` is the next edition. */
  'winback.advice': { reason: string | null; next: Named | null; booked: boolean };
  'title.churn-loss': Record<never, never>;
  'fact.churn-loss': Record<never, never>;
  'churn-loss.step': { id: LossStep };
  'churn-loss.formula': { sign: string; steps: readonly LossStep[] };
  'churn-loss.reckoned': {
    sign: string;
    values: readonly { readonly value: Money | number | null; readonly share: boolean }[];
  };
  'churn-loss.condition': { condition: string };
  /** `before` is null for a first edition. */
  'churn-loss.between': { before: string | null; event: string };
  'churn-loss.first': { event: string };
  'churn-loss.rhythm': { times: number; assumed: number };
  'churn-loss.nobody': { before: string; event: string };
  'churn-loss.no-money': Record<never, never>;
  /** `currency` is the one that is reckoned in, where it is known. */
  'churn-loss.other-money': { currency: string | null };
  'churn-loss.assumed': Record<never, never>;
  'churn-loss.unknown': { clients: number };
  'winback.unknown': { clients: number };
  'loss.told': LossSaid;
  /** Without the reason, and without the verdict. */
  'loss.since': LossSaid;
  'decision.since': DecisionSaid;
  'decision.told': DecisionSaid;
  'decision.made': { id: string; name: string; verdict: Verdict; until: string | null };
  'title.today': Record<never, never>;
  'none.today': Record<never, never>;
  'today.reasons': { reasons: readonly TurnReason[] };
  'today.advice': { reason: TurnReason };
  'today.way': Way;
  'today.no-way': Record<never, never>;
  'title.why': { name: string };
  'named.client': Named;
  'fact.client': Record<never, never>;
  'fact.series': Record<never, never>;
  /** `series` where it is not the main one. */
  'why.label': { id: WhyId; series: string | null };
  'why.because': { because: Because };
  /** Empty where nothing is to be said. */
  'why.outlook': { because: Because };
  /** What a label set by hand would be by the rules. */
  'why.computed': { label: Settable; value: string | null; because: Because };
  'why.signals': { signals: Signals };
  /** Null where nobody of the series has a value. */
  'why.value': ValueTold;
  'value.left-out': Pick<ValueParts, 'leftOut' | 'currency'>;
  'why.service': { service: CostToServe | null; currency: string; isBelowZero: boolean };
  'clause.below-zero': { worth: Money | null; service: CostToServe | null; isBelowZero: boolean };
  'clause.vip-gap': Gap;
  'why.potential': { parts: readonly PotentialPart[]; high: number; currency: string | null };
  'why.limits': { limits: readonly LimitInForce[] };
  'why.rfm': { rfm: Rfm | null; value: Value | null };
  'why.ltv': LifetimeTold;
  'title.open': Record<never, never>;
  'title.editions': Record<never, never>;
  'title.timeline': Record<never, never>;
  'title.labels': Record<never, never>;
  'card.next': { step: NextStep };
  /** `warning` is the score where it is one. */
  'card.relation': {
    stages: readonly StageSince[];
    labels: readonly { readonly label: Settable; readonly value: string | null }[];
    warning: number | null;
  };
  'card.money': { accounts: readonly Account[] };
  'card.scores': LastScores;
  'card.needs': NeedsChange;
  'card.open': { thing: OpenThing };
  /** What it was, in a word. */
  'card.deed': { deed: Deed };
  'card.told': { deed: Deed; event: Named | null };
  'title.label-history': Record<never, never>;
  'title.label-changes': Record<never, never>;
  'none.label-history': Record<never, never>;
  'labels.named': { labels: readonly Settable[] };
  /** `event` is the first edition at whose end it was so; null where it came to be so after the last one. */
  'label.since': { label: Settable; value: string | null; event: string | null };
  'title.surveys': Record<never, never>;
  'title.survey': { name: string };
  'title.survey-templates': Record<never, never>;
  'none.surveys': Record<never, never>;
  'none.questions': Record<never, never>;
  'survey.created': { id: string; name: string; event: string; questions: number };
  'survey.edited': { name: string; questions: number } & QuestionChanges;
  'survey.exported': { survey: string; path: string };
  'ask.edit-again': Record<never, never>;
  'survey.answered': { survey: string; client: string | null };
  'survey.unanswered': { survey: string; client: string | null };
  'survey.not-there': { client: string };
  'survey.sheet-given-up': { sheet: number };
  'survey.sheet-twice': { client: string; first: number; sheet: number };
  'survey.stack': { survey: string; count: number };
  'survey.form-written': { path: string; survey: string; count: number };
  'survey.nobody-to-ask': { survey: string };
  'survey.left-answered': { count: number };
  'survey.left-asked': { count: number };
  'survey.left-refused': { count: number; channel: Channel };
  'survey.left-silent': { count: number; channel: Channel };
  'survey.form-sheet': Record<never, never>;
  'survey.half-a-cell': { ids: readonly string[] };
  'survey.form-guide-name': Record<never, never>;
  'survey.form-guide': { survey: string };
  'survey.scaled': Record<never, never>;
  'survey.junk': { ids: readonly string[] };
  'survey.unfinished': { answers: number };
  'survey.superseded': { answers: number };
  'survey.none-counts': Record<never, never>;
  'survey.single': Record<never, never>;
  'survey.margin': Record<never, never>;
  'survey.within': Record<never, never>;
  'survey.is-within': Record<never, never>;
  /** A question that is a row of a matrix, with what is asked above it. */
  'survey.row': { heading: Bilingual; text: Bilingual };
  'survey.touchpoint': { of: string };
  'survey.option': { value: string };
  'survey.chosen': { options: readonly Bilingual[] };
  'survey.whole': Record<never, never>;
  /** Shares of one. */
  'survey.weights': { satisfaction: number; confirmation: number; ideal: number };
  'survey.mode': { mode: string };
  'survey.parted': { by: string };
  'heading.aspect': Record<never, never>;
  'heading.question': Record<never, never>;
  'heading.above': Record<never, never>;
  'heading.records': Record<never, never>;
  'title.matrix': Record<never, never>;
  'title.gaps': Record<never, never>;
  'title.distribution': Record<never, never>;
  'title.comments': { name: string };
  'none.comments': Record<never, never>;
  'title.question': { name: string; text: Bilingual };
  'none.said': Record<never, never>;
  'none.scores': Record<never, never>;
  'fact.index': Record<never, never>;
  'fact.weights': Record<never, never>;
  'fact.effort': Record<never, never>;
  'ask.scale': { text: Bilingual; min: number; max: number };
  'ask.text': { text: Bilingual };
  'ask.choice': { text: Bilingual };
  'ask.skip': Record<never, never>;
  'ask.back': Record<never, never>;
  'ask.sheet': { sheet: number };
  'ask.out-of-range': { min: number; max: number };
  'title.help': Record<never, never>;
  'title.completion': { shell: string };
  'title.complete': Record<never, never>;
  'none.complete': Record<never, never>;
  'help.topic': { title: string };
  'title.planned': Record<never, never>;
  'title.mapping': Record<never, never>;
  'title.first-rows': Record<never, never>;
  'title.issues': Record<never, never>;
  'none.rows': Record<never, never>;
  'import.read': {
    file: string;
    source: string;
    rows: number;
    encoding: string;
    sheet: string | null;
    event: string | null;
  };
  'import.clients': { newClients: number; updatedClients: number; unchangedClients: number };
  'import.registrations': { added: number; updated: number };
  'import.answers': { added: number; updated: number };
  /** Values that stay as somebody set them: a few, and how many more. */
  'import.by-hand': { kept: readonly { id: string; field: string }[]; more: number };
  'import.review': { count: number };
  'import.left-out': { skipped: number; rejected: number };
  'import.rejects': { count: number; path: string };
  'import.more-issues': { count: number };
  'import.verdict': {
    row: number;
    sheet: string | null;
    /** Null for an answer of nobody known for sure. */
    client: string | null;
    isNew: boolean;
    reasons: readonly Reason[];
    candidates: readonly { client: string; reasons: readonly Reason[] }[];
  };
  /** A file of a folder that is no list of people. */
  'import.passed-over': { failure: UserError };
  /** Told to stop between two files. */
  'import.stopped': { files: readonly string[] };
  'import.recipe': { name: string };
  'import.learned': { name: string };
  /** Columns whose headings nobody knew: a few of them, and how many more. */
  'import.kept': { headings: readonly string[]; more: number };
  'ask.column': { file: string; heading: string; samples: readonly string[] };
  'ask.column-keep': Record<never, never>;
  'ask.column-keep-all': Record<never, never>;
  'ask.column-ignore': Record<never, never>;
  'ask.score': { file: string; heading: string; word: string; min: number; max: number };
  'ask.score-none': Record<never, never>;
  'ask.score-none-of-all': Record<never, never>;
  'title.recipes': Record<never, never>;
  'title.recipe': { name: string };
  'none.recipes': Record<never, never>;
  'recipe.deleted': { name: string };
  'ask.event': { file: string };
  'edit-list.guide-name': Record<never, never>;
  'edit-list.guide': { sheet: string };
  'title.merge-back': Record<never, never>;
  'merge-back.taken': { file: string; values: number; rows: number };
  'merge-back.added': { made: number; known: number };
  /** How many values that both changed stay as they are, and how many are taken. */
  'merge-back.both': { ours: number; theirs: number };
  /** `channel` in words. */
  'merge-back.stands': { place: string; id: string; name: string; channel: string };
  /** `field` and what is allowed there in words. */
  'merge-back.refused': { place: string; field: string; problem: Refusal; allowed: readonly string[] };
  'merge-back.left-out': LeftOut;
  'merge-back.absent': { count: number; ids: readonly string[] };
  'merge-back.blind': { file: string };
  'merge-back.backup': { path: string };
  'merge-back.ask': { client: Named; field: string };
  'merge-back.ours': { value: string };
  'merge-back.theirs': { value: string };
  'output.wrote': { path: string };
  'export.done': { path: string; rows: number };
  'label.file': Record<never, never>;
  'label.source': Record<never, never>;
  'label.kind': Record<never, never>;
  'label.encoding': Record<never, never>;
  'label.delimiter': Record<never, never>;
  'label.sheet': Record<never, never>;
  'label.header-row': Record<never, never>;
  'label.recipe': Record<never, never>;
  'label.date-order': Record<never, never>;
  'label.rows': Record<never, never>;
}

export type PhraseKey = keyof Phrases;
export type Phrase = { [K in PhraseKey]: { readonly key: K; readonly params: Phrases[K] } }[PhraseKey];

type NoParams = { [K in PhraseKey]: Record<never, never> extends Phrases[K] ? K : never }[PhraseKey];

export function say<K extends NoParams>(key: K): Phrase;
export function say<K extends PhraseKey>(key: K, params: Phrases[K]): Phrase;
export function say(key: PhraseKey, params: object = {}): Phrase {
  return { key, params } as Phrase;
}
