/** The rows of a list of people as drafts, each with a registration where the list is about an event. */
import type {
  AnswerDraft,
  Issue,
  PersonDraft,
  Place,
  RegistrationDraft,
  RejectedRow,
  Sheetful,
} from '../../domain/draft.ts';
import type { Role } from '../../domain/records/client.ts';
import { fold } from '../../lib/fold.ts';
import { hasForm } from '../cell/legal-form.ts';
import { namedBeside, turnedName } from '../cell/name-beside.ts';
import { joinedName, tidyName } from '../cell/person-name.ts';
import { listsTalks, roleListed, roleOf } from '../cell/role-words.ts';
import { isSeatName, withCompanions } from '../cell/seat-name.ts';
import { gravest } from '../cell/status.ts';
import { yesWords } from '../cell/yes-no.ts';
import { asWritten, type Column } from '../column/columns.ts';
import { dayOrdersOf } from '../column/day-order.ts';
import { keptColumns } from '../column/kept.ts';
import { type Layout, textIn } from '../column/layout.ts';
import { type ColumnField, foldHeading } from '../heading/heading-words.ts';
import { emailsIn, phonesIn } from '../person/contact-cells.ts';
import { applyMailing, contactStates } from '../person/contact-states.ts';
import { eachPerson } from '../person/each-person.ts';
import { type PersonOptions, personDays, personFields, personReader } from '../person/persons.ts';
import { chineseMobiles } from '../person/without-plus.ts';
import { issueAt, notebook } from '../raw/note.ts';
import type { ReadOptions } from '../raw/read-options.ts';
import { type RawRow, type RawTable, textOf } from '../raw/table.ts';
import { registrationFields, registrationReader } from '../registration/registrations.ts';
import { hintsOf } from '../sheet/hints.ts';
import type { Recognised } from '../sheet/recognise.ts';
import type { Part } from '../sheet/sheet-parts.ts';
import { footerOf, holdsSums, skipReason } from '../sheet/skips.ts';
import { partsNamedIn, type Standing, standingIn, standingOf } from '../sheet/standing.ts';
import { carriedDown } from './carried.ts';
import { eventAbove } from './event-above.ts';
import { freePlaces } from './free-place.ts';
import { withGuests } from './guest-rows.ts';
import { namedEvent, noEvent } from './named-event.ts';
import { ownRecords } from './own-record.ts';
import { ratedBy } from './rated.ts';
import { belowZero, type Payment, withRefunds } from './refund-rows.ts';
import { rowKeys, saidHashes } from './row-key.ts';
import { withSecondLines } from './second-lines.ts';
import { seatsOf, withBuyers, withPayers } from './shared-orders.ts';

type People = Pick<
  Sheetful,
  | 'drafts'
  | 'seats'
  | 'survey'
  | 'answers'
  | 'eventName'
  | 'eventDay'
  | 'checkinKnown'
  | 'skipped'
  | 'rejected'
  | 'issues'
>;

/** What Outlook writes for a day nobody knows. */
const noDay = '0/0/00';
const companies =
  /^(?:organi[sz]ations?|company|account|business|firma|unternehmen|entreprise|empresa|公司|企业|单位|机构)$/i;
/** `Is a company` with a one or a nought. */
const saysCompany = /^is (?:an? )?(?:company|organi[sz]ation|business)$|^是否(?:为|是)?(?:公司|企业|单位)$/;
const ofOrders = /order|订单/i;
/** Every so many rows somebody who waits is told. */
const step = 2000;

