/** Reads from a row how somebody takes part in the event. */
import type { RegistrationDraft } from '../../domain/draft.ts';
import type { Money } from '../../domain/records/field.ts';
import { readMoney } from '../../domain/value/money.ts';
import { heldIn } from '../../lib/collect.ts';
import type { Instant } from '../../lib/instant.ts';
import { once } from '../../lib/once.ts';
import { clockIn, isNoDay, type Wall, wallIn } from '../cell/clock.ts';
import { statusOfDealWord } from '../cell/deal-words.ts';
import { saysNothing } from '../cell/nothing.ts';
import { isWayToPay } from '../cell/payment-words.ts';
import { roleOf, roleOfTicket } from '../cell/role-words.ts';
import { cameOf, gravest, type StatusWord, statusOf } from '../cell/status.ts';
import { sentenceOf } from '../cell/status-sentences.ts';
import { isYesOrNo } from '../cell/yes-no.ts';
import type { Column } from '../column/columns.ts';
import { dayOrdersOf, type KnownOrder } from '../column/day-order.ts';
import { listsDeals } from '../column/deals.ts';
import { type Layout, textIn } from '../column/layout.ts';
import type { ColumnField } from '../heading/heading-words.ts';
import { isAnswer, isForSignatures } from '../heading/said-by-hand.ts';
import type { Note } from '../raw/note.ts';
import type { ReadOptions } from '../raw/read-options.ts';
import { remembering } from '../raw/remember.ts';
import { type Cell, type RawRow, textOf } from '../raw/table.ts';
import { amountIn, currencyBeside, currencySigned } from './amounts.ts';
import { takenReader } from './taken.ts';

/** A registration while its row is read. */
export type Draftable = { -readonly [K in keyof RegistrationDraft]: RegistrationDraft[K] };

export interface RegistrationReader {
  /** Without key and answers, which need to know more than a row. */
  read(row: RawRow, note: Note): Draftable;
  /** Whether a row so far said who came, or that somebody did not. */
  readonly saysWhoCame: () => boolean;
  /** Columns whose days may be read in two ways. */
  readonly ambiguous: readonly Column[];
}

const amounts = ['fee', 'paid', 'refunded', 'sponsorship', 'deal'] as const;
type Amount = (typeof amounts)[number];

