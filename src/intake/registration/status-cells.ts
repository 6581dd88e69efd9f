/** Reads from a row in which state a registration is: invited, waiting, unpaid, registered, cancelled. */
import { isNoDay } from '../cell/clock.ts';
import { statusOfDealWord } from '../cell/deal-words.ts';
import { saysNothing } from '../cell/nothing.ts';
import { cameOf, gravest, type StatusWord, statusOf } from '../cell/status.ts';
import { sentenceOf } from '../cell/status-sentences.ts';
import { isYesOrNo } from '../cell/yes-no.ts';
import type { Column } from '../column/columns.ts';
import { listsDeals } from '../column/deals.ts';
import { type Layout, textIn } from '../column/layout.ts';
import type { ColumnField } from '../heading/heading-words.ts';
import { isAnswer, isDecision, isReplyInPart } from '../heading/said-by-hand.ts';
import type { Note } from '../raw/note.ts';
import type { RawRow } from '../raw/table.ts';
import type { OpenRegistration, SaidBeside } from './open-registration.ts';
import {
  asking,
  confirming,
  delivering,
  inviting,
  isReply,
  isRsvp,
  paying,
  unapprovedIn,
  unsettled,
  wasSettled,
} from './status-headings.ts';
import { noteWaiting } from './waiting.ts';

export interface StatusReader {
  /** All columns of states of the row. */
  read(draft: OpenRegistration, row: RawRow, said: SaidBeside, note: Note): void;
  /** One text, of whichever column; a word nobody knows is told of and kept as typed. */
  readText(draft: OpenRegistration, text: string, column: Column, said: SaidBeside, note: Note): void;
}

export function statusReader(layout: Layout, rows: readonly RawRow[]): StatusReader {
  const all = layout.all('status');
  const parts = all.filter(({ heading }) => isReplyInPart(heading));
  const statuses = all.filter((column) => !parts.includes(column));
  const cancelled = layout.all('cancelled');
  const tells = (field: ColumnField) => layout.one(field) !== undefined;
  const isBought = (['ticket', 'order', 'fee', 'paid', 'key'] as const).some(tells);
  const isOfInvited = !isBought && !tells('registeredAt');
  // Whoever is registered may leave out a dinner; where some have not answered, all were only asked. An answer for all of it says more.
  const areAsked =
    !isBought &&
    parts.length > 1 &&
    statuses.length === 0 &&
    !layout.columns.some(({ field, heading }) => field === 'custom' && replied.test(heading)) &&
    rows.some((row) => parts.some((column) => statusOf(textIn(row, column))?.status === 'invited'));
  const replies = isOfInvited ? statuses.filter(({ heading }) => isReply(heading)) : [];
  // Where some will not come, the others will; where some have not, they did.
  const ahead = statuses.filter(
    (column) =>
      column.heading.startsWith('是否') &&
      rows.some((row) => textIn(row, column).startsWith('不')) &&
      !rows.some((row) => textIn(row, column).startsWith('未')),
  );
  const isOfDeals = listsDeals(layout.columns);
  const coded = new Set(statuses.filter((column) => areCodes(rows.map((row) => textIn(row, column)))));

  /** What the word alone says of the state, under this heading. */
  function wordIn(text: string, column: Column): StatusWord | null {
    const { heading } = column;
    if (coded.has(column) && isLetter(text)) return null;
    if (isYesOrNo(text) && paying.test(heading)) return paidIn(text);
    if (ahead.includes(column) && /^(?:出席|到会|到场)$/.test(text)) return willCome;
    if (isReply(heading) && excusing.test(text)) return refused;
    if (isRsvp(heading) && presence.test(text)) return statusOf(text)?.absent ? refused : willCome;
    if (isYesOrNo(text) && isDecision(heading) && cameOf(text) === false) return notTaken;
    if (isYesOrNo(text) && confirming.test(heading) && cameOf(text) === false) return unanswered;
    return (isOfDeals ? statusOfDealWord(text) : statusOf(text)) ?? answered(text);
  }

  function statusIn({ status }: StatusWord, text: string, column: Column): StatusWord['status'] {
    if (unsettled(status, column.heading, text)) return 'pending';
    if (status !== 'pending') return status;
    if (isOfDelivery(column)) return 'registered';
    if (unapprovedIn(column.heading, text)) return 'waitlisted';
    return replies.includes(column) || isRsvp(column.heading) ? 'invited' : status;
  }

  /** Beside the state of the payment or of the order. */
  function isOfDelivery({ heading }: Column): boolean {
    return statuses.length > 1 && delivering.test(heading);
  }

  function readText(
    draft: OpenRegistration,
    text: string,
    column: Column,
    said: SaidBeside,
    note: Note,
  ): void {
    const { heading } = column;
    if (text !== '' && saysNothing(text) && confirming.test(heading)) draft.status ??= 'invited';
    if (undecided.test(text) && asking.test(heading)) said.isOpen = true;
    if (saysNothing(text)) return;
    const ticked = isYesOrNo(text) && isAnswer(heading.trim()) ? statusOf(heading) : null;
    if (ticked !== null) {
      if (cameOf(text) !== true) return;
      if (ticked.status === 'invited') said.isInvited = true;
      else setStatus(draft, ticked.status);
      return;
    }
    const plain = wordIn(text, column);
    const sentence = plain === null && asking.test(heading) ? sentenceOf(text) : null;
    // It may say more than whether somebody comes.
    if (sentence !== null || (isOfDeals && plain !== null && statusOf(text) === null))
      note.keep(column, text);
    const word = plain ?? sentence;
    if (word?.status === 'invited' && statuses.length > 1 && inviting.test(heading)) said.isInvited = true;
    else if (word === null) {
      note.tell('unknown-status', column, text);
      note.keep(column, text);
    } else {
      if (word.absent || word.status === 'attended') said.isOfWhoCame = true;
      if (word.paid || (word.status === 'registered' && wasSettled(heading, text))) said.isPaid = true;
      const status = statusIn(word, text, column);
      if (status === 'pending') noteWaiting(said, heading, text);
      setStatus(draft, status);
    }
  }

  /** Whoever comes to one part comes. */
  function readParts(draft: OpenRegistration, row: RawRow, note: Note): void {
    const found = new Set(parts.flatMap((column) => statusOf(textIn(row, column))?.status ?? []));
    const best = fromBest.find((status) => found.has(status));
    if (areAsked && best !== undefined) setStatus(draft, best);
    for (const column of parts) {
      const text = textIn(row, column);
      if (text !== '') note.keep(column, text);
    }
  }

  return {
    readText,
    read: (draft, row, said, note) => {
      for (const column of statuses) readText(draft, textIn(row, column), column, said, note);
      if (parts.length > 0) readParts(draft, row, note);
      if (said.isInvited || replies.some((column) => saysNothing(textIn(row, column))))
        draft.status ??= 'invited';
      if (cancelled.some((column) => saysCancelled(textIn(row, column)))) draft.status = 'cancelled';
    },
  };
}

