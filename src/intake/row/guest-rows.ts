/** Rows of guests without a name of their own: they come along with whoever brings them, and are no client called so. */
import type { Draft, PersonDraft, RegistrationDraft } from '../../domain/draft.ts';
import type { Money } from '../../domain/records/field.ts';
import { nameKey } from '../../domain/value/name.ts';
import { type Hosted, hostOf, mayBeGuest, namesNobody } from '../cell/seat-name.ts';

export interface Hosting {
  readonly drafts: readonly Draft[];
  /** Come along with somebody on the list. */
  readonly along: readonly Draft[];
  /** Of somebody who is not on it. */
  readonly nobody: readonly Draft[];
}

/** A guest with a ticket, an address or a number of their own stays a row. */
export function withGuests(rows: readonly Draft[]): Hosting {
  const hosted = new Map<Draft, Hosted>();
  const nobody = new Set<Draft>();
  for (const row of rows) {
    if (row.registration?.key !== undefined) continue;
    if (!mayBeGuest(row.person.name)) continue;
    const found = hostOf(row.person.name);
    if (found) hosted.set(row, found);
    else if (isFree(row) && namesNobody(row.person.name)) nobody.add(row);
  }
  if (hosted.size + nobody.size === 0) return { drafts: rows, along: [], nobody: [] };
  const hosts = rows.filter((row) => !hosted.has(row));
  const guests = new Map<Draft, Draft[]>();
  for (const [row, { host, isSure }] of hosted) {
    const by = hostNamed(hosts, host, isSure);
    if (by && isOnlyReachedBy(row.person, by.person)) guests.set(by, [...(guests.get(by) ?? []), row]);
    else if (isSure && isFree(row)) nobody.add(row);
  }
  const along = [...guests.values()].flat();
  const left = new Set([...along, ...nobody]);
  return {
    drafts: rows.filter((row) => !left.has(row)).map((row) => withCompany(row, guests.get(row) ?? [])),
    along,
    nobody: [...nobody],
  };
}

/** Nobody who could be known again, and nothing that is owed. */
function isFree({ person, registration }: Draft): boolean {
  const { fee, paid } = registration ?? {};
  return isReachedByNothing(person) && person.organisation === undefined && !fee?.amount && !paid?.amount;
}

/** By the whole name, or by a part of it that nobody else has. */
function hostNamed(hosts: readonly Draft[], name: string, isSure: boolean): Draft | undefined {
  const wanted = nameKey(name);
  const whole = hosts.filter(({ person }) => person.name !== '' && nameKey(person.name) === wanted);
  if (!isSure && !/ |[\u4e00-\u9fff]/.test(name)) return undefined;
  if (whole.length > 0 || !isSure) return whole[0];
  const parts = hosts.filter(({ person }) =>
    person.name.toLowerCase().split(' ').includes(name.toLowerCase()),
  );
  return parts.length === 1 ? parts[0] : undefined;
}

function isReachedByNothing({ emails, phones, texts }: PersonDraft): boolean {
  return emails.length + phones.length === 0 && texts.wechat === undefined;
}

function isOnlyReachedBy(guest: PersonDraft, host: PersonDraft): boolean {
  const theirs = new Set([...host.emails, ...host.phones].map(({ value }) => value));
  return (
    guest.texts.wechat === undefined &&
    [...guest.emails, ...guest.phones].every(({ value }) => theirs.has(value))
  );
}

/** With those who come along counted, and what is asked for them. */
function withCompany(row: Draft, guests: readonly Draft[]): Draft {
  const { registration } = row;
  if (!registration || guests.length === 0) return row;
  const theirs = guests
    .flatMap((guest) => guest.registration ?? [])
    .filter(({ status }) => status !== 'cancelled');
  const fee = summed(registration, theirs, 'fee');
  const paid = summed(registration, theirs, 'paid');
  return {
    ...row,
    registration: {
      ...registration,
      companions: Math.max(registration.companions ?? 0, theirs.length),
      ...(fee ? { fee } : {}),
      ...(paid ? { paid } : {}),
    },
  };
}

function summed(
  own: RegistrationDraft,
  others: readonly RegistrationDraft[],
  field: 'fee' | 'paid',
): Money | undefined {
  const amounts = [own, ...others].flatMap((one) => one[field] ?? []);
  const [first] = amounts;
  const amount = amounts
    .filter(({ currency }) => currency === first?.currency)
    .reduce((sum, one) => sum + one.amount, 0);
  return first && { ...first, amount };
}
