/** How likely two people are one: the nearness of their names, and what else agrees or contradicts. */
import { mayBeOneOrganisation } from '../../value/organisation.ts';
import type { Commonness } from '../commonness.ts';
import type { Reason } from '../matching.ts';
import { isWhole } from '../party/birth.ts';
import { isNobodys } from '../party/nobodys.ts';
import type { Profile } from '../party/profile.ts';
import type { Agreement } from './agreement.ts';
import { kinshipOf } from './akin.ts';
import { areGarbled, garbledEmail, likeEmails, sameEmail } from './like-emails.ts';
import { likePhones, samePhone } from './like-phones.ts';
import {
  likeBirthdays,
  likeDocuments,
  likeHomes,
  likeOrganisations,
  likeWechats,
  sameBirthday,
  sameDocument,
} from './like-traits.ts';
import { type Nearness, nearnessOf } from './near-name.ts';

export interface Likeness {
  /** 0..1 */
  readonly score: number;
  readonly reasons: readonly Reason[];
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
  greeted: { weight: 0.2, reason: 'name-compatible' },
  sibling: { weight: 0.1, reason: 'name-slip' },
  part: { weight: 0.12, reason: 'name-compatible' },
  renamed: { weight: 0.12, reason: 'names-differ' },
};

/** Names that say little, of people who share everything else that is known of them. */
const akin: Agreement = { weight: 0.12, reason: 'name-slip' };

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
export function likeness(
  a: Profile,
  b: Profile,
  crowded = nobody,
  commonness: Commonness | null = null,
): Likeness | null {
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
  if (agreeing.length === 0 && !isGarbled) return likeByName(a, b, commonness);
  agreeing.sort((x, y) => y.weight - x.weight);
  const against = contradictions(a, b, { email, phone, birthday, organisation }, crowded);
  let score = -against;
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
  const isReached = email === sameEmail || phone === samePhone;
  const isBorne =
    birthday?.reason === 'birthday-equal' ||
    (name === 'part' && ((isReached && against === 0) || (email === sameEmail && areOfOneCity)));
  const isAkin =
    !isSame &&
    (name === null || (isWeak && !isBorne) || name === 'renamed') &&
    isReached &&
    against === 0 &&
    areAkin(a, b, agreeing);
  if (!isSame && !isAkin && (name === null || (isWeak && !isBorne))) return null;
  if (isGarbled && wholeNames.has(name)) {
    score += ofGarbled;
    agreeing.push(garbledEmail);
  }
  if (agreeing.length === 0) return null;
  const reached = [email, phone, wechat].filter((one) => one !== null);
  const isRenamed =
    (birthday === sameBirthday && (reached.length > 0 || home !== null || areOfOneCity)) ||
    reached.length > 1 ||
    (email === sameEmail && organisation !== null) ||
    ((isReached || (birthday === sameBirthday && organisation !== null)) &&
      name === 'renamed' &&
      isCalledSeldom(a, b, commonness));
  if (!isSame && !isAkin && name === 'renamed' && !isRenamed) return null;
  // Of a mailbox in common two slips are as one.
  const isNear = name === 'slips' && email === sameEmail;
  const named: Agreement = isAkin ? akin : name === null ? otherName : names[isNear ? 'slip' : name];
  score += named.weight;
  const isSeldom =
    score < worthAsking - rounding && isSeldomAmong(a, b, name, commonness, organisation, home);
  if (isSeldom) score += seldom.weight;
  if (score < worthAsking - rounding) return null;
  return {
    score: Math.min(0.98, Math.round(score * 100) / 100),
    reasons: [named.reason, ...(isSeldom ? [seldom.reason] : []), ...agreeing.map(({ reason }) => reason)],
  };
}

/** Who has moved on to another employer, mailbox and number is known by a name that hardly anybody else can bear. */
function likeByName(a: Profile, b: Profile, commonness: Commonness | null): Likeness | null {
  if (commonness === null || (a.birthdays.some(isWhole) && b.birthdays.some(isWhole))) return null;
  const name = nearnessOf(a.names(), b.names());
  if (name === null || !wholeNames.has(name)) return null;
  if (commonness.namesakes([...a.names(), ...b.names()], 1) > hardlyAnybody) return null;
  return { score: worthAsking, reasons: [names[name].reason, seldom.reason] };
}

export function isByNameAlone(reasons: readonly Reason[]): boolean {
  return reasons.length === 2 && reasons[1] === seldom.reason;
}

/** Of those in one company, or in one house, hardly anybody else can be called so; a slip makes a name rarer than it is. */
function isSeldomAmong(
  a: Profile,
  b: Profile,
  name: Nearness | null,
  commonness: Commonness | null,
  organisation: Agreement | null,
  home: Agreement | null,
): boolean {
  if (commonness === null || name === null || !seldomNames.has(name)) return false;
  if (a.birthdays.some(isWhole) && b.birthdays.some(isWhole)) return false;
  const expected = [a, b].map((one) => commonness.namesakes(one.names(), 1));
  const among = organisation
    ? Math.max(...a.organisations.map(({ key }) => commonness.employed(key)))
    : home
      ? inOneHouse
      : 1;
  // A slip makes a name rarer than it is.
  return Math[wholeNames.has(name) ? 'max' : 'min'](...expected) * among <= hardlyAnybody;
}

/** Which part of everybody may live at one address. */
const inOneHouse = 0.01;
/** Of those who share a telephone hardly two are called so by chance. */
function isCalledSeldom(a: Profile, b: Profile, commonness: Commonness | null): boolean {
  if (commonness === null) return false;
  const others = new Set(b.names().flatMap(({ words }) => words));
  const words = a.names().flatMap((form) => form.words.filter((word) => others.has(word)));
  return words.length > 0 && words.some((word) => commonness.called(word) <= seldomCalled);
}

const seldomCalled = 0.05;
const seldomNames: ReadonlySet<Nearness> = new Set(['equal', 'full', 'swapped', 'slip', 'familiar']);
const seldom: Agreement = { weight: 0.12, reason: 'name-seldom' };
const hardlyAnybody = 0.02;

/** One mailbox or telephone and another thing that is the very same. Of a mailbox alone the names must sound alike. */
function areAkin(a: Profile, b: Profile, agreeing: readonly Agreement[]): boolean {
  const same = agreeing.filter(({ reason }) => !isInPart.test(reason));
  const kinship = kinshipOf(a.names(), b.names());
  return kinship !== null && (same.length > 1 || (kinship === 'spelled' && same.includes(sameEmail)));
}

const isInPart = /slip|plus|short/;

function contradictions(
  a: Profile,
  b: Profile,
  agree: Readonly<Record<'email' | 'phone' | 'birthday' | 'organisation', Agreement | null>>,
  crowded: ReadonlySet<string>,
): number {
  // Who is reached by way of somebody else has an address and a number besides.
  const isOwnEmail = (email: string) => !crowded.has(email) && !isNobodys(email);
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
