/** What is no follow-up and still a reason to turn to somebody: a birthday, and a VIP nobody spoke to for long. */
import { addDays, type Day, daysBetween } from '../../lib/time/day.ts';
import { dayIn } from '../../lib/time/instant.ts';
import type { Dossier } from '../dossier.ts';
import { lastDay } from '../edition/participation.ts';
import type { Named } from '../errors.ts';
import type { Client } from '../records/client.ts';
import type { Thresholds } from '../records/thresholds.ts';
import type { Relationship } from '../relationship/relationship.ts';
import { named } from '../relationship/rule.ts';
import { nextBirthday } from '../value/birthday.ts';

export type Occasion =
  | {
      readonly kind: 'gap';
      /** Null where there never was an interaction. */
      readonly last: Day | null;
      readonly limit: number;
      /** The latest edition they took part in since then. */
      readonly came: Named | null;
      /** The next one of their series. */
      readonly next: Named | null;
    }
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
    ...gaps(relationship, contacts.get(client.id) ?? null, day, limits),
    ...birthdays(client, day, limits['birthday.days']),
  ];
}

/** Whether there is any, which takes less than telling them. */
export function hasOccasion(relationship: Relationship, { day, limits, contacts }: OccasionScope): boolean {
  const { client } = relationship;
  return (
    hasGap(relationship, contacts.get(client.id) ?? null, day, limits) ||
    (client.birthday !== undefined && birthdays(client, day, limits['birthday.days']).length > 0)
  );
}

/** Tagged so, or platinum by value. */
export function isVip({ client, main }: Relationship): boolean {
  return isTaggedVip(client) || (mayBePlatinum({ client, main }) && main.tier.value === 'platinum');
}

export function isTaggedVip({ tags }: Pick<Client, 'tags'>): boolean {
  return tags?.some((tag) => tag.toLowerCase() === 'vip') === true;
}

/** By value, or as somebody said: what the tier is measured on is not looked at for all the others. */
function mayBePlatinum({ client, main }: Pick<Relationship, 'client' | 'main'>): boolean {
  return main.value?.level === 'high' || client.setLabels !== undefined;
}

/** Whether somebody is a VIP, by what, and since when nobody was in touch with them. */
export interface Gap {
  readonly vip: 'tag' | 'tier' | null;
  /** Null where there never was an interaction. */
  readonly last: Day | null;
  readonly days: number | null;
  readonly limit: number;
}

export function gapOf(relationship: Relationship, last: Day | null, day: Day): Gap {
  const vip = isTaggedVip(relationship.client) ? 'tag' : isVip(relationship) ? 'tier' : null;
  const days = last === null ? null : daysBetween(last, day);
  return { vip, last, days, limit: relationship.limits['vip.gap'] };
}

/** The day somebody was last in touch with them. */
export function lastContact({ interactions }: Pick<Dossier, 'interactions'>, zone: string): Day | null {
  const last = interactions.at(-1);
  return last === undefined ? null : dayIn(last.at, zone);
}

/** A VIP whose last contact is longer ago than the limit, or who never had one. */
export function hasGap(
  relationship: Relationship,
  last: Day | null,
  day: Day,
  { 'vip.gap': limit }: Pick<Thresholds, 'vip.gap'>,
): boolean {
  const mayBe = isTaggedVip(relationship.client) || mayBePlatinum(relationship);
  return mayBe && (last === null || daysBetween(last, day) > limit) && isVip(relationship);
}

function gaps(relationship: Relationship, last: Day | null, day: Day, limits: Thresholds): Occasion[] {
  if (!hasGap(relationship, last, day, limits)) return [];
  const { attended, book } = relationship.main.standing;
  const came = attended.findLast((event) => last === null || lastDay(event) > last);
  const [next] = book?.ahead ?? [];
  return [
    {
      kind: 'gap',
      last,
      limit: limits['vip.gap'],
      came: came ? named(came) : null,
      next: next ? named(next) : null,
    },
  ];
}

function birthdays({ birthday }: Client, day: Day, within: number): Occasion[] {
  const next = birthday === undefined ? null : nextBirthday(birthday, day);
  if (next === null || next > addDays(day, within)) return [];
  return [{ kind: 'birthday', day: next, today: next === day }];
}
