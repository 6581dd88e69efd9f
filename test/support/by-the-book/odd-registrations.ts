/** The registrations of one client: every status, role and kind of money, twice in one edition, with unnamed seats. */
import type { Money } from '../../../src/domain/records/field.ts';
import type { Registration, Seat } from '../../../src/domain/records/registration.ts';
import { addDays } from '../../../src/lib/time/day.ts';
import type { Chance } from './chance.ts';
import { endOf } from './editions.ts';
import { instantOn, type World } from './odd-client.ts';
import { known, typed } from './odd-events.ts';

export function oddRegistrations(luck: Chance, number: number, world: World): Registration[] {
  const often = luck.oneOf(0, 1, 2, 3, 3, 3);
  return world.events
    .flatMap((event) => (luck.number(4) < often ? luck.oneOf([event], [event], [event], [event, event]) : []))
    .map((event, at): Registration => {
      const money = (...amounts: readonly number[]): Money => ({
        amount: luck.oneOf(...amounts),
        currency: luck.isOneIn(8) ? luck.oneOf('EUR', 'CNY') : (event.currency ?? 'CNY'),
      });
      const registered = addDays(event.start, -luck.oneOf(0, 1, 30, 120, 400));
      const status = luck.oneOf(...statuses);
      const isThere = world.withCheckIns.has(event.id);
      const came = luck.oneOf(event.start, endOf(event));
      const role = luck.oneOf(...roles);
      return known<Registration>({
        id: `R${String(number * 100 + at).padStart(5, '0')}`,
        ...typed,
        created: instantOn(luck, luck.oneOf(registered, addDays(event.start, 200))),
        client: `C${String(number).padStart(4, '0')}`,
        event: event.id,
        status: status === 'attended' && !isThere ? 'registered' : status,
        role,
        ticket: luck.maybe(2, () => 'Early bird'),
        registeredAt: luck.isOneIn(4) ? undefined : instantOn(luck, registered),
        checkedInAt: isThere && !luck.isOneIn(3) ? instantOn(luck, came) : undefined,
        fee: luck.isOneIn(3) ? undefined : money(0, 9_900, 9_900, 30_000, 120_000, 5_000_000),
        paid: luck.maybe(2, () => money(0, 9_900, 30_000)),
        refunded: luck.maybe(8, () => money(9_900, 40_000)),
        sponsorship: luck.maybe(10, () => money(0, 1_000_000)),
        booth: luck.maybe(6, () => 'A1'),
        area:
          role === 'exhibitor' && !luck.isOneIn(4)
            ? luck.oneOf(9, 10, 12.6, 18, 20)
            : luck.maybe(12, () => 9),
        order: luck.maybe(3, () => `${event.id}-${1 + Math.floor(number / 3)}`),
        seats: luck.maybe(8, () => [seat(luck, money)]),
        needs: luck.maybe(8, () => ['light']),
      });
    });
}

const statuses = [
  'registered',
  'registered',
  'registered',
  'attended',
  'attended',
  'pending',
  'invited',
  'waitlisted',
  'cancelled',
] as const;
const roles = [
  undefined,
  'attendee',
  'exhibitor',
  'exhibitor',
  'sponsor',
  'visitor',
  'professional-visitor',
] as const;

function seat(luck: Chance, money: (...amounts: readonly number[]) => Money): Seat {
  return known<Seat>({
    key: `seat-${luck.number(1e6)}`,
    status: luck.oneOf('registered', 'registered', 'pending', 'cancelled'),
    fee: luck.maybe(2, () => money(0, 5_000)),
    paid: luck.maybe(2, () => money(5_000)),
  });
}
