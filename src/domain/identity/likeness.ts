/** How likely two people are one: the nearness of their names, and what else agrees or contradicts. */
import { slipsBetween } from '../../lib/slips.ts';
import type { NameForm } from '../value/name.ts';
import { mayBeOneOrganisation } from '../value/organisation.ts';
import { hasYear, isSlipOf, isWhole } from './birth.ts';
import type { Reason } from './matching.ts';
import { type Nearness, nearnessOf } from './near-name.ts';
import type { Home } from './particulars.ts';

/** All that is known of one person, of every row and record of theirs together. */
export interface Profile {
  readonly names: () => readonly NameForm[];
  readonly emails: readonly string[];
  /** The digits of each number, those that were typed, and whether it is known in full. */
  readonly phones: readonly { readonly digits: string; readonly typed: string; readonly full: boolean }[];
  /** As typed, and folded; those that name none are left out. */
  readonly organisations: readonly { readonly typed: string; readonly key: string }[];
  readonly birthdays: readonly string[];
  readonly wechats: readonly string[];
  readonly cities: readonly string[];
  readonly homes: readonly Home[];
  readonly documents: readonly string[];
}

export interface Likeness {
  /** 0..1 */
  readonly score: number;
  readonly reasons: readonly Reason[];
}

interface Agreement {
  readonly weight: number;
  readonly reason: Reason;
}

/** From here on a person is asked. */
const worthAsking = 0.6;
const rounding = 1e-9;

/** A name is never enough: one other field must agree as well. */
const names: Readonly<Record<Nearness, Agreement>> = {
  equal: { weight: 0.45, reason: 'name-equal' },
  full: { weight: 0.4, reason: 'name-compatible' },
  loose: { weight: 0.3, reason: 'name-compatible' },
  swapped: { weight: 0.35, reason: 'name-swapped' },
  familiar: { weight: 0.3, reason: 'name-compatible' },
  slip: { weight: 0.35, reason: 'name-slip' },
  foreign: { weight: 0.2, reason: 'name-foreign' },
  slips: { weight: 0.22, reason: 'name-slip' },
  sibling: { weight: 0.1, reason: 'name-slip' },
  part: { weight: 0.12, reason: 'name-compatible' },
  renamed: { weight: 0.12, reason: 'names-differ' },
};

const wholeNames: ReadonlySet<Nearness | null> = new Set(['equal', 'full', 'swapped']);

/** Nobody else has one's document, or one's mailbox or telephone and the day one was born, whatever one is called meanwhile. */
const otherName: Agreement = { weight: 0, reason: 'names-differ' };
/** What a second field that agrees adds where a stronger one agrees already. */
const besides = 0.4;
const sameCity = 0.08;
const otherEmail = 0.08;
const otherPhone = 0.08;
/** Beyond the two above: nothing they can be reached by agrees. */
const nothingReached = 0.1;
const otherOrganisation = 0.08;
const otherBirthday = 0.3;
/** Who has one's very mailbox may have mistaken the day. */
const otherDayInMailbox = 0.1;

const nobody: ReadonlySet<string> = new Set();

