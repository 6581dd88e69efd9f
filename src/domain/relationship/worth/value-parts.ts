/** What the current value of a client is made of: what they were worth in each of the two latest editions. */
import { type Attendance, countingOf } from '../../edition/attendance.ts';
import type { Named } from '../../errors.ts';
import { eachWorth } from '../../money/worth.ts';
import type { Event } from '../../records/event.ts';
import type { Money } from '../../records/field.ts';
import type { Registration } from '../../records/registration.ts';
import { named } from '../rule.ts';
import type { SeriesBook } from '../series/series-book.ts';
import { addedUp } from './added-up.ts';

export interface ValueParts {
  /** Null where nobody says in which one amounts are. */
  readonly currency: string | null;
  /** Minor units of that currency, the edition before first. */
  readonly editions: readonly { readonly event: Named; readonly amount: number }[];
  /** Worth in other currencies, which is left out. */
  readonly leftOut: readonly Money[];
}

/** Of the client with this number in the attendance. */
export function valueParts(
  book: SeriesBook,
  attendance: Attendance,
  client: number,
  currency: string | null,
): ValueParts {
  const editions = [book.previous, book.latest].filter((event) => event !== null);
  const counting = countingOf(attendance, client);
  const worth = editions.map((event) => ({ event: named(event), all: worthIn(counting, event) }));
  return {
    currency,
    editions: worth.map(({ event, all }) => ({
      event,
      amount: all.find((one) => one.currency === currency)?.amount ?? 0,
    })),
    leftOut: addedUp(worth.flatMap(({ all }) => all)).filter((one) => one.currency !== currency),
  };
}

function worthIn(counting: readonly Registration[], event: Event): Money[] {
  const amounts: Money[] = [];
  for (const registration of counting)
    if (registration.event === event.id)
      eachWorth(registration, (amount, currency) => amounts.push({ amount, currency }));
  return addedUp(amounts);
}