/** The fields read here or by whoever reads a whole order. */
export const registrationFields: ReadonlySet<ColumnField> = new Set<ColumnField>([
  ...amounts,
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
/** `Checked in: 2026-04-17 09:01`. */
const cameWhen = /^(\D{3,20}?) ?(?:[:：@,-]|\bat|\bon) ?(\d.*)$/i;
const clockOnly = /^\d{1,2}:\d{2}/;

export function registrationReader(
  layout: Layout,
  rows: readonly RawRow[],
  options: ReadOptions,
  known: KnownOrder,
): RegistrationReader {
  const instantOf = clockIn(options.zone);
  const timed = [...layout.all('registeredAt'), ...layout.all('checkedInAt')];
  const orders = dayOrdersOf(timed, rows, known);
  const registeredAt = layout.one('registeredAt');
  const orderTime = layout.one('orderTime');
  const role = layout.one('role');
  const ticket = layout.one('ticket');
  const booth = layout.one('booth');
  const order = layout.one('order');
  const currency = layout.one('currency');
  const statuses = layout.all('status');
  const checkins = layout.all('checkedInAt');
  // An `X` is a tick, but beside an `O` it is none.
  const circled = new Set(
    checkins.filter((column) => rows.some((row) => /^[oㅇ]$/i.test(textIn(row, column)))),
  );
  const cancelled = layout.all('cancelled');
  // Where nothing stands under “cancelled”, it is not.
  const isTold = cancelled.length > 0;
  const money = amounts.flatMap((field) =>
    layout.all(field).map((column) => ({ field, column, other: otherFor(column, layout) })),
  );
  const priced = money.map(({ column }) => column);
  const isAlone = priced.length < 2 || currency !== undefined;
  // What is owed in euros is paid in euros.
  const headed = [
    ...new Set(money.flatMap(({ column, other }) => column.currency ?? other?.column.currency ?? [])),
  ];
  const usualHere =
    (headed.length === 1 ? headed[0] : undefined) ??
    options.currency ??
    currencySigned(rows, priced, options.region);
  const askingPayment = new Set(statuses.filter(({ heading }) => paying.test(heading)));
  const isOfInvited = (['ticket', 'order', 'registeredAt', 'fee', 'paid', 'key'] as const).every(
    (field) => layout.one(field) === undefined,
  );
  const replies = isOfInvited ? statuses.filter(({ heading }) => replying.test(heading.trim())) : [];
  const isOfDeals = listsDeals(layout.columns);
  const stateOf = isOfDeals ? statusOfDealWord : statusOf;
  const tellsPaid = layout.one('paid') !== undefined;
  const readTaken = takenReader(layout, rows);
  let whoCame = false;
  /** That an invitation went out says nothing beside the answer to it. */
  let isInvited = false;
  /** Whoever was asked whether they come has not made up their mind. */
  let isOpen = false;

  /** Null where a cell says there is no day, undefined where it says something nobody can read. */
  function instantIn(cell: Cell, column: Column, time: string): Instant | null | undefined {
    if (isNoDay(textOf(cell)) || saysNothing(textOf(cell))) return null;
    const wall = wallIn(cell, orders.get(column)?.order ?? 'dmy', column);
    return wall === null ? undefined : instantOf(withTime(wall, time));
  }

  const instants = new Map<number, (typed: string) => Instant | null | undefined>();
  const instantsOf = (column: Column) =>
    heldIn(instants, column.at, () => remembering((typed) => instantIn(typed, column, '')));

  function whenIn(row: RawRow, column: Column, time: string, note: Note): Instant | null {
    const cell = row.cells[column.at] ?? '';
    const isAlone = typeof cell === 'string' && time === '';
    const at = isAlone ? instantsOf(column)(cell) : instantIn(cell, column, time);
    if (at !== undefined) return at;
    const text = textOf(cell);
    note.tell('bad-day', column.heading, text);
    note.keep(column.heading, text);
    return null;
  }

  function read(row: RawRow, note: Note): Draftable {
    const draft: Draftable = isTold ? { status: 'registered', answers: noAnswers } : { answers: noAnswers };
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
      const at = whenIn(row, registeredAt, textIn(row, orderTime), note);
      if (at !== null) draft.registeredAt = at;
    }
    let isPaid = false;
    isInvited = false;
    isOpen = false;
    for (const column of statuses) isPaid = readStatus(draft, textIn(row, column), column, note) || isPaid;
    if (isInvited || replies.some((column) => saysNothing(textIn(row, column)))) draft.status ??= 'invited';
    for (const column of cancelled) readCancelled(draft, textIn(row, column));
    for (const column of checkins) readCheckin(draft, row, column, note);
    const usual = (isAlone ? undefined : currencyBeside(row, priced, usualHere)) ?? usualHere;
    for (const { field, column, other } of money) {
      if (field === 'paid' && readPaidOn(draft, textIn(row, column), column, note)) continue;
      if (field === 'paid' && readPaid(draft, textIn(row, column), column, note)) continue;
      const told = other?.holdsFor(row) ? other.column : column;
      const amount = amountIn(row, told, currency, usual, note);
      if (amount === null) continue;
      if (amount.amount < 0 && !mayBeBelowZero.has(field)) noMoney(column, textIn(row, column), note);
      else setAmount(draft, field, amount);
    }
    if (isOpen) draft.status ??= 'invited';
    if (isPaid && !tellsPaid && draft.fee && draft.status !== 'cancelled') draft.paid = draft.fee;
    if (readTaken) Object.assign(draft, readTaken(row, draft.order, note));
    // Whoever takes space exhibits, also on the list of everybody's tickets.
    if (draft.booth !== undefined) draft.role ??= 'exhibitor';
    return draft;
  }

  /** Whether the cell says that everything was paid. */
  function readStatus(draft: Draftable, text: string, column: Column, note: Note): boolean {
    if (text !== '' && saysNothing(text) && confirming.test(column.heading)) draft.status ??= 'invited';
    if (undecided.test(text) && asking.test(column.heading)) isOpen = true;
    if (saysNothing(text)) return false;
    const ticked = isYesOrNo(text) ? statusOf(column.heading) : null;
    if (ticked !== null && isAnswer(column.heading.trim())) {
      if (cameOf(text) !== true) return false;
      if (ticked.status === 'invited') isInvited = true;
      else draft.status = gravest(draft.status ?? 'registered', ticked.status);
      return false;
    }
    const asked = askingPayment.has(column) && isYesOrNo(text) ? paidIn(text) : null;
    const isUnconfirmed = confirming.test(column.heading) && isYesOrNo(text) && cameOf(text) === false;
    const plain = asked ?? (isUnconfirmed ? unanswered : (stateOf(text) ?? answered(text)));
    const sentence = plain === null && asking.test(column.heading) ? sentenceOf(text) : null;
    // It may say more than whether somebody comes.
    if (sentence !== null || (isOfDeals && plain !== null && statusOf(text) === null))
      note.keep(column.heading, text);
    const word = plain ?? sentence;
    if (word?.status === 'invited' && statuses.length > 1 && inviting.test(column.heading)) {
      isInvited = true;
      return false;
    }
    if (word === null) {
      note.tell('unknown-status', column.heading, text);
      note.keep(column.heading, text);
      return false;
    }
    if (word.absent || word.status === 'attended') whoCame = true;
    const isUnapproved =
      word.status === 'pending' &&
      approving.test(column.heading) &&
      !paying.test(`${column.heading} ${text}`);
    const isUnanswered = word.status === 'pending' && replies.includes(column);
    draft.status = gravest(
      draft.status ?? 'registered',
      isUnapproved ? 'waitlisted' : isUnanswered ? 'invited' : word.status,
    );
    return word.paid || (word.status === 'registered' && settled.test(text) && ordering.test(column.heading));
  }

  /** A time of checking in, or a word for having come. Who came has come, whatever became of the money. */
  function readCheckin(draft: Draftable, row: RawRow, column: Column, note: Note): void {
    const text = textIn(row, column);
    if (text === '') return;
    const came = circled.has(column) && /^x$/i.test(text) ? false : cameIn(text, column);
    if (came === false) draft.status ??= 'registered';
    if (came === false || isNoDay(text)) return;
    const [, word = '', when] = came === null ? (cameWhen.exec(text) ?? []) : [];
    if (when !== undefined && cameOf(word) === true) {
      const stated = instantsOf(column)(when) ?? null;
      whoCame = true;
      draft.status = 'attended';
      if (stated !== null) draft.checkedInAt = stated;
      return;
    }
    if (
      came === null &&
      isForSignatures(column.heading) &&
      signature().test(text) &&
      statusOf(text) === null
    ) {
      whoCame = true;
      draft.status = 'attended';
      return;
    }
    if (came === null && statusOf(text) !== null) {
      readStatus(draft, text, column, note);
      return;
    }
    const at = came === null && !clockOnly.test(text) ? whenIn(row, column, '', note) : null;
    if (came === null && at === null && !clockOnly.test(text)) return;
    whoCame = true;
    draft.status = 'attended';
    if (at !== null) draft.checkedInAt = at;
  }

  const ambiguous = timed.filter((column) => orders.get(column)?.guessed);
  return { read, saysWhoCame: () => whoCame, ambiguous };
}

/** A name, initials or a tick: whoever signed came, and whoever wrote a remark did not sign. */
const signature = once(
  () => /^(?:[✓✔√x]|\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}|(?!.*[假缺未没不])\p{Script=Han}{2,4})$/u,
);

