/** What one word says of the state of a registration, under its heading and in its list. */
import { statusOfDealWord } from '../cell/states/deal-words.ts';
import { cameOf, type StatusWord, statusOf } from '../cell/states/status.ts';
import { isYesOrNo } from '../cell/states/yes-no.ts';
import type { Column } from '../column/columns.ts';
import { isDecision } from '../heading/said-by-hand.ts';
import {
  confirming,
  delivering,
  isReply,
  isRsvp,
  paying,
  unapprovedIn,
  unsettled,
} from './status-headings.ts';
import { isLetter, type StatusList } from './status-list.ts';

/** Null where nobody knows the word. */
export function wordIn(text: string, column: Column, list: StatusList): StatusWord | null {
  const { heading } = column;
  if (list.coded.has(column) && isLetter(text)) return null;
  if (isYesOrNo(text) && paying.test(heading)) return paidIn(text);
  if (list.ahead.includes(column) && /^(?:出席|到会|到场)$/.test(text)) return willCome;
  if (isReply(heading) && excusing.test(text)) return refused;
  if (isRsvp(heading) && presence.test(text)) return statusOf(text)?.absent ? refused : willCome;
  if (isYesOrNo(text) && isDecision(heading) && cameOf(text) === false) return notTaken;
  if (isYesOrNo(text) && confirming.test(heading) && cameOf(text) === false) return unanswered;
  return (list.isOfDeals ? statusOfDealWord(text) : statusOf(text)) ?? answered(text);
}

/** The state that the word is of, which what it waits for may change. */
export function statusIn(
  { status }: StatusWord,
  text: string,
  column: Column,
  { statuses, replies }: StatusList,
): StatusWord['status'] {
  const { heading } = column;
  if (unsettled(status, heading, text)) return 'pending';
  if (status !== 'pending') return status;
  // Beside the state of the payment or of the order.
  if (statuses.length > 1 && delivering.test(heading)) return 'registered';
  if (unapprovedIn(heading, text)) return 'waitlisted';
  return replies.includes(column) || isRsvp(heading) ? 'invited' : status;
}

/** What somebody says who does not come, before it has begun. */
const excusing =
  /^(?:(?:with |send(?:s|ing)? )?(?:regrets|apolog(?:y|ies))|apologi[sz]ed|excused|sick|ill|entschuldigt|verhindert|krank|ziek|justificado|请假|已请假|病假|事假|請假)$/i;
/** Of now and of then: to be there. */
const presence =
  /^(?:(?:tidak |not )?(?:hadir|present)|present[ei]?|présent(?:e|s)?|absente?|absents|anwesend|abwesend|aanwezig|afwezig|ausente|assente|obecn[ya]|nieobecn[ya]|출석|불참|출석함|[出缺]席|[欠]席|到会)$/i;
const willCome: StatusWord = { status: 'registered', absent: false, paid: false };
const refused: StatusWord = { status: 'cancelled', absent: false, paid: false };
const notTaken: StatusWord = { status: 'waitlisted', absent: false, paid: false };
const unanswered: StatusWord = { status: 'invited', absent: false, paid: false };

/** A tick, or a letter for yes or no; a figure is a code nobody knows. */
function answered(text: string): StatusWord | null {
  if (!isYesOrNo(text) || /\d/.test(text)) return null;
  return { status: cameOf(text) === true ? 'registered' : 'cancelled', absent: false, paid: false };
}

/** What a yes or a no says of whether somebody paid. */
export function paidIn(text: string): StatusWord {
  const paid = cameOf(text) === true;
  return { status: paid ? 'registered' : 'pending', absent: false, paid };
}
