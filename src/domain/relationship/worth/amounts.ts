/** What registrations were charged and paid, read off their columns: whose amounts are all the same are looked at once. */
import { valueAt } from '../../columns.ts';
import type { Attendance } from '../../edition/attendance.ts';
import type { Amounts } from '../../money/worth.ts';

/** Of records with one value, on average, above which keeping what follows from it pays. */
const few = 4;

/** What is worked out of the amounts of a registration, by its row. */
export function ofAmounts<V>(attendance: Attendance, reckon: (amounts: Amounts) => V): (row: number) => V {
  const fee = attendance.column('fee');
  const paid = attendance.column('paid');
  const refunded = attendance.column('refunded');
  const sponsorship = attendance.column('sponsorship');
  const seats = attendance.seated();
  const known = new Map<number, V>();
  const amountsOf = (row: number) => ({
    fee: valueAt(fee, row),
    paid: valueAt(paid, row),
    refunded: valueAt(refunded, row),
    sponsorship: valueAt(sponsorship, row),
  });
  // Records that were read whole have each an amount of its own.
  const isAlike = [fee, paid, refunded, sponsorship].every(
    ({ values, which }) => values.length * few < which.length,
  );
  return (row) => {
    const seat = seats.size > 0 ? seats.get(row) : undefined;
    if (seat !== undefined) return reckon(seat);
    if (!isAlike) return reckon(amountsOf(row));
    let alike = fee.which[row] ?? 0;
    alike = alike * paid.values.length + (paid.which[row] ?? 0);
    alike = alike * refunded.values.length + (refunded.which[row] ?? 0);
    alike = alike * sponsorship.values.length + (sponsorship.which[row] ?? 0);
    let found = known.get(alike);
    if (found === undefined) {
      found = reckon(amountsOf(row));
      known.set(alike, found);
    }
    return found;
  };
}
