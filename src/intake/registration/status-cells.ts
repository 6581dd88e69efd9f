/** Reads from a row in which state a registration is: invited, waiting, unpaid, registered, cancelled. */

import { saysNothing } from '../cell/nothing.ts';
import { sentenceOf } from '../cell/states/sentences.ts';
import { cameOf, gravest, type StatusWord, statusOf } from '../cell/states/status.ts';
import { isYesOrNo } from '../cell/states/yes-no.ts';
import { isNoDay } from '../cell/time/clock.ts';
import type { Column } from '../column/columns.ts';
import { type Layout, textIn } from '../column/layout.ts';
import { isAnswer } from '../heading/said-by-hand.ts';
import type { Note } from '../raw/note.ts';
import type { RawRow } from '../raw/table.ts';
import type { OpenRegistration, SaidBeside } from './open-registration.ts';
import { asking, confirming, inviting, wasSettled } from './status-headings.ts';
import { statusList } from './status-list.ts';
import { statusIn, wordIn } from './status-words.ts';
import { noteWaiting } from './waiting.ts';

export interface StatusReader {
  /** All columns of states of the row. */
  read(draft: OpenRegistration, row: RawRow, said: SaidBeside, note: Note): void;
  /** One text, of whichever column; a word nobody knows is told of and kept as typed. */
  readText(draft: OpenRegistration, text: string, column: Column, said: SaidBeside, note: Note): void;
}

export function statusReader(layout: Layout, rows: readonly RawRow[]): StatusReader {
  const list = statusList(layout, rows);
  const { statuses, parts, replies } = list;
  const cancelled = layout.all('cancelled');

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
    const plain = wordIn(text, column, list);
    const sentence = plain === null && asking.test(heading) ? sentenceOf(text) : null;
    // It may say more than whether somebody comes.
    if (sentence !== null || (list.isOfDeals && plain !== null && statusOf(text) === null))
      note.keep(column, text);
    const word = plain ?? sentence;
    if (word?.status === 'invited' && statuses.length > 1 && inviting.test(heading)) said.isInvited = true;
    else if (word === null) {
      note.tell('unknown-status', column, text);
      note.keep(column, text);
    } else {
      if (word.absent || word.status === 'attended') said.isOfWhoCame = true;
      if (word.paid || (word.status === 'registered' && wasSettled(heading, text))) said.isPaid = true;
      const status = statusIn(word, text, column, list);
      if (status === 'pending') noteWaiting(said, heading, text);
      setStatus(draft, status);
    }
  }

  /** Whoever comes to one part comes. */
  function readParts(draft: OpenRegistration, row: RawRow, note: Note): void {
    const found = new Set(parts.flatMap((column) => statusOf(textIn(row, column))?.status ?? []));
    const best = fromBest.find((status) => found.has(status));
    if (list.areAsked && best !== undefined) setStatus(draft, best);
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

/** Of whether somebody comes; of anything else they say nothing. */
const undecided = /^(?:tbd|tbc|tba|待定|未知|[?？])$/i;
const fromBest = ['attended', 'registered', 'pending', 'waitlisted', 'invited', 'cancelled'] as const;

/** A word that says no, or nothing, leaves the registration as it is; everything else takes it back, as the time of it does. */
function saysCancelled(text: string): boolean {
  return !saysNothing(text) && !isNoDay(text) && cameOf(text) !== false;
}
