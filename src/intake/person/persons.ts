/** Reads from a row who it is about. */

import { type PersonDraft, type PersonText, personTexts } from '../../domain/draft.ts';
import { generations } from '../../domain/identity/compare.ts';
import { type Chinese, readPhones } from '../../domain/value/contact.ts';
import { readEmails } from '../../domain/value/email.ts';
import { isCjk } from '../../domain/value/name.ts';
import type { Day } from '../../lib/day.ts';
import { fold } from '../../lib/fold.ts';
import { readBirthday } from '../cell/birthday.ts';
import { regionOf } from '../cell/country.ts';
import { channelNamed, listedConsents } from '../cell/listed-consents.ts';
import { sentencesIn, wordsIn } from '../cell/lists.ts';
import { isCompany, isPost, namedBeside, turnedName } from '../cell/name-beside.ts';
import { type NamedContact, namedContact } from '../cell/named-contact.ts';
import { saysNothing } from '../cell/nothing.ts';
import { holdsTwoNames, nameOf, partedName, tidyName } from '../cell/person-name.ts';
import { isNumber, namedAddress, nameThenAddress, straysIn } from '../cell/stray.ts';
import type { Column } from '../column/columns.ts';
import { type Layout, textIn } from '../column/layout.ts';
import { type ColumnField, foldHeading } from '../heading/heading-words.ts';
import type { Note } from '../raw/note.ts';
import type { ReadOrder } from '../raw/read-options.ts';
import type { RawRow } from '../raw/table.ts';
import { bornOn, bornParts } from './born-parts.ts';
import { consentColumns, consentFields, consentsIn, isTimed } from './consents.ts';
import { emailsIn, phonesIn } from './contact-cells.ts';

/** A person while their row is read. */
export type Draftable = { -readonly [K in keyof PersonDraft]: PersonDraft[K] };
export type PersonReader = (row: RawRow, note: Note) => Draftable;

/** A birthday is read in a way of its own. */
const texts = personTexts.filter((text) => text !== 'birthday');
const lists = [
  ['otherNames', wordsIn],
  ['tags', wordsIn],
  ['interests', wordsIn],
  ['needs', sentencesIn],
  ['links', wordsIn],
] as const;

const channelFields = ['preferredChannels', 'forbiddenChannels'] as const;

