/** What a relation could still become, in points: one for each sign of it. */
import type { Day } from '../../lib/day.ts';
import { dayIn } from '../../lib/instant.ts';
import { areaOfClient } from './booth-area.ts';
import type { PotentialPoint } from './rule.ts';
import type { SeriesWorth } from './series-worth.ts';
import type { Standing } from './standing.ts';
import type { Thresholds } from './thresholds.ts';

/** What potential is measured by. */
export interface PotentialScope {
  /** Interactions after this day are recent. */
  readonly since: Day;
  /** The organiser's. */
  readonly zone: string;
  readonly worth: SeriesWorth;
  /** The median area of the exhibitors of the latest edition; null where there is none. */
  readonly medianArea: () => number | null;
  /** Whether somebody came to us through this client. */
  readonly hasReferred: (client: string) => boolean;
  readonly limits: Thresholds;
}

/** The points a client has, in their order. */
export function potentialOf(standing: Standing, scope: PotentialScope): readonly PotentialPoint[] {
  const { client, dossier, book } = standing;
  const points: PotentialPoint[] = [];
  const { latest, previous } = scope.worth.of(client.id);
  if (book?.previous && latest > previous) points.push('trend');
  if (isLarge(standing, scope)) points.push('size');
  if ((client.needs?.length ?? 0) > 0) points.push('needs');
  const answered = dossier.answers.some(({ survey }) => survey.event === book?.latest?.id);
  if (answered || recentInteractions(standing, scope) >= scope.limits['potential.interactions'])
    points.push('engagement');
  if (scope.hasReferred(client.id)) points.push('referral');
  return points;
}

function isLarge({ client, dossier, book }: Standing, { medianArea, limits }: PotentialScope): boolean {
  if ((client.companySize ?? 0) >= limits['potential.employees']) return true;
  const area = book?.latest ? areaOfClient(dossier, book.latest) : null;
  if (area === null || area === 0) return false;
  const middle = medianArea();
  return middle !== null && area >= middle;
}

function recentInteractions({ dossier }: Standing, { since, zone }: PotentialScope): number {
  return dossier.interactions.filter(({ at }) => dayIn(at, zone) > since).length;
}
