/** The rows of a list of people as drafts, each with a registration where the list is about an event. */
import type { Draft, Issue, Place, RegistrationDraft, RejectedRow, SeatDraft, Sheetful } from '../domain/draft.ts';
import { readWall } from './clock.ts';
import type { Column } from './columns.ts';
import { dayOrderOf } from './day-order.ts';
import type { ColumnField } from './headings.ts';
import { keptColumns } from './kept.ts';
import { type Layout, textIn } from './layout.ts';
import { issueAt, noteOf } from './note.ts';
import { saysNothing } from './nothing.ts';
import { emailsIn, personFields, personReader, phonesIn } from './persons.ts';
import type { ReadOptions } from './read-options.ts';
import type { Recognised } from './recognise.ts';
import { registrationFields, registrationReader } from './registrations.ts';
import { roleOf } from './role-words.ts';
import { rowKeys } from './row-key.ts';
import { withBuyers } from './shared-orders.ts';
import { skipReason } from './skips.ts';
import { type RawRow, textOf } from './table.ts';

type People = Pick<Sheetful, 'drafts' | 'seats' | 'eventName' | 'eventDay' | 'checkinKnown' | 'skipped' | 'rejected' | 'issues'>;

/** Every so many rows somebody who waits is told. */
const step = 2000;

export function readPeople(recognised: Recognised, options: ReadOptions): People {
  const { layout, rows, source, as, fingerprint } = recognised;
  const { region, zone, currency, dateOrder, progress } = options;
  const aboutEvent = isAboutEvent(recognised, options);
  const birthday = layout.one('birthday');
  const order = { said: dateOrder, source: source?.dayOrder, region };
  const readPerson = personReader(layout, { region, order: birthday ? dayOrderOf(birthday, rows, order).order : 'ymd' });
  const registration = registrationReader(layout, aboutEvent ? rows : [], {
    zone, currency, dateOrder, sourceOrder: source?.dayOrder, region,
  });
  const keys = rowKeys(layout, rows, source, fingerprint);
  const event = aboutEvent ? eventIn(layout, rows) : {};
  const kept = keptColumns(restOf(layout, aboutEvent, event.columns ?? []), rows, ', ');
  const buyerEmails = layout.all('buyerEmail');
  const buyerPhones = layout.all('buyerPhone');
  const written = writtenBy(recognised);

  const drafts: Draft[] = [];
  const seats: SeatDraft[] = [];
  const skipped: Issue[] = [];
  const rejected: RejectedRow[] = [];
  const issues: Issue[] = registration.ambiguous.map(({ heading }) => issueAt({ row: recognised.headerRow }, 'ambiguous-days', heading, heading));
  const unnamed = new Map<string, number>();
  let done = 0;

  for (const { sheet, rows: sheetRows } of recognised.parts) {
    for (const row of sheetRows) {
      if (++done % step === 0) progress?.(done, rows.length);
      readRow(row, sheet === undefined ? { row: row.at } : { sheet, row: row.at });
    }
  }

  function readRow(row: RawRow, place: Place): void {
    const found: Issue[] = [];
    const others = new Map<string, string>();
    const note = noteOf(place, found, others);
    const person = readPerson(row, note);
    const reached = person.emails.some(({ valid }) => valid) || person.phones.some(({ valid }) => valid);
    const skip = skipReason(row, written, person.name, reached);
    if (skip) {
      skipped.push(issueAt(place, skip, undefined, skip === 'test-row' ? person.name : undefined));
      return;
    }
    const damaged = keys.damaged(row);
    if (damaged !== undefined) return reject(row, place, 'bad-key', damaged);
    const key = keys.keyOf(row);
    const taking = aboutEvent ? registration.read(row, note) : undefined;
    if (!reached && person.name === '' && person.texts.wechat === undefined) {
      if (taking?.order !== undefined && as === 'registrations') return addSeat(place, taking, taking.order, key);
      if (person.organisation === undefined) return reject(row, place, 'nobody');
    }
    if (isOrganisation(person, reached, layout)) {
      person.kind = 'organisation';
      person.name = person.organisation ?? '';
      delete person.organisation;
    }
    for (const column of kept) {
      const text = column.read(row);
      if (text !== '') others.set(column.heading, text);
    }
    if (row.cells.length > written.length) tellExtra(row, place, found);
    issues.push(...found);
    if (!taking) {
      const role = roleOf(textIn(row, layout.one('role')));
      if (role !== null) person.roles = [role];
      if (key !== undefined) person.keys = [key];
      drafts.push({ place, person: others.size === 0 ? person : { ...person, custom: Object.fromEntries(others) } });
      return;
    }
    if (key !== undefined) taking.key = key;
    if (as === 'exhibitors') {
      taking.role ??= 'exhibitor';
      person.roles = [taking.role];
    }
    if (others.size > 0) taking.answers = Object.fromEntries(others);
    const emails = emailsIn(row, buyerEmails, note);
    const phones = phonesIn(row, buyerPhones, region, note);
    const buyer = emails.length + phones.length > 0 ? { buyer: { emails, phones } } : {};
    drafts.push({ place, person, registration: taking, ...buyer });
  }

  function reject(row: RawRow, place: Place, code: 'nobody' | 'bad-key', value?: string): void {
    rejected.push({ issue: issueAt(place, code, undefined, value), cells: row.cells.map(textOf) });
  }

  function addSeat(place: Place, { status, ticket, fee, paid }: RegistrationDraft, of: string, key: string | undefined): void {
    const number = (unnamed.get(of) ?? 0) + 1;
    unnamed.set(of, number);
    seats.push({
      place,
      order: of,
      key: key ?? `${source?.id ?? 'order'}:${of}-seat${number}`,
      ...(ticket === undefined ? {} : { ticket }),
      status,
      ...(fee ? { fee } : {}),
      ...(paid ? { paid } : {}),
    });
    skipped.push(issueAt(place, 'placeholder'));
  }

  function tellExtra(row: RawRow, place: Place, found: Issue[]): void {
    const extra = row.cells.slice(written.length).map(textOf).filter((text) => text !== '');
    if (extra.length > 0) found.push(issueAt(place, 'extra-cells', undefined, extra.join(', ')));
  }

  return {
    drafts: withBuyers(drafts),
    seats,
    ...(event.name === undefined ? {} : { eventName: event.name }),
    ...(event.day === undefined ? {} : { eventDay: event.day }),
    checkinKnown: aboutEvent && registration.saysWhoCame(),
    skipped,
    rejected,
    issues,
  };
}

