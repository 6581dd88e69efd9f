/** How much two people's addresses speak for their being one. */
import { slipsBetween } from '../../../lib/alike/slips.ts';
import { isNobodys } from '../party/nobodys.ts';
import type { Profile } from '../party/profile.ts';
import { type Agreement, best, digitsOf } from './agreement.ts';

export const sameEmail: Agreement = { weight: 0.5, reason: 'email' };
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
export const garbledEmail: Agreement = { weight: 0.3, reason: 'email-slip' };
const shortestLocal = 5;
const longAddress = 14;

export function likeEmails(
  a: Profile['emails'],
  b: Profile['emails'],
  crowded: ReadonlySet<string>,
): Agreement | null {
  return best(a, b, (x, y) => {
    const [box, domain] = boxOf(x);
    if (x === y) return isNobodys(x) ? null : offices.has(box) || crowded.has(x) ? officeEmail : sameEmail;
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

export function areGarbled(a: Profile['emails'], b: Profile['emails']): boolean {
  return a.some((x) =>
    b.some(
      (y) =>
        x !== y &&
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
  const box = plus > 0 ? local.slice(0, plus) : local;
  const domain = at < 0 ? '' : email.slice(at + 1);
  const isGoogles = domain === 'gmail.com' || domain === 'googlemail.com';
  // There a mailbox is one with dots and without.
  return isGoogles ? [box.replaceAll('.', ''), 'gmail.com'] : [box, domain];
}