/** Null where nobody need be asked. `crowded` are contacts of many people. */
export function likeness(a: Profile, b: Profile, crowded = nobody): Likeness | null {
  const email = likeEmails(a.emails, b.emails, crowded);
  const phone = likePhones(a.phones, b.phones, crowded);
  const birthday = likeBirthdays(a.birthdays, b.birthdays);
  const organisation = likeOrganisations(a, b);
  const document = likeDocuments(a.documents, b.documents);
  const home = likeHomes(a.homes, b.homes);
  const wechat = likeWechats(a, b);
  const others = [email, phone, birthday, organisation, wechat, document, home];
  const agreeing = others.filter((one) => one !== null);
  const isGarbled = email === null && areGarbled(a.emails, b.emails);
  if (agreeing.length === 0 && !isGarbled) return null;
  agreeing.sort((x, y) => y.weight - x.weight);
  let score = -contradictions(a, b, { email, phone, birthday, organisation }, crowded);
  for (const [at, { weight }] of agreeing.entries()) score += at === 0 ? weight : weight * besides;
  const areOfOneCity = a.cities.some((city) => b.cities.includes(city));
  if (areOfOneCity) score += sameCity;
  // Names are compared last, and only where the best of them would do.
  const ofGarbled = isGarbled ? garbledEmail.weight + otherEmail : 0;
  if (score + ofGarbled + names.equal.weight < worthAsking - rounding) return null;
  const name = nearnessOf(a.names(), b.names());
  const isWeak = name === 'sibling' || name === 'part';
  // Twins may share a mailbox and their day; whoever else does is written down wrongly.
  const isSame =
    document === sameDocument || (birthday === sameBirthday && (email === sameEmail || phone === samePhone));
  const isBorne =
    birthday?.reason === 'birthday-equal' || (name === 'part' && email === sameEmail && areOfOneCity);
  if (!isSame && (name === null || (isWeak && !isBorne))) return null;
  if (isGarbled && wholeNames.has(name)) {
    score += ofGarbled;
    agreeing.push(garbledEmail);
  }
  if (agreeing.length === 0) return null;
  const reached = [email, phone, wechat].filter((one) => one !== null);
  const isRenamed =
    (birthday === sameBirthday && (reached.length > 0 || home !== null || areOfOneCity)) ||
    reached.length > 1 ||
    (email === sameEmail && organisation !== null);
  if (!isSame && name === 'renamed' && !isRenamed) return null;
  // Of a mailbox in common two slips are as one.
  const isNear = name === 'slips' && email === sameEmail;
  const named: Agreement = name === null ? otherName : names[isNear ? 'slip' : name];
  score += named.weight;
  if (score < worthAsking - rounding) return null;
  return {
    score: Math.min(0.98, Math.round(score * 100) / 100),
    reasons: [named.reason, ...agreeing.map(({ reason }) => reason)],
  };
}

function contradictions(
  a: Profile,
  b: Profile,
  agree: Readonly<Record<'email' | 'phone' | 'birthday' | 'organisation', Agreement | null>>,
  crowded: ReadonlySet<string>,
): number {
  // Who is reached by way of somebody else has an address and a number besides.
  const isOwnEmail = (email: string) => !crowded.has(email);
  const isOwnPhone = ({ digits }: Profile['phones'][number]) => !crowded.has(`+${digits}`);
  const email = !agree.email && a.emails.some(isOwnEmail) && b.emails.some(isOwnEmail);
  const phone = !agree.phone && a.phones.some(isOwnPhone) && b.phones.some(isOwnPhone);
  const birthday = !agree.birthday && a.birthdays.some(isWhole) && b.birthdays.some(isWhole);
  const organisation =
    !agree.organisation &&
    a.organisations.some(({ typed }) =>
      b.organisations.some((other) => !mayBeOneOrganisation(typed, other.typed)),
    );
  return (
    (email ? otherEmail : 0) +
    (phone ? otherPhone : 0) +
    (email && phone ? nothingReached : 0) +
    (birthday ? (agree.email === sameEmail ? otherDayInMailbox : otherBirthday) : 0) +
    (organisation ? otherOrganisation : 0)
  );
}

/** The best agreement of any value of one with any of the other. */
function best<T>(
  a: readonly T[],
  b: readonly T[],
  compare: (x: T, y: T) => Agreement | null,
): Agreement | null {
  let found: Agreement | null = null;
  for (const x of a) {
    for (const y of b) {
      const agrees = compare(x, y);
      if (agrees !== null && (found === null || agrees.weight > found.weight)) found = agrees;
    }
  }
  return found;
}