/** The time of day from another column, where the day has none of its own. */
function withTime(wall: Wall, time: string): Wall {
  const parts = /^(\d{1,2}):(\d{2})(?::(\d{2}))?/.exec(time);
  if (!parts || !wall.wall.endsWith('T00:00:00')) return wall;
  const clock = `${(parts[1] ?? '').padStart(2, '0')}:${parts[2]}:${parts[3] ?? '00'}`;
  return clock > '24' ? wall : { ...wall, wall: `${wall.wall.slice(0, 10)}T${clock}` };
}

/** Present, late; absent, excused: as registers are kept. */
const registers = new Map([
  ['p', true],
  ['l', true],
  ['a', false],
  ['e', false],
]);

/** The letters for yes and no that a heading names, as `Présent (O/N)` does. */
function cameIn(text: string, { heading }: Column): boolean | null {
  const letters = text.length === 1 ? /[(（[]([a-z]) ?\/ ?([a-z])[)）\]]/i.exec(heading) : null;
  if (letters === null)
    return text.length === 1 ? (registers.get(text.toLowerCase()) ?? cameOf(text)) : cameOf(text);
  const [yes, no] = letters.slice(1).map((letter) => letter.toLowerCase());
  return text.toLowerCase() === yes ? true : text.toLowerCase() === no ? false : cameOf(text);
}

/** Whether somebody comes. */
const asking =
  /come|coming|attend|rsvp|reply|response|join|antwort|rückmeldung|teilnahme|kommen|kommst|dabei|viens|venez|viendr|asistir|参加|出席|参会|回执/i;

/** Elsewhere they say nothing. */
const undecided = /^(?:tbd|tbc|tba|待定|未知|[?？])$/i;

/** A column that asks whether somebody paid: who has not may still. */
const paying = /pay|paid|zahl|付款|支付|缴费|缴款|到账|入金|결제/i;

/** An order or a payment that is completed was paid; so may be a form, which nobody pays. */
const settled =
  /^(?:completed?|succeeded|success(?:ful)?|settled|abgeschlossen|terminée?|completad[oa]|completat[oa]|已完成|交易成功)$/i;
const ordering =
  /\border|payment|bestell|zahlung|commande|paiement|pedido|\bpago\b|ordine|pagamento|订单|支付|付款|缴费/i;

/** What waits there waits to be let in, not to pay. */
const approving = /approv|genehmig|freigabe|审核|审批|承認/i;

