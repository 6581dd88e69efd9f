/** Rows that a list of shifts, stands or tables keeps for somebody who has not come forward: nobody is on them yet, and nothing is wrong. */

import { once } from '../../lib/once.ts';
import { saysNothing } from '../cell/nothing.ts';
import { type Layout, textIn } from '../column/layout.ts';
import type { ColumnField } from '../heading/heading-words.ts';
import { type RawRow, textOf } from '../raw/table.ts';

/** What stands in such a list before anybody signs up. */
const prepared: ReadonlySet<ColumnField> = new Set([
  'ticket',
  'sessions',
  'booth',
  'area',
  'fee',
  'role',
  'event',
  'eventDay',
  'city',
  'department',
  'custom',
  'question',
  'meta',
  'ignored',
]);
/** What a plan says of each stand, taken or not. */
const ofStands: ReadonlySet<ColumnField> = new Set(['status', 'notes']);
const places =
  /\b(?:shifts?|slots?|times?|sessions?|tasks?|jobs?|dut(?:y|ies)|stations?|booths?|stands?|tables?|seats?|sections?|blocks?|items?|positions?|spots?|rooms?|locations?|qty|quantity|sign[- ]?up$|schicht(?:en)?|aufgabe|uhrzeit|zeit|tisch|poste|créneau|horaire|turno|tarea|puesto)\b|班次|时段|時段|岗位|展位|桌号|座位|座号|值班/i;

const ofMoney: readonly ColumnField[] = ['paid', 'refunded', 'sponsorship'];
const zero = /^[^\d]{0,4}0(?:[.,]0+)?[^\d]{0,4}$/;
/** A price, a size. */
const figures = once(
  () => /^[^\d\p{L}]{0,2}\d[\d.,' ]*(?: ?[x×*] ?\d[\d.,]*)? ?(?:m|m2|m²|㎡|sqm|元|€|\$)?$/u,
);
/** `hold for Lind`. */
const forSomebody = /(?:^|\s)(?:for|für|pour|para|per|voor|dla|till) +[A-ZÀ-ÖØ-Þ]|[留给給]\S*[给給]|様$/;

const clock = /^\d{1,2}[:.：]\d{2}(?: ?[ap]m)?(?: ?[-–—] ?\d{1,2}[:.：]\d{2}(?: ?[ap]m)?)?$/i;

/** Whether a row without a person is such a place. */
export function freePlaces(layout: Layout, rows: readonly RawRow[]): (row: RawRow) => boolean {
  // Under any other heading of one's own stands what somebody wrote about a person.
  const columns = layout.columns.filter(
    ({ field, heading }) => prepared.has(field) && (field !== 'custom' || places.test(heading)),
  );
  const booth = layout.one('booth');
  // Where nobody knows which column names people, somebody may stand in any.
  const isNamed = ['name', 'given', 'family'].some((field) => layout.one(field as ColumnField) !== undefined);
  const isOfPlaces = booth !== undefined || columns.some(({ heading }) => places.test(heading));
  const isPrepared = new Set(columns.map(({ at }) => at));
  const isOfStands = new Set(layout.columns.filter(({ field }) => ofStands.has(field)).map(({ at }) => at));
  const isOwn = new Set(
    booth ? layout.columns.filter(({ field }) => field === 'custom').map(({ at }) => at) : [],
  );
  const money = new Set(ofMoney.flatMap((field) => layout.all(field)).map(({ at }) => at));
  const isOfStand = (row: RawRow, at: number) => {
    const text = textOf(row.cells[at]);
    if (isPrepared.has(at)) return true;
    if (isOfStands.has(at)) return !forSomebody.test(text);
    if (money.has(at)) return zero.test(text);
    return isOwn.has(at) && (figures().test(text) || isSaidTwice(rows, at, text));
  };
  return (row) => {
    if (!isOfPlaces || !(isNamed || booth)) return false;
    const filled = row.cells.flatMap((cell, at) => (cell === '' || textOf(cell) === '' ? [] : at));
    if (booth && textIn(row, booth) !== '') return filled.every((at) => isOfStand(row, at));
    if (filled.length === 0 || !filled.every((at) => isPrepared.has(at))) return false;
    // A line of a programme: `10:30, Coffee`.
    if (filled.some((at) => clock.test(textOf(row.cells[at])))) return true;
    const common = filled.filter((at) => isSaidTwice(rows, at, textOf(row.cells[at])));
    return common.length * 2 >= filled.length;
  };
}

/** Whether a row says only that it is yet to be told who comes, of which company at most: `TBC`, `待定`. */
export function openPlaces(layout: Layout): (row: RawRow) => boolean {
  const name = layout.one('name');
  const numbers = /^[\d.、#-]{1,6}$/;
  const company = layout.one('organisation');
  return (row) => {
    const who = textIn(row, name);
    if (who === '' || !open.test(who)) return false;
    return row.cells.every((cell, at) => {
      const text = cell === '' ? '' : textOf(cell);
      return at === name?.at || at === company?.at || (at === 0 && numbers.test(text)) || saysNothing(text);
    });
  };
}

const open =
  /^(?:t\.?b\.?[acdn]\.?|n\. ?n\.?|to be (?:announced|confirmed|named|determined)|待(?:定|补充|确认))$/i;

function isSaidTwice(rows: readonly RawRow[], at: number, text: string): boolean {
  return rows.filter(({ cells }) => textOf(cells[at]) === text).length > 1;
}
