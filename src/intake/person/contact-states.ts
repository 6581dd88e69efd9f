/** Whether an address or a number still works, as the columns of a list say it; such a list may say who unsubscribed, too. */
import type { Consent } from '../../domain/records/field.ts';
import { fold } from '../../lib/text/fold.ts';
import { saysNothing } from '../cell/nothing.ts';
import {
  isOfSubscribing,
  type MailState as State,
  mailStateOf as stateOf,
  tellsOfMailing,
} from '../cell/states/mail-states.ts';
import { noWords, yesWords } from '../cell/states/yes-no.ts';
import type { Column } from '../column/columns.ts';
import { type Layout, textIn } from '../column/layout.ts';
import type { Note } from '../raw/note.ts';
import type { RawRow } from '../raw/table.ts';
import type { Mailing } from '../sources/source.ts';
import type { OpenPerson } from './open-person.ts';

const yes = new Set(yesWords);
const no = new Set(noWords);
/** A yes under these headings is good news. */
const aboutWorking = /valid|deliverab|verif|有效|可用/i;
/** Whatever stands under these headings is why something came back. */
const aboutReasons = /reason|原因/i;

function stateIn(heading: string, text: string): State | null {
  const named = stateOf(text);
  if (named !== null) return named;
  const word = fold(text.slice(0, 20));
  if (yes.has(word)) return aboutWorking.test(heading) ? 'works' : 'bounced';
  if (no.has(word)) return aboutWorking.test(heading) ? 'bounced' : 'works';
  return aboutReasons.test(heading) ? 'bounced' : null;
}

export type StateReader = (person: OpenPerson, row: RawRow, note: Note) => void;

/** There who is active gets the mail, and who cancelled does not. */
const onMailing: ReadonlyMap<string, State | 'unasked'> = new Map([
  ...'active|confirmed|enabled|aktiv|actif|activo|ativo|attivo|actief|激活|启用'
    .split('|')
    .map((word) => [word, 'subscribed'] as const),
  ...'cancelled|canceled|inactive|disabled|suspended|opted-out|inaktiv|inactif|inactivo|inativo|inattivo|inactief|未激活|停用|禁用'
    .split('|')
    .map((word) => [word, 'unsubscribed'] as const),
  ...'pending|unconfirmed|paused|待确认'.split('|').map((word) => [word, 'unasked'] as const),
]);

/** Guests are confirmed, pending or cancelled; they are never one of these. */
const subscribers =
  /^(?:inactive|unconfirmed|disabled|opted[- ]out|inaktiv|inactif|inactivo|inativo|inattivo|inactief|未激活|停用|禁用)$/i;

function isOfSubscribers(text: string): boolean {
  return subscribers.test(text.trim());
}

/** One of them says that the list is of more than who gets the mail. */
const partaking = ['ticket', 'order', 'checkedInAt', 'fee', 'paid', 'registeredAt', 'booth'] as const;

/** `alsoStatus`: the list is about no event, so that a plain status is the contact's own. At an event it is that of the registration, unless a word shows that it is of mail. */
export function contactStates(
  layout: Layout,
  alsoStatus: boolean,
  rows: readonly RawRow[] = [],
): StateReader {
  const emails = layout.all('emailState');
  const phones = layout.all('phoneState');
  const isOfMail =
    layout.all('optedInAt').some(({ heading }) => isOfSubscribing(heading)) &&
    !partaking.some((field) => layout.one(field) !== undefined);
  const statuses = alsoStatus || isOfMail ? layout.all('status') : [];
  const mailing = new Set(
    statuses.filter((column) => {
      const texts = rows.map((row) => textIn(row, column));
      if (texts.some(tellsOfMailing)) return true;
      return isOfMail && (alsoStatus || texts.some(isOfSubscribers)) && areMostly(texts, onMailing);
    }),
  );
  return (person, row, note) => {
    for (const column of emails) {
      const state = read(row, column, note);
      if (state !== null) apply(person, state, column.written);
    }
    for (const column of phones)
      if (read(row, column, note) === 'bounced') person.phones = person.phones.map(bounce);
    for (const column of statuses) {
      const text = textIn(row, column);
      if (!mailing.has(column)) apply(person, alsoStatus ? stateOf(text) : null, column.written);
      else {
        const state = onMailing.get(fold(text)) ?? stateOf(text);
        if (state === 'unasked' || (state === null && !saysNothing(text))) forgetAgreeing(person);
        else apply(person, state, column.written);
      }
    }
  };
}

function read(row: RawRow, column: Column, note: Note): State | null {
  const text = textIn(row, column);
  if (saysNothing(text) && fold(text) !== '无') return null;
  const state = stateIn(column.heading, text);
  if (state === null) note.keep(column, text);
  return state;
}

/** Of the words there most are among these. */
function areMostly(texts: readonly string[], known: ReadonlyMap<string, unknown>): boolean {
  const words = new Set(texts.filter((text) => !saysNothing(text)).map((text) => fold(text.slice(0, 80))));
  const told = [...words].filter((word) => known.has(word) || stateOf(word) !== null);
  return told.length * 2 > words.size;
}

function apply(person: OpenPerson, state: State | null, evidence: string): void {
  if (state === null) return;
  if (state === 'bounced') person.emails = person.emails.map(bounce);
  else if (state !== 'works') agree(person, { state: state === 'subscribed' ? 'yes' : 'no', evidence });
}

function bounce<T extends { readonly bounced: boolean }>(contact: T): T {
  return { ...contact, bounced: true };
}

/** A refusal stands against whatever else the row says; an agreement says nothing new beside another. */
function agree(person: OpenPerson, consent: Consent): void {
  const before = person.consent?.email?.state;
  if (before !== undefined && (before === 'no' || consent.state === 'yes')) return;
  person.consent = { ...person.consent, email: consent };
}

/** Whoever signed up and is not known to get the mail is not known to want it. */
function forgetAgreeing(person: OpenPerson): void {
  if (person.consent?.email?.state !== 'yes') return;
  const { email: _, ...others } = person.consent;
  person.consent = others;
}

/** Whether the row says itself why no mail is to be sent. */
export function isMailTold({ consent, emails }: OpenPerson): boolean {
  return consent?.email?.state === 'no' || emails.some(({ bounced }) => bounced);
}

/** What standing in this very file says of everybody in it. */
export function applyMailing(person: OpenPerson, mailing: Mailing): void {
  switch (mailing) {
    case 'bounced':
      person.emails = person.emails.map(bounce);
      break;
    case 'unasked':
      forgetAgreeing(person);
      break;
    default:
      agree(person, { state: mailing === 'subscribed' ? 'yes' : 'no', evidence: mailing });
  }
}
