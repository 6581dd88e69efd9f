/** What is not settled with a client: to do, to answer, to be paid, to be decided. */
import { byKeys } from '../../lib/collect.ts';
import { type Day, daysBetween } from '../../lib/time/day.ts';
import type { Dossier } from '../dossier.ts';
import type { Named } from '../errors.ts';
import type { CaseKind } from '../records/case.ts';
import type { Money } from '../records/field.ts';
import type { FollowUp } from '../records/followup.ts';
import type { Review } from '../records/review.ts';
import { dueDay, lastContacts } from '../service/recurrence.ts';
import type { EditionPart } from './editions.ts';
import { type CardRoster, ownOf } from './records.ts';

export type OpenThing =
  /** `overdue` is in days, less than zero where it is not due yet. */
  | {
      readonly kind: 'followup';
      readonly id: string;
      readonly text: string;
      readonly due: Day;
      readonly overdue: number;
    }
  | {
      readonly kind: 'case';
      readonly id: string;
      readonly of: CaseKind;
      readonly text: string;
      readonly opened: Day;
      readonly days: number;
    }
  /** `id` is a registration that counts. */
  | { readonly kind: 'unpaid'; readonly id: string; readonly event: Named; readonly open: readonly Money[] }
  | {
      readonly kind: 'review';
      readonly id: string;
      readonly of: Review['kind'];
      readonly field: string | null;
    };

/** Follow-ups by the day they are due, then cases by the day they were opened, then money, then what waits for a decision. */
export function openThings(
  roster: CardRoster,
  { client: { id: client }, interactions }: Dossier,
  editions: readonly EditionPart[],
  day: Day,
  zone: string,
): OpenThing[] {
  const contacts = lastContacts(interactions, day, zone);
  const due = ownOf(roster, 'followups', client)
    .filter(({ state }) => state === 'open')
    .map((one): FollowUp => ({ ...one, due: dueDay(one, contacts) }))
    .sort(byKeys(({ due: by }) => by));
  const cases = ownOf(roster, 'cases', client)
    .filter(({ opened, closed }) => opened <= day && (closed === undefined || closed > day))
    .sort(byKeys(({ opened }) => opened));
  const reviews = [...(roster.reviews?.values() ?? [])].filter(
    ({ state, client: of, candidates = [] }) =>
      state === 'open' && (of === client || candidates.includes(client)),
  );
  return [
    ...due.map(
      ({ id, text, due: by }) =>
        ({ kind: 'followup', id, text, due: by, overdue: daysBetween(by, day) }) as const,
    ),
    ...cases.map(
      ({ id, kind: of, text, opened }) =>
        ({ kind: 'case', id, of, text, opened, days: daysBetween(opened, day) }) as const,
    ),
    ...editions.flatMap(({ event: { id, name }, registrations, open }) =>
      open.length === 0
        ? []
        : [{ kind: 'unpaid', id: registrations[0]?.id ?? id, event: { id, name }, open } as const],
    ),
    ...reviews.map(({ id, kind: of, field = null }) => ({ kind: 'review', id, of, field }) as const),
  ];
}
