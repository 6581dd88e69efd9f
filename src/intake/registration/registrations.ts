/** Reads from a row how somebody takes part in the event. */
import { saysNothing } from '../cell/nothing.ts';
import { roleOf, roleOfTicket } from '../cell/role-words.ts';
import type { Column } from '../column/columns.ts';
import type { KnownOrder } from '../column/day-order.ts';
import { type Layout, textIn } from '../column/layout.ts';
import type { ColumnField } from '../heading/heading-words.ts';
import type { Note } from '../raw/note.ts';
import type { ReadOptions } from '../raw/read-options.ts';
import type { RawRow } from '../raw/table.ts';
import { checkinReader } from './checkin-cells.ts';
import { moneyFields, moneyReader } from './money-cells.ts';
import { nothingBeside, type OpenRegistration } from './open-registration.ts';
import { statusReader } from './status-cells.ts';
import { takenReader } from './taken.ts';
import { timeReader } from './timed-cells.ts';
import { untickedReader } from './unticked.ts';

export interface RegistrationReader {
  /** Without key and answers, which need to know more than a row. */
  read(row: RawRow, note: Note): OpenRegistration;
  /** Whether a row so far said who came, or that somebody did not. */
  readonly saysWhoCame: () => boolean;
  /** Columns whose days may be read in two ways. */
  readonly ambiguous: readonly Column[];
}

/** The fields read here or by whoever reads a whole order. */
export const readOfRegistrations: ReadonlySet<ColumnField> = new Set<ColumnField>([
  ...moneyFields,
  'role',
  'ticket',
  'status',
  'cancelled',
  'registeredAt',
  'orderTime',
  'checkedInAt',
  'currency',
  'booth',
  'area',
  'sessions',
  'companions',
  'party',
  'order',
  'key',
  'buyerEmail',
  'buyerPhone',
  'buyerGiven',
  'buyerFamily',
]);

const noAnswers: Readonly<Record<string, string>> = Object.freeze({});
/** What a form writes behind a product: `Early bird (Amount: 99.00 USD, Quantity: 1)`. */
const itsPrice = / ?\((?:Amount|Price|Qty|Quantity): [^()]{1,60}\).*$/s;

export function registrationReader(
  layout: Layout,
  rows: readonly RawRow[],
  options: ReadOptions,
  known: KnownOrder,
): RegistrationReader {
  const registeredAt = layout.one('registeredAt');
  const orderTime = layout.one('orderTime');
  const role = layout.one('role');
  const ticket = layout.one('ticket');
  const booth = layout.one('booth');
  const order = layout.one('order');
  // Where nothing stands under “cancelled”, it is not.
  const isTold = layout.one('cancelled') !== undefined;
  const tellsPaid = layout.one('paid') !== undefined;
  const times = timeReader(layout, rows, known, options.zone);
  const statuses = statusReader(layout, rows);
  const readCheckins = checkinReader(layout, rows, times, statuses);
  const readMoney = moneyReader(layout, rows, options, statuses);
  const isUnticked = untickedReader(layout, rows);
  const readTaken = takenReader(layout, rows, options.region);
  let saysWhoCame = false;

  function read(row: RawRow, note: Note): OpenRegistration {
    const draft: OpenRegistration = isTold
      ? { status: 'registered', answers: noAnswers }
      : { answers: noAnswers };
    const said = nothingBeside();
    const ordered = textIn(row, order);
    const ticketName = textIn(row, ticket).replace(itsPrice, '').trim();
    const boothName = textIn(row, booth);
    if (ordered !== '') draft.order = ordered;
    if (!saysNothing(ticketName)) draft.ticket = ticketName;
    if (!saysNothing(boothName)) draft.booth = boothName;
    if (role) readRole(draft, textIn(row, role), role, note);
    const ticketRole = draft.role === undefined ? roleOfTicket(ticketName) : null;
    if (ticketRole !== null) draft.role = ticketRole;
    if (registeredAt) {
      const at = times.read(row, registeredAt, textIn(row, orderTime), note);
      if (at !== null) draft.registeredAt = at;
    }
    statuses.read(draft, row, said, note);
    readCheckins(draft, row, said, note);
    readMoney(draft, row, said, note);
    if (said.isOpen) draft.status ??= 'invited';
    if (!said.isPaid && isUnticked?.(row, draft)) draft.status = 'pending';
    if (said.isPaid && !tellsPaid && draft.fee && draft.status !== 'cancelled') draft.paid = draft.fee;
    if (readTaken) Object.assign(draft, readTaken(row, draft.order, note));
    // Whoever takes space exhibits, also on the list of everybody's tickets.
    if (draft.booth !== undefined) draft.role ??= 'exhibitor';
    saysWhoCame ||= said.isOfWhoCame;
    return draft;
  }

  return { read, saysWhoCame: () => saysWhoCame, ambiguous: times.ambiguous };
}

function readRole(draft: OpenRegistration, text: string, column: Column, note: Note): void {
  if (saysNothing(text)) return;
  const role = roleOf(text);
  if (role === null) note.keep(column, text);
  else draft.role = role;
}
