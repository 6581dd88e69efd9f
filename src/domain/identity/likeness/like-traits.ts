/** How much what else is known of two people speaks for their being one: company, birthday, account, document and home. */
import { slipsBetween } from '../../../lib/alike/slips.ts';
import { hasYear, isSlipOf, isWhole } from '../party/birth.ts';
import type { Home } from '../party/particulars.ts';
import type { Profile } from '../party/profile.ts';
import { type Agreement, areNeighbours, best, digitsOf } from './agreement.ts';

const sameOrganisation: Agreement = { weight: 0.3, reason: 'organisation-equal' };
const organisationSlip: Agreement = { weight: 0.22, reason: 'organisation-slip' };
const longOrganisation = 6;

export function likeOrganisations(a: Profile, b: Profile): Agreement | null {
  return best(a.organisations, b.organisations, ({ key: x }, { key: y }) => {
    if (x === y) return sameOrganisation;
    const isLong = Math.min(x.length, y.length) >= longOrganisation;
    return isLong && digitsOf(x) === digitsOf(y) && slipsBetween(x, y, 1) === 1 ? organisationSlip : null;
  });
}

export const sameBirthday: Agreement = { weight: 0.4, reason: 'birthday-equal' };
/** The day that stands where nobody knows one. */
const newYear: Agreement = { weight: 0.4, reason: 'birthday-equal' };
const sameDay: Agreement = { weight: 0.22, reason: 'birthday-equal' };
/** Of one year, on other days. */
const sameYear: Agreement = { weight: 0.1, reason: 'birthday-slip' };
/** Two of the three numbers are the same. */
const otherPart: Agreement = { weight: 0.15, reason: 'birthday-slip' };
const birthdaySlip: Agreement = { weight: 0.22, reason: 'birthday-slip' };

export function likeBirthdays(a: Profile['birthdays'], b: Profile['birthdays']): Agreement | null {
  return best(a, b, (x, y) => {
    if (!hasYear(x) || !hasYear(y)) return x.slice(-6) === y.slice(-6) ? sameDay : null;
    if (x === y) return x.endsWith('-01-01') ? newYear : sameBirthday;
    if (isSlipOf(x, y)) return birthdaySlip;
    if (!isWhole(x) || !isWhole(y) || x.slice(0, 4) !== y.slice(0, 4)) return null;
    return x.slice(5, 7) === y.slice(5, 7) || x.slice(8) === y.slice(8) ? otherPart : sameYear;
  });
}

const sameWechat: Agreement = { weight: 0.5, reason: 'wechat-equal' };

export function likeWechats(a: Profile, b: Profile): Agreement | null {
  return a.wechats.some((one) => b.wechats.includes(one)) ? sameWechat : null;
}

export const sameDocument: Agreement = { weight: 0.5, reason: 'document-equal' };
const documentSlip: Agreement = { weight: 0.3, reason: 'document-slip' };

export function likeDocuments(a: Profile['documents'], b: Profile['documents']): Agreement | null {
  return best(a, b, (x, y) => {
    if (x === y) return sameDocument;
    return !areNeighbours(x, y) && slipsBetween(x, y, 1) === 1 ? documentSlip : null;
  });
}

const sameHome: Agreement = { weight: 0.3, reason: 'address-equal' };
const homeSlip: Agreement = { weight: 0.25, reason: 'address-slip' };
const longStreet = 6;

/** A street alone is no address: the house must be the same, or the post code. */
export function likeHomes(a: readonly Home[], b: readonly Home[]): Agreement | null {
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
