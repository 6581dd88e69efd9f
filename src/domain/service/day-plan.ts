/** Whom to turn to today: the clients there is a reason for, those first who matter most and have waited longest. */
import { byId, byKeys } from '../../lib/collect.ts';
import { type Day, daysBetween } from '../../lib/time/day.ts';
import type { Named } from '../errors.ts';
import type { Client } from '../records/client.ts';
import type { FollowUp } from '../records/followup.ts';
import type { Thresholds } from '../records/thresholds.ts';
import type { Stage } from '../relationship/labels/stage.ts';
import type { Relationship } from '../relationship/relationship.ts';
import { type Because, named, type SignalId } from '../relationship/rule.ts';
import { type Barred, barredChannels } from '../value/channel.ts';
import { hasOccasion, type Occasion, occasionsOf } from './occasions.ts';
import { dueDay } from './recurrence.ts';
import { waitingSince, weightOf } from './urgency.ts';

export type Reason =
  | {
      readonly kind: 'followup';
      readonly id: string;
      readonly text: string;
      /** What to say; null where nobody wrote it down. */
      readonly say: string | null;
      readonly due: Day;
      readonly overdue: number;
      /** Ways it names that may not be used. */
      readonly barred: readonly Barred[];
    }
  | {
      readonly kind: 'weaken' | 'vanish';
      readonly because: Because;
      /** What to speak of first; null where only their absence tells. */
      readonly signal: SignalId | null;
      /** The edition they booked, else the next one. */
      readonly next: Named | null;
      readonly isBooked: boolean;
      /** The reason they left for, where one was written down: it says what to speak of. */
      readonly leftFor?: string;
    }
  | Occasion;

export interface Turn {
  readonly client: Client;
  readonly score: number;
  /** These two are told when asked for: most turns wait for another day. */
  readonly stage: Stage | null;
  /** At least one, the most pressing first. */
  readonly reasons: readonly [Reason, ...Reason[]];
}

export interface DayPlanScope {
  readonly day: Day;
  readonly limits: Thresholds;
  readonly relationshipOf: (client: Client) => Relationship;
  /** The last day there was an interaction with each client. */
  readonly contacts: ReadonlyMap<string, Day>;
  /** Of other clients only follow-ups are a reason; without it all clients are one's own. */
  readonly isOwn?: (client: Client) => boolean;
  /** It was decided to let the relation end: that it fades is no reason. */
  readonly isLetGo: (relationship: Relationship) => boolean;
  /** The reason they left for, as far as somebody wrote it down. */
  readonly leftFor?: (relationship: Relationship) => string | undefined;
}

/**
 * Everybody there is a reason for, the highest score first, ties by id. The score is (1 + current value / median) x (1 + warning score /
 * 100 + stage) x (1 + days overdue / 30, at most 3).
 */
export function dayPlan(
  clients: Iterable<Client>,
  followups: Iterable<FollowUp>,
  { day, limits, relationshipOf, contacts, isOwn = () => true, isLetGo, leftFor }: DayPlanScope,
): Turn[] {
  const due = new Map<string, FollowUp[]>();
  for (const one of followups) {
    const moved = { ...one, due: dueDay(one, contacts) };
    if (one.state !== 'open' || moved.due > day) continue;
    const own = due.get(one.client);
    if (own) own.push(moved);
    else due.set(one.client, [moved]);
  }
  for (const own of due.values()) own.sort(byDueDay);
  const reasonsOf = (relationship: Relationship, own: readonly FollowUp[], all: boolean): Reason[] => [
    ...own.map((one) => followupReason(one, relationship.client, day)),
    ...(all && !isLetGo(relationship) ? stageReasons(relationship, leftFor?.(relationship)) : []),
    ...(all ? occasionsOf(relationship, { day, limits, contacts }) : []),
  ];
  const turns: Turn[] = [];
  for (const client of clients) {
    if (client.archived !== undefined) continue;
    const own = due.get(client.id) ?? none;
    const all = isOwn(client);
    if (!all && own.length === 0) continue;
    const relationship = relationshipOf(client);
    const hasReason =
      own.length > 0 ||
      (fades(relationship.main) && !isLetGo(relationship)) ||
      hasOccasion(relationship, { day, limits, contacts });
    if (!hasReason) continue;
    const tell = () => reasonsOf(relationshipOf(client), own, all) as [Reason, ...Reason[]];
    turns.push(new Waiting(client, scoreOf(relationship, own, day), relationshipOf, tell));
  }
  return turns.sort((a, b) => b.score - a.score || byId(a.client, b.client));
}

/** Most turns wait for another day, and there may be as many as clients. */
class Waiting implements Turn {
  readonly client: Client;
  readonly score: number;
  private readonly relationshipOf: DayPlanScope['relationshipOf'];
  private readonly tell: () => Turn['reasons'];
  private told: Turn['reasons'] | undefined;

  constructor(
    client: Client,
    score: number,
    relationshipOf: DayPlanScope['relationshipOf'],
    tell: () => Turn['reasons'],
  ) {
    this.client = client;
    this.score = score;
    this.relationshipOf = relationshipOf;
    this.tell = tell;
  }
  get stage() {
    return this.relationshipOf(this.client).main.stage.value;
  }
  get reasons() {
    this.told ??= this.tell();
    return this.told;
  }
}

const none: readonly never[] = [];

const byDueDay = byKeys<FollowUp>(
  ({ due }) => due,
  ({ id }) => id.length,
  ({ id }) => id,
);

function scoreOf(relationship: Relationship, due: readonly FollowUp[], day: Day): number {
  const weight = weightOf(relationship);
  if (due.length === 0) return weight;
  const [earliest = day] = due.map((one) => one.due).sort();
  return weight * waitingSince(earliest, day);
}

function followupReason(followUp: FollowUp, client: Client, day: Day): Reason {
  const { id, text, say = null, due } = followUp;
  const barred = barredChannels(client, followUp);
  return { kind: 'followup', id, text, say, due, overdue: daysBetween(due, day), barred };
}

/** What it is worth is sooner told than its stage. */
function fades(main: Relationship['main']): boolean {
  return main.value !== null && main.value.current > 0 && fading.has(main.stage.value);
}

const fading: ReadonlySet<Stage | null> = new Set(['weaken', 'vanish']);

/** A relation that fades is a reason where there is something to lose. */
function stageReasons({ main }: Relationship, leftFor: string | undefined): Reason[] {
  const { value } = main.stage;
  return fades(main) && (value === 'weaken' || value === 'vanish')
    ? [fadingReason(main, value, leftFor)]
    : [];
}

/** Why to turn to somebody whose relation fades, and what to speak of. */
export function fadingReason(
  { stage, standing, signals }: Relationship['main'],
  kind: 'weaken' | 'vanish',
  leftFor?: string,
): Reason {
  const [booked] = standing.ahead;
  const next = booked ?? standing.book?.ahead[0];
  const signal = spokenOf.find((id) => signals.on.includes(id)) ?? null;
  return {
    kind,
    because: stage.because,
    // Who did not come took less and was less in touch, and knows it.
    signal:
      stage.because.rule !== 'stage.signals' && (signal === 'less' || signal === 'contacts') ? null : signal,
    next: next ? named(next) : null,
    isBooked: booked !== undefined,
    ...(leftFor !== undefined && { leftFor }),
  };
}

/** What somebody is sore about comes before what we would like of them. */
const spokenOf: readonly SignalId[] = ['unfair', 'complaints', 'satisfaction', 'less', 'contacts'];
