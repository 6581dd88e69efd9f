/** Reads from a row who it is about. */
import type { Chinese } from '../../domain/value/contact.ts';
import { fold } from '../../lib/text/fold.ts';
import type { Day } from '../../lib/time/day.ts';
import { regionOf } from '../cell/contact/country.ts';
import { channelNamed, listedConsents } from '../cell/listed-consents.ts';
import { wordsIn } from '../cell/lists.ts';
import { isCompany } from '../cell/name/name-beside.ts';
import { tidyName } from '../cell/name/person-name.ts';
import { saysNothing } from '../cell/nothing.ts';
import { readBirthday } from '../cell/time/birthday.ts';
import type { Column } from '../column/columns.ts';
import { type Layout, textIn } from '../column/layout.ts';
import { isShownName } from '../column/shown-names.ts';
import type { ColumnField } from '../heading/heading-words.ts';
import type { Note } from '../raw/note.ts';
import type { ReadOrder } from '../raw/read-options.ts';
import type { RawRow } from '../raw/table.ts';
import { bornOn, bornParts } from './born-parts.ts';
import { consentColumns, consentFields, consentsIn, isTimed } from './consents.ts';
import { emailsIn, phonesIn } from './contact-cells.ts';
import { type NameOrder, nameReader } from './name-cells.ts';
import type { OpenPerson } from './open-person.ts';
import { strayReader } from './stray-contacts.ts';
import { listReader, textFields, textReader } from './text-cells.ts';

export type PersonReader = (row: RawRow, note: Note) => OpenPerson;

const channelFields = ['preferredChannels', 'forbiddenChannels'] as const;

/** The fields read here; the columns of all others are somebody else's. */
export const readOfPersons: ReadonlySet<ColumnField> = new Set<ColumnField>([
  'name',
  'given',
  'middle',
  'family',
  'secondFamily',
  'suffix',
  'emailState',
  'phoneState',
  'emails',
  'phones',
  'dialCode',
  'organisation',
  'companySize',
  'birthday',
  ...textFields,
  ...consentFields,
  'consent',
  ...channelFields,
]);

/** The columns whose digits may be days. */
export function personDays(layout: Layout): Column[] {
  return layout.columns.filter(({ field }) => field === 'birthday' || isTimed(field));
}

/** What a tool for notes writes behind the name of a page it leads to: `Kappel & Co (https://…)`. */
const linked = / ?\(https?:\/\/[^()\s]{1,300}\)$/;
const empty: Readonly<Record<string, string>> = Object.freeze({});

export interface PersonOptions {
  readonly region: string | undefined;
  /** How the digits of the days in a column are read. */
  readonly orderOf: (column: Column) => ReadOrder;
  /** Nobody is born after it. */
  readonly today?: Day | undefined;
  /** How the names of the list are written. */
  readonly nameOrder?: NameOrder;
  /** Which of eleven digits that begin with a one are a mobile in China. */
  readonly chinese?: Chinese;
  /** Folded tags that a tool gives everybody. */
  readonly noTags?: readonly string[] | undefined;
}

/** `custom` is left empty: what has no field is in the note. */
export function personReader(layout: Layout, options: PersonOptions): PersonReader {
  const { nameOrder = 'as-written', chinese, noTags, orderOf } = options;
  const name = layout.one('name');
  const organisation = layout.one('organisation');
  const country = layout.one('country');
  const companySize = layout.one('companySize');
  const emails = layout.all('emails');
  const phones = mobileFirst(layout.all('phones'));
  const dialCode = layout.one('dialCode');
  const nicknames = layout.all('nickname');
  const shown = nicknames.filter(({ heading }) => isShownName(heading));
  const listed = layout.one('consent');
  const consents = consentColumns(layout);
  const readName = nameReader(layout, nameOrder, { emails, phones });
  const readTexts = textReader(layout);
  const readLists = listReader(layout, noTags);
  const takeStrays = strayReader(layout, phones);
  const readChannels = channelReader(layout);
  const readBorn = birthdayReader(layout, options);

  return (row, note) => {
    const said = readName(row, note);
    const region = regionOf(textIn(row, country)) ?? options.region;
    const person: OpenPerson = {
      kind: 'person',
      name: said.name,
      emails: emailsIn(row, emails, note),
      phones: phonesIn(row, phones, region, note, dialCode, chinese),
      texts: readTexts(row, note),
      custom: empty,
    };
    takeStrays(person, row, said, { region, chinese }, note);
    if (said.other !== '') person.otherNames = [said.other];
    if (said.shown !== '') takeShown(person, said.shown, name, organisation, note);
    if (said.parts) {
      person.given = said.parts.given;
      person.family = said.parts.family;
    }
    const employer = textIn(row, organisation);
    const company = employer.endsWith(')') ? employer.replace(linked, '') : employer;
    if (!saysNothing(company)) person.organisation = company;
    else if (said.organisation !== undefined) person.organisation = said.organisation;
    if (said.title !== undefined && person.texts.title === undefined)
      person.texts = { ...person.texts, title: said.title };
    readLists(person, row);
    // Where one name has no cell of its own, another one is what somebody is called.
    if (person.name === '' && person.otherNames?.[0] !== undefined) {
      person.name = tidyName(person.otherNames[0]);
      person.otherNames = person.otherNames.slice(1);
    }
    if (isUnknown(person)) person.name = nicknameIn(row, nicknames);
    else if (person.name === '' && person.organisation === undefined) person.name = shownIn(row, shown);
    const consent = consentsIn(row, consents, orderOf, note);
    if (consent) person.consent = consent;
    if (listed) readListed(person, row, listed, note);
    readChannels(person, row);
    readBorn(person, row, note);
    if (companySize) readSize(person, row, companySize, note);
    return person;
  };
}