/** A list of exhibitors is about an event where it says what they take or pay, or where a person said so. */
function isAboutEvent({ as, layout }: Recognised, { forEvent }: ReadOptions): boolean {
  if (as === 'registrations') return true;
  const fields = ['booth', 'area', 'fee', 'paid', 'sponsorship', 'order'] as const;
  return as === 'exhibitors' && (forEvent === true || fields.some((field) => layout.one(field)));
}

/** Nobody in particular: a company alone, or one with a switchboard in a list that names no people. */
function isOrganisation(person: { name: string; organisation?: string }, reached: boolean, layout: Layout): boolean {
  if (person.name !== '' || person.organisation === undefined) return false;
  return !reached || !(layout.one('name') ?? layout.one('given') ?? layout.one('family'));
}

interface FoundEvent {
  readonly name?: string;
  readonly day?: string;
  /** Columns that say the same in every row, and need not be kept. */
  readonly columns?: readonly Column[];
}

/** The event a file names, where it names one only. */
function eventIn(layout: Layout, rows: readonly RawRow[]): FoundEvent {
  const name = onlyText(layout.one('event'), rows);
  const day = onlyText(layout.one('eventDay'), rows);
  const wall = day && readWall(day.text, 'ymd');
  return {
    ...(name ? { name: name.text } : {}),
    ...(wall ? { day: wall.wall.slice(0, 10) } : {}),
    columns: [...(name ? [name.column] : []), ...(wall ? [day.column] : [])],
  };
}

function onlyText(column: Column | undefined, rows: readonly RawRow[]): { column: Column; text: string } | null {
  if (!column) return null;
  let only = '';
  for (const row of rows) {
    const text = textIn(row, column);
    if (saysNothing(text) || text === only) continue;
    if (only !== '') return null;
    only = text;
  }
  return only === '' ? null : { column, text: only };
}

/** Columns that no field of what is made of this list can hold. */
function restOf(layout: Layout, aboutEvent: boolean, used: readonly Column[]): readonly Column[] {
  return layout.columns.filter((column) => !isRead(column.field, aboutEvent) && !used.includes(column));
}

function isRead(field: ColumnField, aboutEvent: boolean): boolean {
  if (field === 'ignored' || personFields.has(field)) return true;
  return aboutEvent ? registrationFields.has(field) : field === 'key' || field === 'role';
}

/** The headings as a repeated heading row would write them. */
function writtenBy({ layout, headings }: Recognised): readonly string[] {
  return layout.columns.map(({ at }) => (headings[at] ?? '').replace(/#\d+$/, ''));
}