const sameEmail: Agreement = { weight: 0.5, reason: 'email' };
/** Addresses of an office, under which anybody may be. */
const officeEmail: Agreement = { weight: 0.2, reason: 'email' };
const offices: ReadonlySet<string> = new Set(
  'info contact office admin hello mail sales support service team marketing hr press events event booking bookings enquiries inquiry reception'.split(
    ' ',
  ),
);
const samePlus: Agreement = { weight: 0.45, reason: 'email-plus' };
const domainSlip: Agreement = { weight: 0.42, reason: 'email-slip' };
const localSlip: Agreement = { weight: 0.35, reason: 'email-slip' };
/** Up to three slips in a long one: of somebody with the very name it is one address, badly typed. */
const garbledEmail: Agreement = { weight: 0.3, reason: 'email-slip' };
const shortestLocal = 5;
const longAddress = 14;

function likeEmails(
  a: Profile['emails'],
  b: Profile['emails'],
  crowded: ReadonlySet<string>,
): Agreement | null {
  return best(a, b, (x, y) => {
    const [box, domain] = boxOf(x);
    if (x === y) return offices.has(box) || crowded.has(x) ? officeEmail : sameEmail;
    const [otherBox, otherDomain] = boxOf(y);
    if (box === otherBox) {
      if (offices.has(box)) return null;
      if (domain === otherDomain) return samePlus;
      return digitsOf(domain) === digitsOf(otherDomain) && slipsBetween(domain, otherDomain, 1) === 1
        ? domainSlip
        : null;
    }
    if (domain !== otherDomain || Math.min(box.length, otherBox.length) < shortestLocal) return null;
    return digitsOf(box) === digitsOf(otherBox) && slipsBetween(box, otherBox, 1) === 1 ? localSlip : null;
  });
}

function areGarbled(a: Profile['emails'], b: Profile['emails']): boolean {
  return a.some((x) =>
    b.some(
      (y) =>
        Math.min(x.length, y.length) >= longAddress &&
        digitsOf(x) === digitsOf(y) &&
        slipsBetween(x, y, 3) <= 3 &&
        !areOtherBoxes(x, y),
    ),
  );
}

/** `sam@` and `lee@` of one company: of few letters three are another mailbox. Two, as `mw@`, may be the initials of anybody. */
function areOtherBoxes(x: string, y: string): boolean {
  const [box, domain] = boxOf(x);
  const [otherBox, otherDomain] = boxOf(y);
  const most = Math.floor(Math.min(box.length, otherBox.length) / 3);
  return most > 0 && domain === otherDomain && slipsBetween(box, otherBox, most) > most;
}

/** The mailbox of an address, without what is written behind a plus, and its domain. */
export function boxOf(email: string): readonly [box: string, domain: string] {
  const at = email.lastIndexOf('@');
  const local = at < 0 ? email : email.slice(0, at);
  const plus = local.indexOf('+');
  return [plus > 0 ? local.slice(0, plus) : local, at < 0 ? '' : email.slice(at + 1)];
}

function digitsOf(text: string): string {
  return text.replace(/\D+/g, ' ');
}

const samePhone: Agreement = { weight: 0.5, reason: 'phone' };
/** The number of a secretary, of whoever buys for others, or none at all. */
const officePhone: Agreement = { weight: 0.2, reason: 'phone' };
const shortPhone: Agreement = { weight: 0.45, reason: 'phone-short' };
const phoneSlip: Agreement = { weight: 0.3, reason: 'phone-slip' };
const shortestLine = 7;

function likePhones(
  a: Profile['phones'],
  b: Profile['phones'],
  crowded: ReadonlySet<string>,
): Agreement | null {
  return best(a, b, (x, y) => {
    if (crowded.size > 0 && (crowded.has(`+${x.digits}`) || crowded.has(`+${y.digits}`)))
      return x.digits === y.digits ? officePhone : null;
    if (x.digits === y.digits) return x.full === y.full ? samePhone : shortPhone;
    const [short, long] = x.digits.length <= y.digits.length ? [x, y] : [y, x];
    const line = short.digits.replace(/^0+/, '');
    if (line.length < shortestLine) return null;
    if (!short.full && long.digits.endsWith(line)) return shortPhone;
    if (line.length <= shortestLine || areNeighbours(x.digits, y.digits)) return null;
    if (slipsBetween(x.digits, y.digits, 1) === 1) return phoneSlip;
    // A slip may leave a number that cannot be called, and so without its country.
    return x.full !== y.full && slipsBetween(x.typed, y.typed, 1) === 1 ? phoneSlip : null;
  });
}

