/** Whom to turn to today: the clients there is a reason for, those first who matter most and have waited longest. */
import { byKeys } from '../../lib/collect.ts';
import { addDays, type Day, daysBetween } from '../../lib/day.ts';
import { nextBirthday } from '../birthday.ts';
import type { Named } from '../errors.ts';
import type { Client } from '../records/client.ts';
import type { FollowUp } from '../records/followup.ts';
import type { Relationship } from '../relationship/relationship.ts';
import type { Because } from '../relationship/rule.ts';
import type { Stage } from '../relationship/stage.ts';
import type { Thresholds } from '../relationship/thresholds.ts';
import { dueDay } from './recurrence.ts';

export type Reason =
  | {
      readonly kind: 'followup';
      readonly id: string;
      readonly text: string;
      readonly due: Day;
      readonly overdue: number;
    }
  | { readonly kind: 'weaken' | 'vanish'; readonly because: Because; readonly next: Named | null }
  /** `last` is null where there never was an interaction. */
  | { readonly kind: 'gap'; readonly last: Day | null; readonly limit: number }
  | { readonly kind: 'birthday'; readonly day: Day };

export interface Turn {
  readonly client: Client;
  readonly stage: Stage | null;
  readonly score: number;
  /** At least one, the most pressing first. */
  readonly reasons: readonly [Reason, ...Reason[]];
}

/** What a stage adds to the weight of the warning score. */
const STAGE = { weaken: 0.5, vanish: 0.25 } as const;
/** Overdue days never count for more than this. */
const MOST = 3;

export interface DayPlanScope {
  readonly day: Day;
  readonly limits: Thresholds;
  readonly relationshipOf: (client: Client) => Relationship;
  /** The last day there was an interaction with each client. */
  readonly contacts: ReadonlyMap<string, Day>;
}

/**
 * Everybody there is a reason for, the highest score first, ties by id. The score is (1 + current value / median) x (1 + warning score /
 * 100 + stage) x (1 + days overdue / 30, at most 3).
 */
export function dayPlan(
  clients: Iterable<Client>,
  followups: Iterable<FollowUp>,
  { day, limits, relationshipOf, contacts }: DayPlanScope,
): Turn[] {
  const due = new Map<string, FollowUp[]>();
  for (const one of followups) {
    const moved = { ...one, due: dueDay(one, contacts) };
    if (one.state !== 'open' || moved.due > day) continue;
    const own = due.get(one.client);
    if (own) own.push(moved);
    else due.set(one.client, [moved]);
  }
  const turns: Turn[] = [];
  for (const client of clients) {
    if (client.archived !== undefined) continue;
    const relationship = relationshipOf(client);
    const own = due.get(client.id) ?? [];
    const [first, ...others] = [
      ...own
        .sort(
          byKeys(
            ({ due: by }) => by,
            ({ id }) => id.length,
            ({ id }) => id,
          ),
        )
        .map((one) => followupReason(one, day)),
      ...stageReasons(relationship),
      ...gapReasons(relationship, contacts.get(client.id) ?? null, day, limits['vip.gap']),
      ...birthdayReasons(client, day, limits['birthday.days']),
    ];
    if (first) {
      const { value: stage } = relationship.main.stage;
      turns.push({ client, stage, score: scoreOf(relationship, own, day), reasons: [first, ...others] });
    }
  }
  return turns.sort(
    byKeys(
      ({ score }) => -score,
      ({ client }) => client.id.length,
      ({ client }) => client.id,
    ),
  );
}

function scoreOf({ main }: Relationship, due: readonly FollowUp[], day: Day): number {
  const { value, signals, stage } = main;
  const worth = value ? 1 + value.current / value.median : 1;
  const added = stage.value === 'weaken' || stage.value === 'vanish' ? STAGE[stage.value] : 0;
  const risk = 1 + signals.score / 100 + added;
  const overdue = Math.max(0, ...due.map((one) => daysBetween(one.due, day)));
  return worth * risk * Math.min(MOST, 1 + overdue / 30);
}

function followupReason({ id, text, due }: FollowUp, day: Day): Reason {
  return { kind: 'followup', id, text, due, overdue: daysBetween(due, day) };
}

/** A relation that fades is a reason where there is something to lose. */
function stageReasons({ main: { stage, value, standing } }: Relationship): Reason[] {
  if ((stage.value !== 'weaken' && stage.value !== 'vanish') || !value || value.current <= 0) return [];
  const [next] = standing.book?.ahead ?? [];
  return [
    { kind: stage.value, because: stage.because, next: next ? { id: next.id, name: next.name } : null },
  ];
}

function gapReasons({ client, main }: Relationship, last: Day | null, day: Day, limit: number): Reason[] {
  const isVip = main.tier.value === 'platinum' || client.tags?.some((tag) => tag.toLowerCase() === 'vip');
  const isLong = last === null || daysBetween(last, day) > limit;
  return isVip && isLong ? [{ kind: 'gap', last, limit }] : [];
}

function birthdayReasons({ birthday }: Client, day: Day, within: number): Reason[] {
  const next = birthday === undefined ? null : nextBirthday(birthday, day);
  return next !== null && next <= addDays(day, within) ? [{ kind: 'birthday', day: next }] : [];
}
