/** How many bits all that is told of two people says for their being one: each field a little, though none be the same. */
import { slipsBetween } from '../../../lib/alike/slips.ts';
import { areNeighbours } from '../likeness/agreement.ts';
import { likeHomes } from '../likeness/like-traits.ts';
import type { Reason } from '../matching.ts';
import type { Census } from './census.ts';
import type { Day, Face } from './face.ts';
import { nameEvidence } from './name-evidence.ts';
import { type Kind, kinds } from './pieces.ts';

export interface Evidence {
  readonly bits: number;
  /** Nothing but the names speaks for it. */
  readonly isByName: boolean;
  readonly reasons: readonly Reason[];
}

/** Null where the names are two people's. `crowded` are contacts of many people. */
export function evidenceOf(a: Face, b: Face, census: Census, crowded: ReadonlySet<string>): Evidence | null {
  const name = nameEvidence(a, b, census);
  if (name === null) return null;
  const reasons: Reason[] = [areCalledTheSame(a, b) ? 'name-equal' : 'name-slip'];
  const say = (bits: number, whole: number, same: Reason, slip: Reason): number => {
    if (bits > 0) reasons.push(bits >= whole ? same : slip);
    return bits;
  };
  // Of a family in one house one character is another, as in a generation.
  const isFamily = (bits: number) => name.kin === 'maybe' && bits >= sameContact;
  const ofKin = (bits: number) => (name.kin !== 'none' && bits >= sameContact ? ofFamily : bits);
  const byEmail = emailBits(a, b, census, crowded);
  const byPhone = phoneBits(a, b, census, crowded);
  if (isFamily(byEmail) || isFamily(byPhone)) return null;
  const [email, phone] = [ofKin(byEmail), ofKin(byPhone)];
  const byDay = dayBits(a.days, b.days);
  const city = textBits(kinds.city, a.cities, b.cities, census, otherPlace);
  const home = homeBits(a, b);
  const [companies, others] = [companiesOf(a), companiesOf(b)];
  const company = textBits(kinds.company, companies, others, census, otherPlace);
  const isOfOther = (one: string) => others.includes(one);
  const besides =
    say(email, wholeIf(byEmail), 'email', 'email-slip') +
    say(phone, wholeIf(byPhone), 'phone', 'phone-slip') -
    (email < 0 && phone < 0 ? 1 : 0) +
    say(ofKin(byDay), wholeIf(byDay), 'birthday-equal', 'birthday-slip') +
    say(company, companies.some(isOfOther) ? 0 : never, 'organisation-equal', 'organisation-slip') +
    (home > 0 && city > 0 ? city / 3 : city) +
    say(home, never, 'address-equal', 'address-slip') +
    textBits(kinds.title, a.titles, b.titles, census, otherTitle) +
    say(
      idBits(a.profile.documents, b.profile.documents, otherDocument),
      sameContact,
      'document-equal',
      'document-slip',
    ) +
    idBits(a.profile.wechats, b.profile.wechats, otherWechat);
  return {
    bits: name.bits + (name.kin === 'sibling' ? Math.min(besides, ofSiblings) : besides),
    isByName: reasons.length === 1 && city <= 0,
    reasons,
  };
}

/** From how many bits on a field is told to be the same: by what it says of anybody, though of a family it says less. */
function wholeIf(bits: number): number {
  return bits >= sameContact ? 0 : never;
}

function areCalledTheSame(a: Face, b: Face): boolean {
  return a.names.some(({ form: x }) => b.names.some(({ form: y }) => x.key === y.key));
}

/** A family has one telephone and one town, and twins one birthday. */
const ofFamily = 3;
const ofSiblings = 6;
const never = Number.POSITIVE_INFINITY;
const otherPlace = 1.5;
const otherDocument = 6;
const otherWechat = 3;
const otherTitle = 1;

function companiesOf({ profile: { organisations } }: Face): readonly string[] {
  return organisations.map(({ key }) => key);
}

function bestOf<T>(a: readonly T[], b: readonly T[], other: number, bitsOf: (x: T, y: T) => number): number {
  if (a.length === 0 || b.length === 0) return 0;
  let best = -other;
  for (const x of a) for (const y of b) best = Math.max(best, bitsOf(x, y));
  return best;
}

const slip = 1;

function textBits(
  kind: Kind,
  a: readonly string[],
  b: readonly string[],
  census: Census,
  other: number,
): number {
  return bestOf(a, b, other, (x, y) => {
    if (x === y) return Math.max(0, census.rarity(kind, x, y));
    const least = Math.min(x.length, y.length);
    const isHan = x.charCodeAt(0) > 0x2e80;
    const most = isHan ? (least > 1 ? Math.ceil(least / 4) : 0) : Math.floor(least / 3);
    const slips = slipsBetween(x, y, most);
    return slips > most ? -other : Math.max(0, census.rarity(kind, x, y) - slip * slips);
  });
}

