/** The one thing to do next for a client: what the day plan would say, else what their stage asks for. */
import type { Day } from '../../lib/time/day.ts';
import type { Churn } from '../churn/standing.ts';
import { inOrder, lastDay } from '../edition/participation.ts';
import type { Named } from '../errors.ts';
import type { Money } from '../records/field.ts';
import type { Thresholds } from '../records/thresholds.ts';
import type { Relationship } from '../relationship/relationship.ts';
import { dayPlan, type Reason } from '../service/day-plan.ts';
import { lastContacts } from '../service/recurrence.ts';
import { bestWay } from '../value/channel.ts';
import type { OpenThing } from './open-things.ts';
import { type CardRoster, ownOf } from './records.ts';

export type NextStep =
  /** Nothing: they are out of the way. */
  | { readonly kind: 'archived'; readonly reason: string }
  | { readonly kind: 'turn'; readonly reason: Reason }
  | Extract<OpenThing, { readonly kind: 'case' }>
  | { readonly kind: 'unpaid'; readonly id: string; readonly event: Named; readonly open: readonly Money[] }
  /** Nothing: it was decided so. */
  | { readonly kind: 'let-go'; readonly reason: string }
  /** There is no contact that may be used. */
  | { readonly kind: 'reach' }
  /** The edition ahead they are not registered for. */
  | { readonly kind: 'invite'; readonly event: Named }
  /** The edition ahead they are invited to, or on the waiting list of; `id` is the registration. */
  | {
      readonly kind: 'undecided';
      readonly id: string;
      readonly status: 'invited' | 'waitlisted';
      readonly event: Named;
    }
  /** The one they are registered for. */
  | { readonly kind: 'prepare'; readonly event: Named }
  | { readonly kind: 'ask' };

export interface StepScope {
  readonly day: Day;
  /** The organiser's. */
  readonly zone: string;
  readonly limits: Thresholds;
}

/** Of what was written down about their leaving, `churn` says what still holds. A follow-up that is due comes first, an open complaint or objection next, then the other reasons of the day plan. */
export function nextStep(
  roster: CardRoster,
  relationship: Relationship,
  open: readonly OpenThing[],
  { day, zone, limits, churn: { loss, decision } }: StepScope & { readonly churn: Churn },
): NextStep {
  const { client } = relationship;
  if (client.archived !== undefined) return { kind: 'archived', reason: client.archived.reason };
  const contacts = lastContacts(ownOf(roster, 'interactions', client.id), day, zone);
  const relationshipOf = () => relationship;
  const [turn] = dayPlan([client], ownOf(roster, 'followups', client.id), {
    day,
    limits,
    relationshipOf,
    contacts,
    isLetGo: () => decision?.verdict === 'end',
    leftFor: () => loss?.reason,
  });
  const [reason] = turn?.reasons ?? [];
  if (reason?.kind === 'followup') return { kind: 'turn', reason };
  const grievance = open.find(
    (one) => one.kind === 'case' && (one.of === 'complaint' || one.of === 'objection'),
  );
  if (grievance?.kind === 'case') return grievance;
  if (reason) return { kind: 'turn', reason };
  const [booked] = relationship.main.standing.ahead;
  const unpaid = open.find((one) => one.kind === 'unpaid');
  const isLetGo = decision?.verdict === 'end' && !booked;
  if (isLetGo && unpaid === undefined) return { kind: 'let-go', reason: decision.reason };
  if (bestWay(client) === null) return { kind: 'reach' };
  if (unpaid?.kind === 'unpaid') return unpaid;
  if (booked) return { kind: 'prepare', event: { id: booked.id, name: booked.name } };
  const next = editionAhead(roster, relationship, day);
  if (next === null) return { kind: 'ask' };
  return undecided(relationship, next) ?? { kind: 'invite', event: next };
}

/** Nobody is invited twice. */
function undecided({ main }: Relationship, event: Named): NextStep | null {
  for (const { registration, event: about } of main.standing.dossier.parts) {
    const { id, status } = registration;
    if (about.id === event.id && (status === 'invited' || status === 'waitlisted'))
      return { kind: 'undecided', id, status, event };
  }
  return null;
}

/** The next edition of their series; for somebody in none, the next event of all. */
function editionAhead({ events }: CardRoster, { main }: Relationship, day: Day): Named | null {
  const { book } = main.standing;
  const ahead = book
    ? book.ahead
    : [...events.values()].filter((event) => event.cancelled !== true && lastDay(event) > day).sort(inOrder);
  const [next] = ahead;
  return next ? { id: next.id, name: next.name } : null;
}
