/** Takes the addresses and numbers that stand in columns of another kind, and keeps what tells of somebody else's. */
import { type Chinese, readPhones } from '../../domain/value/contact.ts';
import { readEmails } from '../../domain/value/email.ts';
import { fold } from '../../lib/text/fold.ts';
import { isAddressAlone, isNumber, namedAddress, straysIn } from '../cell/contact/stray.ts';
import { type NamedContact, namedContact } from '../cell/name/named-contact.ts';
import { tidyName } from '../cell/name/person-name.ts';
import type { Column } from '../column/columns.ts';
import { type Layout, textIn } from '../column/layout.ts';
import type { Note } from '../raw/note.ts';
import type { RawRow } from '../raw/table.ts';
import type { NameRead } from './name-cells.ts';
import type { OpenPerson } from './open-person.ts';

/** Where numbers without a country's code are from. */
interface Origin {
  readonly region: string | undefined;
  readonly chinese: Chinese | undefined;
}

/** Adds to the person what the row says of them elsewhere; `said` is how the row names them. */
export type StrayReader = (
  person: OpenPerson,
  row: RawRow,
  said: NameRead,
  origin: Origin,
  note: Note,
) => void;

/** `phones`: the columns of numbers, in the order they are read. */
export function strayReader(layout: Layout, phones: readonly Column[]): StrayReader {
  const name = layout.one('name');
  const emails = layout.all('emails');
  const wechat = layout.one('wechat');
  const mayBeNumber = wechat !== undefined && phoneOrChat.test(wechat.heading);

  function takeFromPhones(person: OpenPerson, row: RawRow): void {
    for (const column of phones) {
      const strays = straysIn(textIn(row, column));
      if (strays === null) continue;
      if (strays.emails !== '') addEmails(person, strays.emails);
      if (strays.wechat !== '' && person.texts.wechat === undefined)
        person.texts = { ...person.texts, wechat: strays.wechat };
    }
  }

  function takeFromEmails(person: OpenPerson, row: RawRow, origin: Origin, note: Note): void {
    for (const column of emails) {
      const text = textIn(row, column);
      if (isAddressAlone(text)) continue;
      if (isNumber(text)) {
        if (addPhones(person, text, origin)) continue;
        note.tell('bad-email', column, text);
        addEmails(person, text);
        continue;
      }
      if (person.name === '') person.name = tidyName(namedAddress(text)?.[0] ?? '');
      const beside = straysIn(text)?.rest ?? '';
      if (isNumber(beside)) addPhones(person, beside, origin);
    }
  }

  /** A number beside the name of somebody else is kept with it. */
  function keepOthers(person: OpenPerson, row: RawRow, note: Note): void {
    for (const column of phones) {
      const text = textIn(row, column);
      const other = /^[\d\s+().-]*$/.test(text) ? null : namedContact(text);
      const saysMore = text.includes('\n') && other === null && !saysNumbersOnly(text);
      if (saysMore || (other !== null && fold(other.name) !== fold(person.name))) note.keep(column, text);
    }
  }

  return (person, row, { address, contact }, origin, note) => {
    if (address !== '') addEmails(person, address);
    takeFromPhones(person, row);
    takeFromEmails(person, row, origin, note);
    if (contact === null) keepOthers(person, row, note);
    else if (!takeContact(person, contact, origin) && name && textIn(row, name) !== '')
      note.keep(name, textIn(row, name));
    if (mayBeNumber) takeNumberOfChat(person, origin);
  };
}

/** `手机/微信`: a cell with the one or the other. */
const phoneOrChat = /手机|电话|電話|phone|mobile/i;

function takeNumberOfChat(person: OpenPerson, origin: Origin): void {
  const { wechat = '', ...rest } = person.texts;
  if (/^\+?[\d\s-]{7,}$/.test(wechat) && addPhones(person, wechat, origin)) person.texts = rest;
}

/** Whether an address or a number that can be called was among what stood beside the name. */
function takeContact(person: OpenPerson, { reach }: NamedContact, origin: Origin): boolean {
  let isReached = false;
  for (const one of reach.split(' / ')) {
    if (!one.includes('@')) isReached = addPhones(person, one, origin) || isReached;
    else {
      addEmails(person, one);
      isReached = true;
    }
  }
  return isReached;
}

/** Whether the text holds a number that can be called. */
function addPhones(person: OpenPerson, text: string, { region, chinese }: Origin): boolean {
  const read = readPhones(text, region, chinese);
  const others = read.filter(({ value }) => !person.phones.some((one) => one.value === value));
  const isValid = read.some(({ valid }) => valid);
  if (isValid && others.length > 0) person.phones = [...person.phones, ...others];
  return isValid;
}

function addEmails(person: OpenPerson, text: string): void {
  const others = readEmails(text).filter(({ value }) => !person.emails.some((one) => one.value === value));
  if (others.length > 0) person.emails = [...person.emails, ...others];
}

function saysNumbersOnly(text: string): boolean {
  return text.split('\n').every((line) => line.trim() === '' || line.includes('@') || isNumber(line.trim()));
}