export function readPeople(recognised: Recognised, options: ReadOptions, whole: readonly RawTable[]): People {
  const { layout, rows, source, as } = recognised;
  const { region, today, dateOrder: said, progress } = options;
  const aboutEvent = isAboutEvent(recognised, options);
  const known = { said, source: source?.dayOrder, region, isWorkbook: recognised.isWorkbook };
  const event = aboutEvent ? namedEvent(layout, rows, known) : noEvent;
  const isNamed = !aboutEvent || event.name !== undefined || layout.one('event') !== undefined;
  const above = isNamed ? {} : eventAbove(whole, recognised.headerRow, layout, rows, known);
  const days = dayOrdersOf(personDays(layout), rows, known);
  const personOptions: PersonOptions = {
    region,
    today,
    orderOf: (column) => days.get(column)?.order ?? 'ymd',
    noTags: source?.ownGroups,
    chinese: chineseMobiles(layout, rows, region),
    areTurned: areTurned(layout.one('name'), rows) && !areCounted(layout, rows),
  };
  const readPerson = personReader(layout, personOptions);
  const readOthers = layout.contacts.map((contact) => personReader(contact, personOptions));
  const readStates = contactStates(layout, !aboutEvent, rows);
  const registration = registrationReader(layout, aboutEvent ? rows : [], options, known);
  const keys = rowKeys(layout, rows, source, recognised.fingerprint);
  const recordOf = ownRecords(layout, source);
  const kept = keptColumns(unread(layout, aboutEvent, event.columns), rows, ', ');
  const role = layout.one('role');
  const companyFlag = layout.columns.find(
    ({ field, heading }) => field === 'custom' && saysCompany.test(foldHeading(heading)),
  );
  const isOfNames = !(['family', 'organisation', 'title', 'department'] as const).some(layout.one);
  const order = layout.one('order');
  const buyerEmails = layout.all('buyerEmail');
  // `Invoice e-mail` is where a bill goes, whoever comes.
  const ofBuyers = buyerEmails.filter(({ by }) => by === 'heading');
  const buyerPhones = layout.all('buyerPhone');
  // Without an order nobody is told by it, and it may be the only number there is.
  const phonesOfBuyers = order ? [] : buyerPhones.filter(({ by }) => by === 'heading');
  const listed = roleOfAll(layout);
  const usual = listed ?? (as === 'exhibitors' ? exhibitorIn(layout) : undefined);
  const payerIn = payerReader(layout);
  const rated = aboutEvent ? ratedBy(layout, rows) : null;
  const isFree = freePlaces(
    layout,
    recognised.parts.flatMap((part) => part.rows),
  );
  const hashOf = saidHashes(source?.id ?? 'row');
  const written = asWritten(recognised.headings);

  const paid = layout.one('paid');
  const refundOf = layout.one('refundOf');
  const read: Payment[] = [];
  const answers: AnswerDraft[] = [];
  const skipped: Issue[] = [];
  const rejected: RejectedRow[] = [];
  const issues: Issue[] = [];
  const guessed = [...days].flatMap(([column, one]) => (one.guessed ? column : []));
  for (const { heading } of [...registration.ambiguous, ...guessed])
    issues.push(issueAt({ row: recognised.headerRow }, 'ambiguous-days', heading, heading));
  const note = notebook();
  let done = 0;
  const usualStanding = standingIn(recognised.parts.length > 1 ? [] : recognised.titles);
  let standing: Standing | null = null;
  let struck: ReadonlySet<number> | null = null;
  for (const part of recognised.parts) {
    const { sheet, rows: partRows } = part;
    struck = aboutEvent ? cancelledIn(part) : null;
    if (part.struck && !struck) tellStruck(part, part.struck);
    const sheetRows = source === null ? withSecondLines(partRows, layout) : partRows;
    const footer = footerOf(sheetRows, written.length);
    const hints = hintsOf(sheetRows);
    const carried = carriedDown(sheetRows, layout, as === 'exhibitors', written);
    const named = partsNamedIn(sheetRows);
    standing = standingOf(sheet ?? '') ?? usualStanding;
    for (const row of carried.rows) {
      if (++done % step === 0) progress?.(done, recognised.count);
      const place = sheet === undefined ? { row: row.at } : { sheet, row: row.at };
      if (footer.has(row)) skipped.push(issueAt(place, 'footer-row'));
      else if (hints.has(row)) skipped.push(issueAt(place, 'hint-row'));
      else if (carried.lines.has(row)) skipped.push(issueAt(place, 'group-row'));
      else if (carried.sections.has(row)) skipped.push(issueAt(place, 'part-row'));
      else if (named.has(row) && (source === null || keys.keyOf(row) === undefined)) {
        standing = named.get(row) ?? null;
        skipped.push(issueAt(place, 'part-row'));
      } else readRow(row, place);
    }
  }
  progress?.(done, recognised.count);

  function tellStruck({ sheet, rows: partRows }: Part, at: ReadonlySet<number>): void {
    const told = partRows.filter((row) => at.has(row.at)).map((row) => row.at);
    if (told.length > 0)
      issues.push(
        issueAt(
          { ...(sheet === undefined ? {} : { sheet }), row: 0 },
          'struck-rows',
          undefined,
          told.join(', '),
        ),
      );
  }

  /** How many the row says come. */
  function inAllOf(taking: RegistrationDraft | undefined): number | undefined {
    return taking?.companions === undefined || !layout.one('party') ? undefined : taking.companions + 1;
  }

  /** A list of people and companies says of each which it is. */
  function isOfCompany(row: RawRow): boolean {
    return !aboutEvent && companies.test(textIn(row, role));
  }

  /** Whom the row names is a company: a column says so, or nothing but its name and its form. */
  function isNamedCompany(row: RawRow, person: PersonDraft): boolean {
    if (person.name === '' || person.family !== undefined || person.organisation !== undefined) return false;
    if (companyFlag) return yesWords.includes(fold(textIn(row, companyFlag)));
    return isOfNames && hasForm(person.name);
  }

  /** `Original order` names no ticket, whose key it may be all the same. */
  function backOf(text: string) {
    const isOrder = order !== undefined && ofOrders.test(refundOf?.heading ?? '');
    const named = text === '' ? undefined : text;
    return isOrder ? { of: undefined, order: named } : { of: keys.keyNamed(text), order: undefined };
  }

  function readRow(row: RawRow, place: Place): void {
    note.turn(place);
    const person = readPerson(row, note);
    const reached = person.emails.some(({ valid }) => valid) || person.phones.some(({ valid }) => valid);
    const skip = skipReason(row, written, person.name, reached);
    if (skip) {
      skipped.push(issueAt(place, skip, undefined, skip === 'test-row' ? person.name : undefined));
      return;
    }
    if (
      !reached &&
      keys.keyOf(row) === undefined &&
      textIn(row, order) === '' &&
      holdsSums(row, person.name)
    ) {
      skipped.push(issueAt(place, 'total-row'));
      return;
    }
    const damaged = keys.damaged(row);
    if (damaged !== undefined) {
      reject(row, place, 'bad-key', damaged);
      return;
    }
    const taking = aboutEvent ? registration.read(row, note) : undefined;
    if (taking && struck?.has(row.at) && taking.status !== 'attended') {
      taking.status = 'cancelled';
      note.tell('struck-row');
    }
    if (taking && standing) {
      if (standing.status !== undefined && taking.status !== 'attended')
        taking.status = gravest(taking.status ?? 'registered', standing.status);
      if (standing.role !== undefined) taking.role ??= standing.role;
    }
    if (taking) {
      const [alone, companions] = withCompanions(person.name);
      const name = taking.order !== undefined && isSeatName(alone) ? '' : alone;
      if (name !== person.name) {
        person.name = name;
        delete person.given;
        delete person.family;
      }
      // On a ticket of an order they have tickets of their own.
      if (companions > 0 && taking.order === undefined) taking.companions ??= companions;
    }
    const isNobody = !reached && person.name === '' && person.texts.wechat === undefined;
    const isUnknown = isNobody && (as === 'registrations' || person.organisation === undefined);
    const isSeat = isUnknown && taking?.order !== undefined;
    if (isNobody && !isSeat && person.organisation === undefined) {
      // Nobody has been named for a ticket of a tool.
      if (source !== null && aboutEvent && keys.keyOf(row) !== undefined) {
        skipped.push(issueAt(place, 'placeholder'));
        return;
      }
      if (isFree(row)) {
        skipped.push(issueAt(place, 'free-place'));
        return;
      }
      reject(row, place, 'nobody');
      return;
    }
    if (
      !isSeat &&
      isOrganisation(person, reached, layout, source?.namelessAreCompanies === true || isOfCompany(row))
    ) {
      person.kind = 'organisation';
      person.name = person.organisation ?? '';
      delete person.organisation;
    } else if (isNamedCompany(row, person)) person.kind = 'organisation';
    const each =
      person.kind === 'person' ? eachPerson(person, inAllOf(taking), layout.one('name')?.heading) : null;
    if (each) {
      note.tell('several-names', layout.one('name')?.heading, person.name);
      Object.assign(person, each.own);
      // Whom the row names as well comes along under their own name.
      if (taking?.companions !== undefined && layout.one('party'))
        taking.companions = Math.max(0, taking.companions - each.others.length);
    }
    readStates(person, row, note);
    if (recognised.mailing !== null) applyMailing(person, recognised.mailing);
    for (const column of kept) {
      const text = column.read(row);
      if (text !== '' && text !== noDay) note.keep(column.heading, text);
    }
    for (const column of ofBuyers) {
      const text = textIn(row, column);
      if (text !== '' && !person.emails.some(({ value }) => value === text.toLowerCase()))
        note.keep(column.heading, text);
    }
    for (const column of phonesOfBuyers) {
      const text = textIn(row, column);
      if (text !== '' && !person.phones.some(({ typed }) => typed === text)) note.keep(column.heading, text);
    }
    if (row.cells.length > written.length) tellExtra(row);
    const key = keys.keyOf(row);
    const own = keys.personOf(row);
    if (own !== undefined) person.keys = [own];
    if (taking) {
      if (key !== undefined) taking.key = key;
      if (as === 'exhibitors') {
        taking.role ??= usual ?? 'exhibitor';
        person.roles = [taking.role];
      } else if (usual) taking.role ??= usual;
      if (note.kept.size > 0) taking.answers = Object.fromEntries(note.kept);
      const emails = emailsIn(row, buyerEmails, note);
      const phones = phonesIn(row, buyerPhones, region, note, undefined, personOptions.chinese);
      const payer = payerIn(row);
      const isTold = emails.length + phones.length > 0 || (isNobody && payer !== '');
      const isBack = taking.refunded !== undefined && belowZero.test(textIn(row, paid));
      const back = isBack ? { back: backOf(textIn(row, refundOf)) } : {};
      if (!isTold) read.push({ place, person, registration: taking, ...back });
      else {
        const buyer = { ...(payer === '' ? {} : { name: payer }), emails, phones };
        read.push({ place, person, registration: taking, buyer, ...back });
      }
      readContacts(row, place, person, each?.others ?? [], taking);
      const answer = rated?.answerOf(row, place, key ?? hashOf(row.cells.map(textOf)));
      if (answer) answers.push(answer);
    } else {
      const named = roleOf(textIn(row, role));
      if (named !== null) person.roles = [named];
      else if (usual) person.roles = [usual];
      if (named === null && role && textIn(row, role) !== '') note.keep(role.heading, textIn(row, role));
      if (key !== undefined) person.keys = [...(person.keys ?? []), key];
      const record = recordOf(row);
      if (note.kept.size > 0) person.custom = Object.fromEntries(note.kept);
      read.push(record ? { place, person, record } : { place, person });
      readContacts(row, place, person, each?.others ?? []);
    }
    issues.push(...note.issues);
  }

  /** The further people of a row share its booth; what is paid for it is told once. */
  function readContacts(
    row: RawRow,
    place: Place,
    first: PersonDraft,
    others: readonly PersonDraft[],
    taking?: RegistrationDraft,
  ): void {
    for (const other of [...readOthers.map((readOther) => readOther(row, note)), ...others]) {
      if (other.name === '' && other.emails.length + other.phones.length === 0) continue;
      const person = first.roles ? { ...other, roles: first.roles } : other;
      if (!taking) read.push({ place, person });
      else {
        const { status, role, booth, order } = taking;
        const registration = {
          answers: {},
          ...(status === undefined ? {} : { status }),
          ...(role === undefined ? {} : { role }),
          ...(booth === undefined ? {} : { booth }),
          ...(order === undefined ? {} : { order }),
        };
        read.push({ place, person, registration });
      }
    }
  }

  function reject(row: RawRow, place: Place, code: 'nobody' | 'bad-key', value?: string): void {
    rejected.push({ issue: issueAt(place, code, undefined, value), cells: row.cells.map(textOf) });
  }

  function tellExtra({ cells }: RawRow): void {
    const extra = cells.slice(written.length).map(textOf);
    const told = extra.filter((text) => text !== '').join(', ');
    if (told !== '') note.tell('extra-cells', undefined, told);
  }

  const { drafts: settled, refunds, spent } = withRefunds(read, source?.paidBack !== undefined);
  for (const { place } of refunds) skipped.push(issueAt(place, 'refund-row'));
  for (const { place } of spent) skipped.push(issueAt(place, 'money-out'));
  const { drafts: hosts, along, nobody } = withGuests(settled);
  for (const { place } of along) skipped.push(issueAt(place, 'guest-row'));
  for (const { place } of nobody) skipped.push(issueAt(place, 'placeholder'));
  const { drafts, seats } = seatsOf(withPayers(hosts), source?.id ?? 'order');
  for (const { place } of seats) skipped.push(issueAt(place, 'placeholder'));
  return {
    drafts: withBuyers(drafts),
    seats,
    ...(rated === null ? {} : { survey: rated.survey }),
    answers,
    ...(event.name === undefined ? {} : { eventName: event.name }),
    ...(event.day === undefined ? {} : { eventDay: event.day }),
    ...above,
    checkinKnown: registration.saysWhoCame(),
    skipped,
    rejected,
    issues,
  };
}

