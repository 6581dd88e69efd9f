/** Reads a row of a list of people: whom it is about, how they take part, and what else it says; or why it is left out. */
import type { AnswerDraft, Issue, IssueCode, RejectedRow } from '../../domain/draft.ts';
import type { Column } from '../column/columns.ts';
import type { FoundOrder } from '../column/day-order.ts';
import { textIn } from '../column/layout.ts';
import { applyMailing, contactStates, isMailTold } from '../person/contact-states.ts';
import { rowEachReader } from '../person/contacts-in-cell.ts';
import { type EachPerson, eachPerson } from '../person/each-person.ts';
import type { OpenPerson } from '../person/open-person.ts';
import { type PersonOptions, personReader } from '../person/persons.ts';
import { arePartedByCommas } from '../person/plural-names.ts';
import { nameOrderOf } from '../person/turned-names.ts';
import { chineseMobiles } from '../person/without-plus.ts';
import { issueAt, notebook } from '../raw/note.ts';
import type { ReadOptions } from '../raw/read-options.ts';
import { type RawRow, textOf } from '../raw/table.ts';
import type { OpenRegistration } from '../registration/open-registration.ts';
import type { RegistrationReader } from '../registration/registrations.ts';
import type { Recognised } from '../sheet/recognise.ts';
import { holdsSums, skipReason } from '../sheet/rows/skips.ts';
import type { Rated } from './answer/rated.ts';
import { companyReader } from './company-rows.ts';
import type { NamedEvent } from './event/named-event.ts';
import { freePlaces, openPlaces } from './free-place.ts';
import { furtherDrafts } from './further-people.ts';
import { cellKeeper } from './kept-cells.ts';
import type { ListedRow } from './listed/listed-rows.ts';
import { buyerReader } from './order/buyer-cells.ts';
import { type Payment, refundReader } from './order/refund-rows.ts';
import { ownRecords } from './own-record.ts';
import { roleReader } from './role-cells.ts';
import { type RowKeys, saidHashes } from './row-key.ts';
import { applyName, applyPart, withoutNamed } from './taking-part.ts';

export type RowRead =
  | { readonly skipped: Issue }
  | { readonly rejected: RejectedRow }
  | {
      readonly drafts: readonly Payment[];
      readonly answer: AnswerDraft | null;
      readonly issues: readonly Issue[];
    };

/** What is known of the list before its rows are read one by one. */
export interface KnownList {
  /** How the digits of days in the columns of people are read. */
  readonly days: ReadonlyMap<Column, FoundOrder>;
  /** Null where the list is about no event. */
  readonly registration: RegistrationReader | null;
  readonly event: NamedEvent;
  readonly rated: Rated | null;
  readonly keys: RowKeys;
  /** As written. */
  readonly headings: readonly string[];
}

