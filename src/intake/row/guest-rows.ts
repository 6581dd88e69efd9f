/** Rows of guests without a name of their own: they come along with whoever brings them, and are no client called so. */
import type { Draft, PersonDraft, RegistrationDraft } from '../../domain/draft.ts';
import type { Money } from '../../domain/records/field.ts';
import { nameKey } from '../../domain/value/name.ts';
import { type Hosted, hostOf, isKeptPlace, mayBeGuest, namesNobody } from '../cell/name/guest-name.ts';

export interface Hosting {
  readonly drafts: readonly Draft[];
  /** Come along with somebody on the list. */
  readonly along: readonly Draft[];
  /** Of somebody who is not on it. */
  readonly nobody: readonly Draft[];
}

/** A guest with a ticket, an address or a number of their own stays a row, and one of whom something else is told than of their host. */
export function withGuests(rows: readonly Draft[]): Hosting {
  const hosted = new Map<Draft, Hosted>();
  const nobody = new Set<Draft>();
  for (const row of rows) {
    // What has a stand is called so, and a contact comes to nothing.
    if (row.person.kind !== 'person' || !row.registration) continue;
    if (row.registration.key !== undefined || row.registration.booth !== undefined) continue;
    if (!mayBeGuest(row.person.name)) continue;
    const found = hostOf(row.person.name);
    if (found) hosted.set(row, found);
    else if (isFree(row) && namesNobody(row.person.name)) nobody.add(row);
    else if (isKeptPlace(row.person.name) && isFree(row, true)) nobody.add(row);
  }
  if (hosted.size + nobody.size === 0) return { drafts: rows, along: [], nobody: [] };
  const hosts = rows.filter((row) => !hosted.has(row));
  const guests = new Map<Draft, Draft[]>();
  for (const [row, { host, isSure }] of hosted) {
    const named = hostsNamed(hosts, host, isSure);
    const by = named.findLast((one) => isBefore(one, row) && !tellsMore(row, one)) ?? named[0];
    if (!by) {
      if (isSure && isFree(row)) nobody.add(row);
    } else if (isOnlyReachedBy(row.person, by.person) && !tellsMore(row, by))
      guests.set(by, [...(guests.get(by) ?? []), row]);
  }
  const along = [...guests.values()].flat();
  const left = new Set([...along, ...nobody]);
  return {
    drafts: rows.filter((row) => !left.has(row)).map((row) => withCompany(row, guests.get(row) ?? [])),
    along,
    nobody: [...nobody],
  };
}

/** Nobody who could be known again, nothing that is owed, and nothing told of them but, at most, whom they work for. */
function isFree(row: Draft, mayHaveCompany = false): boolean {
  const { person, registration } = row;
  const { fee, paid } = registration ?? {};
  const isOwing = fee?.amount || paid?.amount;
  const isNobodys = mayHaveCompany || person.organisation === undefined;
  return isReachedByNothing(person) && isNobodys && !isOwing && !tellsMore(row);
}

/** A status or a part in the event that is not the host's, or an answer of their own. */
function tellsMore(guest: Draft, host?: Draft): boolean {
  const { registration } = guest;
  if ((registration?.status ?? 'registered') !== (host?.registration?.status ?? 'registered')) return true;
  const role = registration?.role ?? 'attendee';
  if (role !== 'attendee' && role !== host?.registration?.role) return true;
  const said = new Set(wordsOf(host));
  return wordsOf(guest).some((word) => !said.has(word));
}

function wordsOf({ person, registration }: Partial<Draft> = {}): readonly string[] {
  return [
    ...Object.entries(registration?.answers ?? {}).map(([heading, said]) => `${heading}\n${said}`),
    ...(registration?.sessions ?? []),
    ...(person?.needs ?? []),
    ...(person?.texts.notes === undefined ? [] : [person.texts.notes]),
  ];
}

function isBefore({ place }: Draft, guest: Draft): boolean {
  return place.row < guest.place.row;
}

/** By the whole name, each row of it, or by a part of it that nobody else has. */
function hostsNamed(hosts: readonly Draft[], name: string, isSure: boolean): readonly Draft[] {
  const wanted = nameKey(name);
  const whole = hosts.filter(({ person }) => person.name !== '' && nameKey(person.name) === wanted);
  if (!isSure && !/ |[\u4e00-\u9fff]/.test(name)) return [];
  if (whole.length > 0 || !isSure) return whole;
  const parts = hosts.filter(({ person }) =>
    person.name.toLowerCase().split(' ').includes(name.toLowerCase()),
  );
  return parts.length === 1 ? parts : [];
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
  const theirs = guests.flatMap((guest) => guest.registration ?? []);
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