const sameContact = 13;
const crowdedContact = 2;
const otherEmail = 3;

/** A mailbox made of a name says little more than the name, unless a number stands in it. */
function emailBits(a: Face, b: Face, census: Census, crowded: ReadonlySet<string>): number {
  const words = [a, b]
    .flatMap(({ names }) => names.flatMap((name) => name.words))
    .filter((word) => word.length > 2);
  return bestOf(a.mailboxes, b.mailboxes, otherEmail, ([box, domain], [otherBox, otherDomain]) => {
    if (box === otherBox && domain === otherDomain)
      return crowded.has(`${box}@${domain}`) ? crowdedContact : sameContact;
    const least = Math.min(box.length, otherBox.length);
    const most = least < 4 ? 0 : least < 8 ? 2 : 3;
    const slips = slipsBetween(box, otherBox, most);
    if (slips > most) return -otherEmail;
    const [letters, otherLetters] = [box, otherBox].map((one) => one.replace(/\d+/g, ''));
    const isNumbered = slips > 0 && letters !== '' && letters === otherLetters;
    const isMade = words.some((word) => `${letters} ${otherLetters}`.includes(word.slice(0, 4)));
    if (isMade && isNumbered) return -otherEmail;
    const hasNumber = /\d{2}.*@.*\d{2}/.test(`${box}@${otherBox}`);
    const own = isMade ? (hasNumber ? 8 : 4) : isNumbered ? 4 : 11;
    const place =
      slipsBetween(domain, otherDomain, 2) <= 2
        ? Math.min(4, census.rarity(kinds.box, domain, otherDomain))
        : -2;
    return own - 1.5 * slips + place;
  });
}

const otherPhone = 3.5;
const neighbours = 5;
/** Of ten thousand lines that begin alike some forty are one slip apart from each; and a hundred times as many, two. */
const oneDigit = { inBlock: 8, most: 12 };
const twoDigits = { inBlock: 3.5, most: 8 };

function phoneBits(
  { profile: { phones: a } }: Face,
  { profile: { phones: b } }: Face,
  census: Census,
  crowded: ReadonlySet<string>,
): number {
  return bestOf(a, b, otherPhone, (x, y) => {
    if (crowded.has(`+${x.digits}`) || crowded.has(`+${y.digits}`))
      return x.digits === y.digits ? crowdedContact : 0;
    if (x.digits === y.digits) return sameContact;
    const slips = Math.min(slipsBetween(x.digits, y.digits, 2), slipsBetween(x.typed, y.typed, 2));
    if (slips > 2) return -otherPhone;
    if (slips === 0) return sameContact;
    if (areNeighbours(x.digits, y.digits)) return neighbours;
    const near = slips === 1 ? oneDigit : twoDigits;
    const blocks = [x, y].map(({ digits }) => digits.slice(0, -4));
    const rarity = Math.min(...blocks.map((block) => census.rarity(kinds.phone, block, block)));
    return Math.min(near.most, near.inBlock + rarity);
  });
}

const sameDay = 13;
const otherDay = 10;

function dayBits(a: readonly Day[], b: readonly Day[]): number {
  return bestOf(a, b, otherDay, (x, y) => {
    const isWritten = x.written || y.written;
    if (x.digits === y.digits) return x.digits.endsWith('0101') ? newYear : sameDay;
    const slips = slipsBetween(x.digits, y.digits, 2);
    if (slips === 1 || isTurned(x.digits, y.digits)) return daySlip;
    if (slips === 2) return twoSlips;
    if (isWritten) return -1;
    return x.digits.slice(0, 4) === y.digits.slice(0, 4) ? 0 : -otherDay;
  });
}

/** The day that stands where nobody knows one. */
const newYear = 5;
const daySlip = 9;
const twoSlips = 4;

/** Day and month exchanged. */
function isTurned(x: string, y: string): boolean {
  return x === y.slice(0, 4) + y.slice(6) + y.slice(4, 6);
}

function homeBits({ profile: { homes: a } }: Face, { profile: { homes: b } }: Face): number {
  if (a.length === 0 || b.length === 0) return 0;
  return likeHomes(a, b) === null ? -2 : 8;
}

function idBits(a: readonly string[], b: readonly string[], other: number): number {
  return bestOf(a, b, other, (x, y) => {
    if (x === y) return sameContact;
    const slips = areNeighbours(x, y) ? 3 : slipsBetween(x, y, 2);
    return slips === 1 ? 10 : slips === 2 ? 6 : -other;
  });
}