export function personRowReader(
  recognised: Recognised,
  options: ReadOptions,
  known: KnownList,
): (listed: ListedRow) => RowRead {
  const { layout, rows, source, as, mailing, parts } = recognised;
  const { registration, rated, keys, headings } = known;
  const aboutEvent = registration !== null;
  const personOptions = personOptionsOf(recognised, options, known);
  const readPerson = personReader(layout, personOptions);
  const readOthers = layout.contacts.map((contact) => personReader(contact, personOptions));
  const readStates = contactStates(layout, !aboutEvent, rows);
  const readCompany = companyReader(recognised, aboutEvent);
  const roles = roleReader(recognised);
  const buyer = buyerReader(layout, personOptions);
  const refundIn = refundReader(layout, keys);
  const recordOf = ownRecords(layout, source);
  const used = known.event.columns;
  const keepCells = cellKeeper(recognised, { aboutEvent, used, width: headings.length });
  const hashOf = saidHashes(source?.id ?? 'row');
  const isOpen = openPlaces(layout);
  const isFree = freePlaces(
    layout,
    parts.flatMap((part) => part.rows),
  );
  const name = layout.one('name');
  const order = layout.one('order');
  const party = layout.one('party');
  const areParted = arePartedByCommas(name, rows);
  const emails = layout.all('emails');
  const phones = layout.all('phones');
  const rowEach = rowEachReader(layout);
  const note = notebook();

  return (listed) => {
    const { place } = listed;
    const several = rowEach(listed.row);
    const row = several?.own ?? listed.row;
    note.turn(place);
    const person = readPerson(row, note);
    buyer.lend(row, person, note);
    if (listed.company !== undefined && person.name !== '') person.organisation ??= listed.company;
    const isReached = person.emails.some(({ valid }) => valid) || person.phones.some(({ valid }) => valid);
    const skip = skipReason(row, headings, person.name, isReached) ?? sumsIn(row, person.name, isReached);
    if (skip !== null) return skipped(listed, skip, skip === 'test-row' ? person.name : undefined);
    const damaged = keys.damaged(row);
    if (damaged !== undefined) return rejected(listed, 'bad-key', damaged);
    const taking = registration?.read(row, note);
    if (taking) {
      applyPart(taking, listed, note);
      applyName(taking, person);
    }
    const isNobody = !isReached && person.name === '' && person.texts.wechat === undefined;
    const isSeat =
      isNobody &&
      taking?.order !== undefined &&
      (as === 'registrations' || person.organisation === undefined);
    if (isNobody && !isSeat && person.organisation === undefined) return nobodyIn(listed);
    if (isNobody && as === 'registrations' && isOpen(row)) return skipped(listed, 'free-place');
    if (!isSeat) readCompany(person, row, isReached);
    const each = several === null ? severalIn(person, taking, row) : null;
    if (several) note.tell('several-names', several.column, textIn(listed.row, several.column));
    const named = several?.others.map((other) => readPerson(other, note)) ?? each?.others ?? [];
    readStates(person, row, note);
    const inMailing = mailing(place.sheet);
    if (inMailing !== null && (source !== null || !isMailTold(person))) applyMailing(person, inMailing);
    keepCells(row, note);
    buyer.keep(row, person, note);
    const key = keys.keyOf(row);
    const own = keys.personOf(row);
    if (own !== undefined) person.keys = [own];
    // What they leave over is kept with the first, like everything else of the row.
    const others = [...readOthers.map((readOther) => readOther(row, note)), ...named];
    const draft = taking ? withTaking(listed, person, taking, isNobody, key) : asContact(listed, person, key);
    const answer = rated?.answerOf(row, place, key ?? hashOf(row.cells.map(textOf))) ?? null;
    return { drafts: [draft, ...furtherDrafts(draft, others)], answer, issues: note.issues };
  };

  /** Nobody is known by their row, and all it holds are figures: a line of sums. */
  function sumsIn(row: RawRow, named: string, isReached: boolean): 'total-row' | null {
    if (isReached || keys.keyOf(row) !== undefined || textIn(row, order) !== '') return null;
    return holdsSums(row, named) ? 'total-row' : null;
  }

  function nobodyIn(listed: ListedRow): RowRead {
    // Nobody has been named for a ticket of a tool.
    if (source !== null && aboutEvent && keys.keyOf(listed.row) !== undefined)
      return skipped(listed, 'placeholder');
    return isFree(listed.row) || isOpen(listed.row)
      ? skipped(listed, 'free-place')
      : rejected(listed, 'nobody');
  }

  /** Leaves the person what is their own of what the row says of several. */
  function severalIn(
    person: OpenPerson,
    taking: OpenRegistration | undefined,
    row: RawRow,
  ): EachPerson | null {
    if (person.kind !== 'person') return null;
    const inAll = party && taking?.companions !== undefined ? taking.companions + 1 : undefined;
    const each = eachPerson(person, {
      written: textIn(row, name),
      heading: name?.heading ?? '',
      inAll,
      areParted,
      filled: () => ({ emails: filledIn(row, emails), phones: filledIn(row, phones) }),
    });
    if (each === null) return null;
    note.tell('several-names', name, person.name);
    Object.assign(person, each.own);
    if (taking && party) withoutNamed(taking, each.others);
    return each;
  }

  function withTaking(
    { row, place }: ListedRow,
    person: OpenPerson,
    taking: OpenRegistration,
    isNobody: boolean,
    key: string | undefined,
  ): Payment {
    if (key !== undefined) taking.key = key;
    roles.ofTaking(taking, person);
    if (note.kept.size > 0) taking.answers = Object.fromEntries(note.kept);
    const orderedBy = buyer.read(row, isNobody, note);
    const back = refundIn(row, taking);
    if (!orderedBy && !back) return { place, person, registration: taking };
    const besides = { ...(orderedBy ? { buyer: orderedBy } : {}), ...(back ? { back } : {}) };
    return { place, person, registration: taking, ...besides };
  }

  function asContact({ row, place }: ListedRow, person: OpenPerson, key: string | undefined): Payment {
    roles.ofContact(person, row, note);
    if (key !== undefined) person.keys = [...(person.keys ?? []), key];
    if (note.kept.size > 0) person.custom = Object.fromEntries(note.kept);
    const record = recordOf(row);
    return record ? { place, person, record } : { place, person };
  }
}

function filledIn(row: RawRow, columns: readonly Column[]): number {
  return columns.filter((column) => textIn(row, column) !== '').length;
}

function personOptionsOf(
  { layout, rows, source }: Recognised,
  { region, today }: ReadOptions,
  { days }: KnownList,
) {
  return {
    region,
    today,
    orderOf: (column: Column) => days.get(column)?.order ?? 'ymd',
    noTags: source?.ownGroups,
    chinese: chineseMobiles(layout, rows, region),
    nameOrder: nameOrderOf(layout, rows),
  } satisfies PersonOptions;
}

function skipped({ place }: ListedRow, code: IssueCode, value?: string): RowRead {
  return { skipped: issueAt(place, code, undefined, value) };
}

function rejected({ row, place }: ListedRow, code: 'nobody' | 'bad-key', value?: string): RowRead {
  return { rejected: { issue: issueAt(place, code, undefined, value), cells: row.cells.map(textOf) } };
}
