/** Handing a follow-up over: who had it still answers for it, until they have it again. */
import type { Instant } from '../../lib/time/instant.ts';
import type { Patch } from '../change/edit.ts';
import type { FollowUp } from '../records/followup.ts';

/** Nobody hands over what nobody had. An empty `to` leaves it without an owner. */
export function handedTo({ owner: from, delegatedBy }: FollowUp, to: string, now: Instant): Patch<FollowUp> {
  if (to === from) return {};
  const owner = to || undefined;
  if (from === undefined) return { owner };
  if (to === delegatedBy) return { owner, delegatedBy: undefined, delegatedAt: undefined };
  return { owner, delegatedBy: from, delegatedAt: now };
}
