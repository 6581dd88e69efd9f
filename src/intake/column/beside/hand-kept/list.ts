/** What is known of a hand-kept list as a whole: who and what it lists, and which of its columns tell so. */

import { isDayOrPart } from '../../../cell/shapes.ts';
import { cameOf } from '../../../cell/states/status.ts';
import type { ColumnField } from '../../../heading/heading-words.ts';
import { isDayOfPayment, isPaidOn, isPaidToThem } from '../../../heading/paid-on.ts';
import { attendanceDays, saysWhoCame } from '../../attendance-days.ts';
import { listsDeals, listsSponsors } from '../../deals.ts';
import { type Guessed, holdingAny, type ListedColumns } from '../../guessed.ts';
import { namingColumn } from '../naming.ts';
import { isMoney } from '../unit-price.ts';
import { amounts, bareCheckIn, hotels, leaving, rooms, sellers } from './headings.ts';

export interface HandKept {
  readonly guesses: readonly Guessed[];
  holds(...fields: readonly ColumnField[]): boolean;
  readonly isNamed: boolean;
  /** The place of the column that names them, where none does by its heading; -1 where none does. */
  readonly naming: number;
  readonly isOfSponsors: boolean;
  /** Of companies with whom one has come so far. */
  readonly isOfDeals: boolean;
  readonly isOfSellers: boolean;
  /** What is paid for is of a kind, which is the ticket where nothing else is. */
  readonly isSold: boolean;
  readonly isTaken: boolean;
  /** Whoever joined a meeting, as its program wrote down. */
  readonly isOfJoins: boolean;
  /** The place of the column that says when somebody paid, where whoever has no day there has not; else -1. */
  readonly paidOn: number;
  readonly showsWhoCame: boolean;
  isOfWhoCame(at: number): boolean;
  /** The column says when a room is taken. */
  isOfStay(at: number): boolean;
}

export function handKept(guesses: readonly Guessed[], list: ListedColumns): HandKept {
  const { folded, values } = list;
  const holds = holdingAny(guesses);
  const isNamed = holds('name', 'given', 'family');
  const headed = guesses.map(({ field }, at) => ({ field, heading: folded[at] ?? '' }));
  const isOfSponsors = listsSponsors(headed);
  const log = folded.indexOf('user action');
  return {
    guesses,
    holds,
    isNamed,
    naming: isNamed ? -1 : namingColumn(guesses, folded, values),
    isOfSponsors,
    isOfDeals: !holds('status') && (isOfSponsors || listsDeals(headed)),
    isOfSellers: headed.some(({ field, heading }) => field === 'organisation' && sellers.test(heading)),
    isSold: holds('fee', 'paid') && !holds('ticket', 'role', 'booth', 'area') && !isOfSponsors,
    isTaken: !holds('ticket', 'booth', 'area') && holds('fee', 'paid', 'order', 'registeredAt'),
    isOfJoins: log >= 0 && values.areAll(log, (text) => /^joined(?: before)?$/i.test(text)),
    // The exports of tools have a state for it.
    paidOn: holds('paid', 'status', 'order', 'key') || isOfSponsors ? -1 : dayOfPayment(list, holds('fee')),
    showsWhoCame: saysWhoCame(values.title),
    isOfWhoCame: attendanceDays(folded, values),
    isOfStay: stays(list),
  };
}

/** Where somebody ticks with a day: of most rows there is none, or beside it stands how much. */
function dayOfPayment({ folded, values }: ListedColumns, hasFee: boolean): number {
  const { areAll, cellsOf, rowCount } = values;
  if (folded.some(isPaidToThem)) return -1;
  const isCharged = () =>
    hasFee || folded.some((heading, at) => amounts.test(heading) && areAll(at, isMoney));
  return folded.findIndex(
    (heading, at) =>
      isPaidOn(heading) &&
      areAll(at, (text) => isDayOfPayment(text, heading)) &&
      (isCharged() || cellsOf(at).length < rowCount),
  );
}

/** A room is taken for some days; who passes a door leaves by it on the same day. */
function stays({ folded, values: { areAll, cellsOf, pairsOf } }: ListedColumns): (at: number) => boolean {
  const isOfRooms = folded.some((heading) => rooms.test(heading));
  const hotel = folded.findIndex((heading) => hotels.test(heading));
  const out = folded.findIndex((heading) => leaving.test(heading));
  // Not everybody with a room has come.
  const isOfDoor = (at: number) =>
    bareCheckIn.test(folded[at] ?? '') && pairsOf(at, hotel).length < cellsOf(hotel).length;
  return (at) => {
    if (isOfRooms) return true;
    if (out < 0) return hotel >= 0 && areAll(at, isDayOrPart) && !isOfDoor(at);
    if (areAll(at, (text) => cameOf(text) !== null)) return false;
    const pairs = pairsOf(at, out);
    // Where nobody left yet, who came at some minute came through the door.
    if (pairs.length === 0) return !areAll(at, (text) => clock.test(text));
    return !pairs.every(([came, left]) => clock.test(came) && onOneDay(came, left));
  };
}

const clock = /\d:\d{2}/;

/** Of times of day alone that are told of no day, too. */
function onOneDay(text: string, other: string): boolean {
  const dayIn = (one: string) => one.replace(/[ T]*\d{1,2}:\d{2}.*$/, '').trim();
  return dayIn(text) === dayIn(other) && (dayIn(text) !== '' || other >= text);
}