/** Lines of one office, or numbers given out one after the other: all but the last two digits are the same. */
function areNeighbours(x: string, y: string): boolean {
  return x.length === y.length && x.slice(0, -2) === y.slice(0, -2);
}

const sameOrganisation: Agreement = { weight: 0.3, reason: 'organisation-equal' };
const organisationSlip: Agreement = { weight: 0.22, reason: 'organisation-slip' };
const longOrganisation = 6;

function likeOrganisations(a: Profile, b: Profile): Agreement | null {
  return best(a.organisations, b.organisations, ({ key: x }, { key: y }) => {
    if (x === y) return sameOrganisation;
    const isLong = Math.min(x.length, y.length) >= longOrganisation;
    return isLong && digitsOf(x) === digitsOf(y) && slipsBetween(x, y, 1) === 1 ? organisationSlip : null;
  });
}

const sameBirthday: Agreement = { weight: 0.4, reason: 'birthday-equal' };
/** The day that stands where nobody knows one. */
const newYear: Agreement = { weight: 0.4, reason: 'birthday-equal' };
const sameDay: Agreement = { weight: 0.22, reason: 'birthday-equal' };
/** Of one year, on other days. */
const sameYear: Agreement = { weight: 0.1, reason: 'birthday-slip' };
/** Two of the three numbers are the same. */
const otherPart: Agreement = { weight: 0.15, reason: 'birthday-slip' };
const birthdaySlip: Agreement = { weight: 0.22, reason: 'birthday-slip' };

function likeBirthdays(a: Profile['birthdays'], b: Profile['birthdays']): Agreement | null {
  return best(a, b, (x, y) => {
    if (!hasYear(x) || !hasYear(y)) return x.slice(-6) === y.slice(-6) ? sameDay : null;
    if (x === y) return x.endsWith('-01-01') ? newYear : sameBirthday;
    if (isSlipOf(x, y)) return birthdaySlip;
    if (!isWhole(x) || !isWhole(y) || x.slice(0, 4) !== y.slice(0, 4)) return null;
    return x.slice(5, 7) === y.slice(5, 7) || x.slice(8) === y.slice(8) ? otherPart : sameYear;
  });
}

const sameWechat: Agreement = { weight: 0.5, reason: 'wechat-equal' };

function likeWechats(a: Profile, b: Profile): Agreement | null {
  return a.wechats.some((one) => b.wechats.includes(one)) ? sameWechat : null;
}

const sameDocument: Agreement = { weight: 0.5, reason: 'document-equal' };
const documentSlip: Agreement = { weight: 0.3, reason: 'document-slip' };

function likeDocuments(a: Profile['documents'], b: Profile['documents']): Agreement | null {
  return best(a, b, (x, y) => {
    if (x === y) return sameDocument;
    return !areNeighbours(x, y) && slipsBetween(x, y, 1) === 1 ? documentSlip : null;
  });
}

const sameHome: Agreement = { weight: 0.3, reason: 'address-equal' };
const homeSlip: Agreement = { weight: 0.25, reason: 'address-slip' };
const longStreet = 6;

/** A street alone is no address: the house must be the same, or the post code. */
function likeHomes(a: readonly Home[], b: readonly Home[]): Agreement | null {
  return best(a, b, (x, y) => {
    const isLong = Math.min(x.street.length, y.street.length) >= longStreet;
    const slips = x.street === y.street ? 0 : isLong ? slipsBetween(x.street, y.street, 2) : 3;
    if (slips > 2) return null;
    const house = x.number !== '' && x.number === y.number;
    const code = x.code !== '' && x.code === y.code;
    if (!house && !code) return null;
    const isOther = x.code !== '' && y.code !== '' && slipsBetween(x.code, y.code, 1) > 1;
    if (house && isOther) return null;
    return slips === 0 && house ? sameHome : homeSlip;
  });
}