/** The fields read here; the columns of all others are somebody else's. */
export const personFields: ReadonlySet<ColumnField> = new Set<ColumnField>([
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
  ...texts,
  ...lists.map(([field]) => field),
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
type Doubts = Pick<PersonOptions, 'chinese'>;
const empty: Readonly<Record<string, string>> = Object.freeze({});

export interface PersonOptions {
  readonly region: string | undefined;
  /** How the digits of the days in a column are read. */
  readonly orderOf: (column: Column) => ReadOrder;
  /** Nobody is born after it. */
  readonly today?: Day | undefined;
  /** Whether the names of the list are written with the family name and a comma first. */
  readonly areTurned?: boolean;
  /** Which of eleven digits that begin with a one are a mobile in China. */
  readonly chinese?: Chinese;
  /** Folded tags that a tool gives everybody. */
  readonly noTags?: readonly string[] | undefined;
}

/** `custom` is left empty: what has no field is in the note. */
export function personReader(layout: Layout, options: PersonOptions): PersonReader {
  const name = layout.one('name');
  const isTwofold = name !== undefined && holdsTwoNames(name.heading);
  const isFamilyFirst = name !== undefined && familyHeading.test(name.heading.trim());
  const given = layout.one('given');
  const middle = layout.one('middle');
  const family = layout.one('family');
  const secondFamily = layout.one('secondFamily');
  const suffix = layout.one('suffix');
  const missing = given && !family ? 'family' : family && !given ? 'given' : null;
  const nicknames = layout.all('nickname');
  const organisation = layout.one('organisation');
  const country = layout.one('country');
  const companySize = layout.one('companySize');
  const birthday = layout.one('birthday');
  const born = bornParts(layout);
  const emails = layout.all('emails');
  const phones = mobileFirst(layout.all('phones'));
  const dialCode = layout.one('dialCode');
  const wechat = layout.one('wechat');
  const noTags = new Set(options.noTags);
  const consents = consentColumns(layout);
  const listed = layout.one('consent');
  const channelColumns = channelFields.flatMap((field) => pair(field, layout.one(field)));
  const textColumns = texts.flatMap((field) => pair(field, layout.one(field)));
  const listColumns = lists.flatMap(([field, split]) =>
    layout.all(field).map((column) => ({ field, split, column })),
  );

  /** What stands in columns of another kind. */
  function takeStrays(person: Draftable, row: RawRow, written: string, note: Note): void {
    if (written !== '') addEmails(person, written);
    for (const column of phones) {
      const strays = straysIn(textIn(row, column));
      if (strays === null) continue;
      if (strays.emails !== '') addEmails(person, strays.emails);
      if (strays.wechat !== '' && person.texts.wechat === undefined)
        person.texts = { ...person.texts, wechat: strays.wechat };
    }
    for (const column of emails) {
      const text = textIn(row, column);
      if (isNumber(text)) {
        if (addPhones(person, text, regionOf(textIn(row, country)) ?? options.region, options)) continue;
        note.tell('bad-email', column.heading, text);
        addEmails(person, text);
        continue;
      }
      if (person.name === '') person.name = tidyName(namedAddress(text)?.[0] ?? '');
      const beside = straysIn(text)?.rest ?? '';
      if (isNumber(beside))
        addPhones(person, beside, regionOf(textIn(row, country)) ?? options.region, options);
    }
  }

  /** Who a cell of contacts names, where no other cell does. */
  function namedIn(row: RawRow): NamedContact | null {
    const written = textIn(row, name);
    if (written !== '') return namedContact(written);
    if (textIn(row, given) + textIn(row, family) !== '') return null;
    for (const column of [...phones, ...emails]) {
      const found = namedContact(textIn(row, column));
      if (found !== null) return found;
    }
    return null;
  }

  /** A name beside one in two columns that says neither part is a company's, as accounting tools have it, or another one. */
  function takeShown(person: Draftable, whole: string, column: Column, note: Note): void {
    const shown = fold(whole);
    const said = fold(person.name);
    if (said === shown || shown.endsWith(` ${said}`)) return;
    if (organisation === undefined && isCompany(whole)) person.organisation = whole;
    else if (!said.split(' ').some((part) => part.length > 1 && shown.includes(part)))
      note.keep(column.heading, whole);
  }

  /** A number beside the name of somebody else is kept with it. */
  function keepOthers(person: Draftable, row: RawRow, note: Note): void {
    for (const column of phones) {
      const text = textIn(row, column);
      const other = /^[\d\s+().-]*$/.test(text) ? null : namedContact(text);
      const saysMore = text.includes('\n') && other === null && !saysNumbersOnly(text);
      if (saysMore || (other !== null && fold(other.name) !== fold(person.name)))
        note.keep(column.heading, text);
    }
  }

  return (row, note) => {
    const ownGiven = tidyName(textIn(row, given));
    const second = tidyName(textIn(row, secondFamily));
    const ownFamily = withSecond(tidyName(textIn(row, family)), second);
    const bracketed = namedAddress(textIn(row, name));
    const named = bracketed === null ? namedIn(row) : null;
    const isElsewhere =
      bracketed !== null || named !== null || emails.some((column) => textIn(row, column) !== '');
    const addressed = bracketed ?? (isElsewhere ? null : nameThenAddress(textIn(row, name)));
    const typed = tidyName(inOneLine(addressed?.[0] ?? named?.name ?? textIn(row, name)));
    const [shown, other] = isTwofold ? partedName(typed) : [typed, ''];
    const beside = namedBeside(shown);
    const halves =
      (options.areTurned || isFamilyFirst) && ownGiven + ownFamily === ''
        ? (turnedName(beside.name) ?? (isFamilyFirst ? familyFirst(beside.name) : null))
        : null;
    const [first, last] = halves ?? [ownGiven, ownFamily];
    const whole = halves === null ? beside.name : '';
    const between = tidyName(textIn(row, middle));
    const region = regionOf(textIn(row, country)) ?? options.region;
    const company = textIn(row, organisation).replace(linked, '');
    const person: Draftable = {
      kind: 'person',
      name: withSuffix(
        nameOf({ whole, given: first, middle: between, family: last }, missing),
        row,
        suffix,
        note,
      ),
      emails: emailsIn(row, emails, note),
      phones: phonesIn(row, phones, region, note, dialCode, options.chinese),
      texts: textsIn(row, textColumns, note),
      custom: empty,
    };
    if (secondFamily && !person.name.includes(second)) note.keep(secondFamily.heading, second);
    takeStrays(person, row, addressed?.[1] ?? '', note);
    if (named !== null && !takeReach(person, named, region, options) && textIn(row, name) !== '')
      note.keep(name?.heading ?? '', textIn(row, name));
    if (named === null) keepOthers(person, row, note);
    if (wechat && twofold.test(wechat.heading)) takeNumber(person, region, options);
    if (other !== '') person.otherNames = [other];
    if (name && whole !== '' && first !== '' && last !== '') takeShown(person, whole, name, note);
    // Beside a column of given names alone, one called only “name” has the family name.
    const isHalf = missing !== null && whole !== '' && first + last !== '' && person.name !== whole;
    const givenName = isHalf && missing === 'given' ? whole : first;
    const familyName = isHalf && missing === 'family' ? whole : last;
    if (givenName !== '' && familyName !== '') {
      person.given = givenName;
      person.family = familyName;
    }
    if (!saysNothing(company)) person.organisation = company;
    else if (beside.organisation !== undefined) person.organisation = beside.organisation;
    if (beside.title !== undefined && person.texts.title === undefined)
      person.texts = { ...person.texts, title: beside.title };
    for (const { field, split, column } of listColumns) {
      const text = textIn(row, column);
      if (saysNothing(text)) continue;
      const words = field === 'tags' ? split(text).filter((word) => !noTags.has(fold(word))) : split(text);
      if (words.length > 0) person[field] = [...(person[field] ?? []), ...words];
    }
    // Where one name has no cell of its own, another one is what somebody is called.
    if (person.name === '' && person.otherNames?.[0] !== undefined) {
      person.name = tidyName(person.otherNames[0]);
      person.otherNames = person.otherNames.slice(1);
    }
    if (isReachedByNothing(person)) person.name = nicknameIn(row, nicknames);
    const consent = consentsIn(row, consents, options.orderOf, note);
    if (consent) person.consent = consent;
    if (listed) readListed(person, row, listed, note);
    for (const { field, column } of channelColumns) {
      const named = wordsIn(textIn(row, column)).flatMap((word) => channelNamed(word) ?? []);
      if (named.length > 0) person[field] = named;
    }
    const day = born && bornOn(row, born, options.today);
    if (day) person.texts = { ...person.texts, birthday: day };
    else if (birthday) readInto(person, row, birthday, options, note);
    const size = textIn(row, companySize);
    if (companySize && size !== '') {
      if (/^\d{1,7}$/.test(size)) person.companySize = Number(size);
      else note.keep(companySize.heading, size);
    }
    return person;
  };
}

/** `Name Vorname`, `Nom Prénom`: they say the order of what stands below them. */
const familyHeading =
  /^(?:(?:last|family) ?name|surname|name|nachname|familienname|nom(?: de famille)?|cognome|apellidos?)(?:, ?| )(?:first ?name|given name|vorname|pr[ée]nom|nome|nombre)$/i;

/** Of two words the first is then the family's; of more nobody knows. */
function familyFirst(name: string): readonly [given: string, family: string] | null {
  const words = name.split(' ');
  const [family = '', given = ''] = words;
  return words.length === 2 && /^[\p{L}'’.-]+$/u.test(family) && !isCjk(name) ? [given, family] : null;
}

/** Below a name in its cell may stand what somebody does, or for whom. */
function inOneLine(text: string): string {
  if (!text.includes('\n')) return text;
  const [first = '', ...others] = text.split('\n').map((line) => line.trim());
  const below = others.filter((line) => line !== '');
  const isBeside = below.length === 1 && below.every((line) => isPost(line) || isCompany(line));
  return isBeside ? `${first}, ${below[0]}` : text;
}

/** Both surnames, unless the first column has both already. */
function withSecond(family: string, second: string): string {
  const isSaid = second === '' || family.split(' ').includes(second);
  return isSaid ? family : `${family} ${second}`.trim();
}

/** With what tells a father and a son of one name apart; a degree is kept as it stands. */
function withSuffix(name: string, row: RawRow, column: Column | undefined, note: Note): string {
  const text = textIn(row, column);
  if (column === undefined || saysNothing(text)) return name;
  if (name !== '' && generations.has(text.toLowerCase().replace(/\.$/, '')))
    return name.toLowerCase().endsWith(text.toLowerCase()) ? name : `${name} ${text}`;
  note.keep(column.heading, text);
  return name;
}

/** Nobody knows who this is, unless by what a chat calls them. */
function isReachedByNothing({ name, emails, phones, texts: { wechat }, organisation }: Draftable): boolean {
  return (
    name === '' &&
    emails.length === 0 &&
    phones.length === 0 &&
    wechat === undefined &&
    organisation === undefined
  );
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

function pair<F>(
  field: F,
  column: Column | undefined,
): readonly { readonly field: F; readonly column: Column }[] {
  return column ? [{ field, column }] : [];
}

function textsIn(
  row: RawRow,
  columns: readonly { readonly field: PersonText; readonly column: Column }[],
  note: Note,
): PersonDraft['texts'] {
  const found: Partial<Record<PersonText, string>> = {};
  for (const { field, column } of columns) {
    const text = textIn(row, column);
    if (saysNothing(text)) continue;
    // A column of titles may hold forms of address.
    if (field === 'title' && isAddress(text, column)) note.keep(column.heading, text);
    else found[field] = text;
  }
  return found;
}

const addresses = new Set(
  'mr|mrs|ms|miss|mx|dr|prof|sir|madam|adv|amb|rev|hon|engr|capt|dato|datuk|smt|shri|herr|frau|m|mme|先生|女士|小姐|博士'.split(
    '|',
  ),
);

/** `手机/微信`: a cell with the one or the other. */
const twofold = /手机|电话|電話|phone|mobile/i;

function takeNumber(person: Draftable, region: string | undefined, doubts: Doubts): void {
  const { wechat = '', ...rest } = person.texts;
  if (/^\+?[\d\s-]{7,}$/.test(wechat) && addPhones(person, wechat, region, doubts)) person.texts = rest;
}

/** Whether the text holds a number that can be called. */
function addPhones(
  person: Draftable,
  text: string,
  region: string | undefined,
  { chinese }: Doubts,
): boolean {
  const read = readPhones(text, region, chinese);
  const others = read.filter(({ value }) => !person.phones.some((one) => one.value === value));
  const isValid = read.some(({ valid }) => valid);
  if (isValid && others.length > 0) person.phones = [...person.phones, ...others];
  return isValid;
}

function saysNumbersOnly(text: string): boolean {
  return text.split('\n').every((line) => line.trim() === '' || line.includes('@') || isNumber(line.trim()));
}

/** Whether an address or a number that can be called was among what stood beside the name. */
function takeReach(
  person: Draftable,
  { reach }: NamedContact,
  region: string | undefined,
  doubts: Doubts,
): boolean {
  let isReached = false;
  for (const one of reach.split(' / ')) {
    if (!one.includes('@')) isReached = addPhones(person, one, region, doubts) || isReached;
    else {
      addEmails(person, one);
      isReached = true;
    }
  }
  return isReached;
}

function addEmails(person: Draftable, text: string): void {
  const others = readEmails(text).filter(({ value }) => !person.emails.some((one) => one.value === value));
  if (others.length > 0) person.emails = [...person.emails, ...others];
}

function isAddress(title: string, { heading }: Column): boolean {
  const word = title.length < 8 ? title.replace(/\.$/, '').toLowerCase() : '';
  return addresses.has(word) && foldHeading(heading) === 'title';
}

function readListed(person: Draftable, row: RawRow, column: Column, note: Note): void {
  const text = textIn(row, column);
  const consents = listedConsents(text, column.heading);
  if (consents === null) note.keep(column.heading, text);
  else if (Object.keys(consents).length > 0) person.consent = { ...person.consent, ...consents };
}

function readInto(
  person: Draftable,
  row: RawRow,
  column: Column,
  { orderOf, today }: PersonOptions,
  note: Note,
): void {
  const text = textIn(row, column);
  const birthday = readBirthday(row.cells[column.at] ?? '', orderOf(column), today);
  if (birthday !== null) person.texts = { ...person.texts, birthday };
  else if (text !== '' && !saysNothing(text) && !/^0[/.-]0[/.-]0+$/.test(text)) {
    note.tell('bad-day', column.heading, text);
    note.keep(column.heading, text);
  }
}
