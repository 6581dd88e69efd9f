/** The labels of all clients in one series: where they stand in its lifecycle, and how long they have been trusting. */
import type { Day } from '../../lib/day.ts';
import { asItWas } from '../as-it-was.ts';
import { dossiers } from '../dossier.ts';
import { lastDay } from '../participation.ts';
import type { Roster } from '../roster.ts';
import type { Lifecycle } from './lifecycle.ts';
import { type LabelRoster, type Relationships, relationships } from './relationship.ts';
import { seriesBooks } from './series-book.ts';
import type { Thresholds } from './thresholds.ts';

export interface EverybodyScope {
  readonly day: Day;
  /** The organiser's. */
  readonly zone: string;
  readonly limits: Thresholds;
  /** Nobody else is judged. */
  readonly includes?: ((client: string) => boolean) | undefined;
}

/** Clients by where they stand on the day; who is archived, or has nothing to do with the series, is nowhere. */
export function lifecyclesIn(
  roster: LabelRoster,
  series: string,
  scope: EverybodyScope,
): ReadonlyMap<Lifecycle, readonly string[]> {
  const judged = judging(roster, series, scope);
  const found = new Map<Lifecycle, string[]>();
  for (const client of roster.clients.values()) {
    if (client.archived !== undefined || scope.includes?.(client.id) === false) continue;
    const { value } = judged.of(client).main.lifecycle;
    if (value !== null) found.set(value, [...(found.get(value) ?? []), client.id]);
  }
  return found;
}

/**
 * For how many editions in a row clients held the stage of trust, as they were judged at the end of each: the last such row of everybody
 * who ever did, today's among them.
 */
export function trustLengths(
  roster: LabelRoster,
  series: string,
  scope: EverybodyScope,
): ReadonlyMap<string, number> {
  const { day, zone } = scope;
  const { asOf, attendance } = dossiers(roster, { day, zone });
  const { held } = seriesBooks(roster, asOf, attendance).of(series);
  const lengths = new Map<string, number>();
  let before: ReadonlySet<string> = new Set();
  for (const event of held) {
    const on = lastDay(event);
    const then = asItWas(roster as Roster, on, zone);
    const judged = judging(then, series, { ...scope, day: on });
    const trusting = new Set<string>();
    for (const client of then.clients.values()) {
      if (scope.includes?.(client.id) === false) continue;
      if (judged.of(client).main.stage.value === 'trust') trusting.add(client.id);
    }
    for (const client of trusting)
      lengths.set(client, before.has(client) ? (lengths.get(client) ?? 0) + 1 : 1);
    before = trusting;
  }
  return lengths;
}

function judging(roster: LabelRoster, series: string, { day, zone, limits }: EverybodyScope): Relationships {
  return relationships(roster, dossiers(roster, { day, zone, series }), limits, series);
}
