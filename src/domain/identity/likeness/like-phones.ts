/** How much two people's telephone numbers speak for their being one. */
import { slipsBetween } from '../../../lib/alike/slips.ts';
import type { Profile } from '../party/profile.ts';
import { type Agreement, areNeighbours, best } from './agreement.ts';

export const samePhone: Agreement = { weight: 0.5, reason: 'phone' };
/** The number of a secretary, of whoever buys for others, or none at all. */
const officePhone: Agreement = { weight: 0.2, reason: 'phone' };
const shortPhone: Agreement = { weight: 0.45, reason: 'phone-short' };
const phoneSlip: Agreement = { weight: 0.3, reason: 'phone-slip' };
const shortestLine = 7;

export function likePhones(
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