/** Whoever is on a list of those who were asked, and has nothing under it, has not answered. */
const replying =
  /^¿?(?:rsvp(?: status)?|rsvp'?d|(?:invitation |rsvp )?(?:response|reply)|responded|r[ée]ponse|respuesta|risposta|antwort|rückmeldung|rueckmeldung|zusage|zugesagt|coming|will you come|are you coming|will you attend|confirma|confirmado|asiste|viene|vient|conferma|komt|kommt|zu-? ?\/ ?absage|回执|回复|答复|是否回复|出欠)\??$/i;

const inviting = /invit|einlad|邀请|邀請|招待/i;

/** Whoever did not confirm yet has not declined. */
const confirming = /^(?:is )?confirmed\??$|^(?:是否)?(?:已)?确认$|^bestätigt$|^confirmée?$|^confirmad[oa]$/i;
const unanswered: StatusWord = { status: 'invited', absent: false, paid: false };
/** A tick, or a letter for yes or no; a figure is a code nobody knows. */
function answered(text: string): StatusWord | null {
  if (!isYesOrNo(text) || /\d/.test(text)) return null;
  return { status: cameOf(text) === true ? 'registered' : 'cancelled', absent: false, paid: false };
}

function paidIn(text: string): StatusWord {
  const paid = cameOf(text) === true;
  return { status: paid ? 'registered' : 'pending', absent: false, paid };
}

/** Whether somebody paid, in one word or by the way they did, and then all of it; false where the cell says more. */
function readPaid(draft: Draftable, text: string, { heading }: Column, note: Note): boolean {
  if (text === '' || /\d/.test(text)) return false;
  const [said = '', way = ''] = isWayToPay(text) ? ['', text] : text.split(/[,(（，] ?/);
  const isWay = isWayToPay(way.replace(/[)）]$/, ''));
  if (way !== '' && !isWay) return false;
  const word = cameOf(said) === null ? statusOf(said) : paidIn(said);
  if (!isWay && word === null) return false;
  if (isWay) note.keep(heading, text);
  const isFree = draft.fee?.amount === 0 && word?.status === 'pending';
  draft.status = gravest(
    draft.status ?? 'registered',
    isFree ? 'registered' : (word?.status ?? 'registered'),
  );
  if ((isWay || word?.paid) && draft.fee) draft.paid = draft.fee;
  return true;
}

const paidOn = /\b(?:on|at|am|le|el|il|op)$|日期$/i;

/** The day on which all of it was paid. */
function readPaidOn(draft: Draftable, text: string, { heading }: Column, note: Note): boolean {
  if (!paidOn.test(heading.trim()) || text === '' || saysNothing(text)) return false;
  note.keep(heading, text);
  draft.status ??= 'registered';
  if (draft.fee) draft.paid = draft.fee;
  return true;
}

/** A word that says no, or nothing, leaves the registration as it is; everything else takes it back, as the time of it does. */
function readCancelled(draft: Draftable, text: string): void {
  if (saysNothing(text) || isNoDay(text) || cameOf(text) === false) return;
  draft.status = 'cancelled';
}

function readRole(draft: Draftable, text: string, column: Column, note: Note): void {
  if (saysNothing(text)) return;
  const role = roleOf(text);
  if (role === null) note.keep(column.heading, text);
  else draft.role = role;
}

/** The column that says it in rows that leave `column` empty, where there is one. */
function otherFor(column: Column, layout: Layout) {
  const { orElse } = column;
  const other = orElse && layout.columns.find(({ at }) => at === orElse.at);
  const saying = orElse && layout.columns.find(({ at }) => at === orElse.unless);
  if (!other || !saying) return undefined;
  const holdsFor = (row: RawRow) => textIn(row, column) === '' && isNone(textIn(row, saying));
  return { column: other, holdsFor };
}

function isNone(text: string): boolean {
  return saysNothing(text) || readMoney(text, 'EUR')?.amount === 0;
}

/** What is below nothing there was paid back; nobody can be asked for less than nothing. */
const mayBeBelowZero: ReadonlySet<Amount> = new Set<Amount>(['paid', 'refunded']);

function noMoney({ heading }: Column, text: string, note: Note): void {
  note.tell('below-zero', heading, text);
  note.keep(heading, text);
}

/** Money paid below nothing was paid back: `(15.00)`. Whoever paid something waits for nothing. */
function setAmount(draft: Draftable, field: Amount, amount: Money): void {
  if (field === 'paid' && amount.amount < 0) draft.refunded = { ...amount, amount: -amount.amount };
  else if (field === 'refunded') draft.refunded = { ...amount, amount: Math.abs(amount.amount) };
  else {
    draft[field] = amount;
    if (field === 'paid' && amount.amount > 0) draft.status ??= 'registered';
  }
}
