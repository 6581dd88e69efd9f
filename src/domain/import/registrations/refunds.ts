/** What a file tells of money that was paid back: for which registration, and whether more than was paid. */
import type { Edit } from '../../change/edit.ts';
import type { Draft, Issue, Place } from '../../draft.ts';
import { counts } from '../../edition/participation.ts';
import { refundBeyond } from '../../money/refund.ts';
import type { Roster } from '../../roster.ts';

/** A registration that something was paid back for, and where the file tells of it. */
export interface PaidBack {
  readonly id: string;
  readonly place: Place;
}

/** Of what does not count nothing is told: many tools write what is left of a payment after all of it was paid back. */
export function refundIssues(draft: Edit<'registrations'>, paidBack: readonly PaidBack[]): Issue[] {
  return paidBack.flatMap(({ id, place }): Issue[] => {
    const registration = draft.get('registrations', id);
    if (registration === undefined || !counts(registration) || refundBeyond(registration) === null) return [];
    return [{ ...place, code: 'refund-above-paid', value: id, severity: 'warning' }];
  });
}

interface Sorted {
  readonly drafts: readonly Draft[];
  readonly issues: readonly Issue[];
}

/** Without the rows that give back a payment nobody knows: it may have been for anything. */
export function withoutUnknownRefunds(
  drafts: readonly Draft[],
  roster: Roster<'registrations'>,
  event: string | null,
): Sorted {
  if (!drafts.some(({ paysBack }) => paysBack)) return { drafts, issues: [] };
  const known = new Set<string | undefined>();
  for (const { event: at, key, otherKeys } of roster.registrations.values())
    if (at === event) for (const one of [key, ...(otherKeys ?? [])]) known.add(one);
  const isUnknown = ({ paysBack, registration }: Draft) => paysBack === true && !known.has(registration?.key);
  return {
    drafts: drafts.filter((draft) => !isUnknown(draft)),
    issues: drafts
      .filter(isUnknown)
      .map(({ place }): Issue => ({ ...place, code: 'money-out', severity: 'note' })),
  };
}
