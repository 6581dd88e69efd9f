/** Whom to turn to on a day: a reason, and a score by the rules. */
import type { Client } from '../../../src/domain/records/client.ts';
import { addDays, daysBetween } from '../../../src/lib/time/day.ts';
import { dayAt, type Then } from './book.ts';
import { type Labels, labelsOf } from './labels.ts';
import { limitOf } from './limits.ts';
import { medianValue } from './value.ts';

export interface Turn {
  readonly id: string;
  readonly score: number;
  readonly reasons: readonly string[];
}

/** The highest score first, ties by id. */
export function dayPlanOf(then: Then): Turn[] {
  return then.clients
    .filter(({ archived }) => archived === undefined)
    .map((client) => turnOf(then, client, labelsOf(then, client)))
    .filter(({ reasons }) => reasons.length > 0)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

function turnOf(then: Then, client: Client, { main }: Labels): Turn {
  const { series, stage, value, level, score: warning } = main;
  const due = then.followups
    .filter((one) => one.client === client.id && one.state === 'open' && one.due <= then.day)
    .map((one) => one.due)
    .sort();
  const fading = stage === 'weaken' ? 0.5 : stage === 'vanish' ? 0.25 : 0;
  const median = series === null ? null : medianValue(then, series);
  const worth = median === null || value === null ? 1 : 1 + value / median;
  const waiting = due[0] === undefined ? 0 : daysBetween(due[0], then.day);
  return {
    id: client.id,
    score: worth * (1 + warning / 100 + fading) * Math.min(3, 1 + waiting / 30),
    reasons: [
      ...due.map(() => 'followup'),
      ...(fading > 0 && level !== null && (value ?? 0) > 0 ? [stage ?? ''] : []),
      ...(isForgotten(then, client, main.tier) ? ['gap'] : []),
      ...(hasBirthday(then, client) ? ['birthday'] : []),
    ],
  };
}

/** A VIP with whom nothing was said for too long. */
function isForgotten(then: Then, { id, tags = [] }: Client, tier: string | null): boolean {
  const days = then.interactions.filter(({ client }) => client === id).map(({ at }) => dayAt(then, at));
  const isVip = tags.includes('vip') || tier === 'platinum';
  return isVip && !days.some((day) => day >= addDays(then.day, -limitOf(then, 'vip.gap')));
}

/** Within the days that come; that of 29 February on the day before 1 March where there is none. */
function hasBirthday(then: Then, { birthday }: Client): boolean {
  if (birthday === undefined) return false;
  const soon = Array.from({ length: limitOf(then, 'birthday.days') + 1 }, (_, days) => {
    const day = addDays(then.day, days);
    const isLastOfFebruary = addDays(day, 1).endsWith('-03-01');
    return isLastOfFebruary ? ['02-29', day.slice(5)] : [day.slice(5)];
  });
  return soon.flat().includes(birthday.slice(-5));
}