/** Who is struck out does not come; where most are, as somebody ticks off what is done, it says nothing of the kind. */
function cancelledIn({ struck, rows }: Part): ReadonlySet<number> | null {
  if (!struck) return null;
  const some = rows.filter((row) => struck.has(row.at)).length;
  return some > 0 && some * 2 < rows.length ? struck : null;
}

/** A list of exhibitors is about an event where it says what they take or pay, or where a person said so. */
function isAboutEvent({ as, layout }: Recognised, { forEvent }: ReadOptions): boolean {
  if (as === 'registrations') return true;
  const fields = ['booth', 'area', 'fee', 'paid', 'sponsorship', 'order'] as const;
  return as === 'exhibitors' && (forEvent === true || fields.some((field) => layout.one(field)));
}

/** Who gives money and takes no space is no exhibitor. */
function exhibitorIn(layout: Layout): Role {
  const takesSpace = layout.one('booth') ?? layout.one('area');
  return !takesSpace && layout.one('sponsorship') ? 'sponsor' : 'exhibitor';
}

/** What everybody on the list is, where its headings say whom they name or that they spoke. */
function roleOfAll(layout: Layout): Role | undefined {
  const naming = (['name', 'organisation', 'given', 'emails', 'key', 'personKey'] as const).map(layout.one);
  const role = naming.flatMap((column) => (column && roleListed(column.heading)) ?? [])[0];
  if (role !== undefined || layout.one('ticket') || layout.one('fee')) return role;
  return layout.columns.some(({ heading }) => listsTalks(heading)) ? 'speaker' : undefined;
}