/** A name beside one in two columns that says neither part is a company's, as accounting tools have it, or another one. */
function takeShown(
  person: OpenPerson,
  whole: string,
  column: Column | undefined,
  organisation: Column | undefined,
  note: Note,
): void {
  const shown = fold(whole);
  const said = fold(person.name);
  if (said === shown || shown.endsWith(` ${said}`)) return;
  if (organisation === undefined && isCompany(whole)) person.organisation = whole;
  else if (column && !said.split(' ').some((part) => part.length > 1 && shown.includes(part)))
    note.keep(column, whole);
}

/** Nobody knows who this is, unless by what a chat calls them. */
function isUnknown({ name, emails, phones, texts: { wechat }, organisation }: OpenPerson): boolean {
  return (
    name === '' &&
    emails.length === 0 &&
    phones.length === 0 &&
    wechat === undefined &&
    organisation === undefined
  );
}

/** What an address book shows of somebody, where it is no address. */
function shownIn(row: RawRow, columns: readonly Column[]): string {
  const name = nicknameIn(row, columns);
  return name.includes('@') || /anonym/i.test(name) ? '' : name;
}

function nicknameIn(row: RawRow, columns: readonly Column[]): string {
  for (const column of columns) {
    const name = tidyName(textIn(row, column));
    if (name !== '') return name;
  }
  return '';
}

const mobile = /mobil|cell|handy|portable|móvil|celular|手机|手機|行動|移动|携帯|мобильн|휴대/i;

/** Of several numbers the one somebody carries comes first. */
function mobileFirst(columns: readonly Column[]): readonly Column[] {
  if (columns.length < 2) return columns;
  const carried = columns.filter(({ heading }) => mobile.test(heading));
  return [...carried, ...columns.filter((column) => !carried.includes(column))];
}

function channelReader(layout: Layout): (person: OpenPerson, row: RawRow) => void {
  const columns = channelFields.flatMap((field) => {
    const column = layout.one(field);
    return column ? [{ field, column }] : [];
  });
  return (person, row) => {
    for (const { field, column } of columns) {
      const named = wordsIn(textIn(row, column)).flatMap((word) => channelNamed(word) ?? []);
      if (named.length > 0) person[field] = named;
    }
  };
}

function readListed(person: OpenPerson, row: RawRow, column: Column, note: Note): void {
  const text = textIn(row, column);
  const consents = listedConsents(text, column.written);
  if (consents === null) note.keep(column, text);
  else if (Object.keys(consents).length > 0) person.consent = { ...person.consent, ...consents };
}

function readSize(person: OpenPerson, row: RawRow, column: Column, note: Note): void {
  const size = textIn(row, column);
  if (/^\d{1,7}$/.test(size)) person.companySize = Number(size);
  else if (size !== '') note.keep(column, size);
}

/** From three columns where there are such, else from one. */
function birthdayReader(
  layout: Layout,
  { orderOf, today }: PersonOptions,
): (person: OpenPerson, row: RawRow, note: Note) => void {
  const column = layout.one('birthday');
  const parts = bornParts(layout);
  return (person, row, note) => {
    const day = parts && bornOn(row, parts, today);
    const birthday = day ?? (column && readBirthday(row.cells[column.at] ?? '', orderOf(column), today));
    if (birthday) person.texts = { ...person.texts, birthday };
    else if (column) keepNoDay(textIn(row, column), column, note);
  };
}

function keepNoDay(text: string, column: Column, note: Note): void {
  if (saysNothing(text) || /^0[/.-]0[/.-]0+$/.test(text)) return;
  note.tell('bad-day', column, text);
  note.keep(column, text);
}
