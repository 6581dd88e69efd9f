/** Clients as an address book: what one needs to reach them, and nothing that cannot be used. */
import { type Client, clientFields } from '../../domain/records/client.ts';
import type { Email, Phone } from '../../domain/records/field.ts';
import { partsOfName } from '../../domain/value/name-parts.ts';
import { say } from '../phrases.ts';
import { columnsOf, rowOf } from '../record-columns.ts';
import type { Column, Report, Row } from '../report.ts';

/** `roster` is the roster's own id: with it a card is known again wherever it went. */
export function addressBook(clients: Iterable<Client>, roster: string): Report {
  return {
    kind: 'report',
    title: say('title.clients'),
    layout: 'table',
    columns: [uid, ...columnsOf(clientFields, {})],
    rows: cards(clients, roster),
    empty: say('none.clients'),
  };
}

export const uid: Column = { key: 'uid', kind: 'id' };

/** The same for this record for ever, and for no other of any roster. */
export function uidOf(id: string, roster: string): string {
  return `${id}-${roster}@regulars`;
}

function* cards(clients: Iterable<Client>, roster: string): Iterable<Row> {
  for (const client of clients) {
    const { id, kind, name, emails = [], phones = [] } = client;
    const parts = kind === 'organisation' ? { family: '', given: '' } : partsOfName(name);
    const company = kind === 'organisation' ? { organisation: name } : {};
    yield {
      uid: uidOf(id, roster),
      ...rowOf(clientFields, client),
      family: client.family ?? (client.given === undefined ? parts.family : ''),
      given: client.given ?? (client.family === undefined ? parts.given : ''),
      emails: emails.filter(isUsed),
      phones: phones.filter(canBeDialled),
      ...company,
    };
  }
}

function isUsed({ valid, bounced }: Email): boolean {
  return valid && !bounced;
}

/** A number kept as typed may lack its country and still be one for whoever dials it. */
function canBeDialled({ value, typed, bounced }: Phone): boolean {
  return !bounced && (value !== null || (!/e/i.test(typed) && typed.replace(/\D/g, '').length >= 5));
}