/** What whoever ordered is called. */
function payerReader(layout: Layout): (row: RawRow) => string {
  const name = layout.one('buyerName');
  const given = layout.one('buyerGiven');
  const family = layout.one('buyerFamily');
  return (row) =>
    tidyName(textIn(row, name)) || joinedName(tidyName(textIn(row, given)), tidyName(textIn(row, family)));
}

/** All of them, or as the heading says: `Name, Vorname`. One alone may be of two people, or of a company. */
function areTurned(name: Column | undefined, rows: readonly RawRow[]): boolean {
  if (!name || !rows.some(({ cells }) => textOf(cells[name.at]).includes(','))) return false;
  const names = rows
    .map((row) => namedBeside(tidyName(textIn(row, name))).name)
    .filter((text) => text !== '');
  const some = names.filter((text) => turnedName(text) !== null).length;
  return (
    some > 0 && (/[a-zà-ÿ], ?[a-zà-ÿ]/i.test(name.heading) || (some > 1 && some * 10 >= names.length * 9))
  );
}

/** As many names in each cell as the row says come. */
function areCounted(layout: Layout, rows: readonly RawRow[]): boolean {
  const name = layout.one('name');
  const party = layout.one('party');
  const some = party ? rows.filter((row) => textIn(row, name).includes(',')) : [];
  return (
    some.length > 0 && some.every((row) => textIn(row, name).split(',').length === Number(textIn(row, party)))
  );
}

/** Nobody in particular: a company alone, or one with a switchboard in a list that names no people. */
function isOrganisation(
  person: { readonly name: string; readonly organisation?: string },
  reached: boolean,
  layout: Layout,
  isBook: boolean,
): boolean {
  if (person.name !== '' || person.organisation === undefined) return false;
  return isBook || !reached || !(layout.one('name') ?? layout.one('given') ?? layout.one('family'));
}

/** Columns that no field of what is made of this list can hold. */
function unread(layout: Layout, aboutEvent: boolean, used: readonly Column[]): readonly Column[] {
  return layout.columns.filter((column) => !isRead(column.field, aboutEvent) && !used.includes(column));
}

function isRead(field: ColumnField, aboutEvent: boolean): boolean {
  if (field === 'ignored' || field === 'personKey' || personFields.has(field)) return true;
  if (aboutEvent && field === 'question') return true;
  return aboutEvent ? registrationFields.has(field) : field === 'key' || field === 'role';
}
