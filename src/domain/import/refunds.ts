/** What is told of the rows of a file by which more was paid back than was paid. */

import type { Edit } from '../change/edit.ts';
import type { Issue, Place } from '../draft.ts';
import { counts } from '../edition/participation.ts';
import { refundBeyond } from '../money/refund.ts';

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
