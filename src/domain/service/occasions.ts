/** What is no follow-up and still a reason to turn to somebody: a birthday, and a VIP nobody spoke to for long. */
import { addDays, type Day, daysBetween } from '../../lib/day.ts';
import { nextBirthday } from '../birthday.ts';
import type { Client } from '../records/client.ts';
import type { Relationship } from '../relationship/relationship.ts';
import type { Thresholds } from '../relationship/thresholds.ts';

export type Occasion =
  /** `last` is null where there never was an interaction. */
  | { readonly kind: 'gap'; readonly last: Day | null; readonly limit: number }
  | { readonly kind: 'birthday'; readonly day: Day; readonly today: boolean };

interface OccasionScope {
  readonly day: Day;
  readonly limits: Thresholds;
  /** The last day there was an interaction with each client. */
  readonly contacts: ReadonlyMap<string, Day>;
}

export function occasionsOf(
  relationship: Relationship,
  { day, limits, contacts }: OccasionScope,
): Occasion[] {
  const { client } = relationship;
  return [
    ...gaps(relationship, contacts.get(client.id) ?? null, day, limits['vip.gap']),
    ...birthdays(client, day, limits['birthday.days']),
  ];
}

/** Tagged so, or platinum by value. */
export function isVip({ client, main }: Relationship): boolean {
  return main.tier.value === 'platinum' || client.tags?.some((tag) => tag.toLowerCase() === 'vip') === true;
}

function gaps(relationship: Relationship, last: Day | null, day: Day, limit: number): Occasion[] {
  const isLong = last === null || daysBetween(last, day) > limit;
  return isLong && isVip(relationship) ? [{ kind: 'gap', last, limit }] : [];
}

function birthdays({ birthday }: Client, day: Day, within: number): Occasion[] {
  const next = birthday === undefined ? null : nextBirthday(birthday, day);
  if (next === null || next > addDays(day, within)) return [];
  return [{ kind: 'birthday', day: next, today: next === day }];
}
