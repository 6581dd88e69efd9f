/** Whom an option for an owner means: “me” is whoever types. */
import type { Context } from '../context.ts';
import type { FollowUp } from '../domain/records/followup.ts';
import { fold } from '../lib/text/fold.ts';

/** The name as it is kept; empty where nobody is to own it. */
export function ownerMeant({ settings }: Context, typed: string): string {
  const name = typed.trim();
  return fold(name) === 'me' ? settings.owner : name;
}

/** Whoever handed a follow-up over still answers for it, beside its owner. */
export function answersFor(name: string): (followUp: FollowUp) => boolean {
  const folded = fold(name);
  return ({ owner, delegatedBy }) =>
    (owner !== undefined && fold(owner) === folded) ||
    (delegatedBy !== undefined && fold(delegatedBy) === folded);
}