/** Of several states the gravest counts. */
function setStatus(draft: OpenRegistration, status: StatusWord['status']): void {
  draft.status = gravest(draft.status ?? 'registered', status);
}

/** May be the answer for all of it. */
const replied = /\brsvp\b|\battend(?:ing|ance)\b/i;

/** Elsewhere they say nothing. */
const undecided = /^(?:tbd|tbc|tba|待定|未知|[?？])$/i;

/** What somebody says who does not come, before it has begun. */
const excusing =
  /^(?:(?:with |send(?:s|ing)? )?(?:regrets|apolog(?:y|ies))|apologi[sz]ed|excused|sick|ill|entschuldigt|verhindert|krank|ziek|justificado|请假|已请假|病假|事假|請假)$/i;
/** Of now and of then: to be there. */
const presence =
  /^(?:(?:tidak |not )?(?:hadir|present)|present[ei]?|présent(?:e|s)?|absente?|absents|anwesend|abwesend|aanwezig|afwezig|ausente|assente|obecn[ya]|nieobecn[ya]|출석|불참|출석함|[出缺]席|[欠]席|到会)$/i;
const willCome: StatusWord = { status: 'registered', absent: false, paid: false };
const refused: StatusWord = { status: 'cancelled', absent: false, paid: false };
const fromBest = ['attended', 'registered', 'pending', 'waitlisted', 'invited', 'cancelled'] as const;

const notTaken: StatusWord = { status: 'waitlisted', absent: false, paid: false };
const unanswered: StatusWord = { status: 'invited', absent: false, paid: false };

/** `p` beside letters that no register has is not present but paid, or pending: then all of them are codes of a tool. */
function areCodes(texts: readonly string[]): boolean {
  const letters = new Set(texts.filter(isLetter).map((text) => text.toLowerCase()));
  return letters.has('p') && [...letters].some((letter) => !ofRegisters.has(letter));
}

const ofRegisters = new Set(['p', 'a', 'l', 'e', 'x']);

function isLetter(text: string): boolean {
  return /^[a-z]$/i.test(text);
}

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

/** A word that says no, or nothing, leaves the registration as it is; everything else takes it back, as the time of it does. */
function saysCancelled(text: string): boolean {
  return !saysNothing(text) && !isNoDay(text) && cameOf(text) !== false;
}
