/** Who registered, came, is new, came back; and the figures of exhibitors and visitors. */
import type { Event } from '../../../src/domain/records/event.ts';
import { sum, type Then } from './book.ts';
import {
  beside,
  counting,
  hasCheckInData,
  heldBefore,
  heldOf,
  isCheckedIn,
  isHeld,
  seriesOf,
  tookPart,
} from './editions.ts';
import { count, type Figures, quotient, type Told } from './figures.ts';
import { areaAt } from './signals.ts';
import { clientsAt, exhibitorsAt } from './value.ts';

export function whoCame(then: Then, event: Event): Figures {
  const all = counting(then, event);
  const came = all.filter((one) => isCheckedIn(then, one)).length;
  const isKnown = isHeld(then, event) && hasCheckInData(then, event);
  const { professional, visitors, exhibitors } = groups(then, event);
  return {
    registrations: count(all.length),
    'attendance-rate': isKnown ? quotient(came, all.length) : null,
    'no-show-rate': isKnown ? quotient(all.length - came, all.length) : null,
    'professional-share': isHeld(then, event) ? quotient(professional, visitors) : null,
    'visitors-per-exhibitor': isHeld(then, event) ? quotient(visitors, exhibitors) : null,
  };
}

/** Nothing is told of what never took place. */
const unlessCancelled = ({ cancelled }: Event, told: Told): Told => (cancelled === true ? null : told);

/** Clients who took part, by their registrations that count. */
function groups(then: Then, event: Event) {
  const there = clientsAt(then, event).filter((id) => tookPart(then, event, id));
  const holding = (...roles: readonly string[]) =>
    there.filter((id) => counting(then, event, id).some(({ role }) => roles.includes(role ?? ''))).length;
  return {
    professional: holding('professional-visitor'),
    visitors: holding('professional-visitor', 'visitor'),
    exhibitors: holding('exhibitor'),
  };
}

/** Clients of the event who had a registration that counts in any earlier edition. */
export function returning(then: Then, event: Event): string[] {
  const seen = new Set(beside(then, event).earlier.flatMap((one) => clientsAt(then, one)));
  return clientsAt(then, event).filter((id) => seen.has(id));
}

export function newClients(then: Then, event: Event): string[] {
  const back = returning(then, event);
  return clientsAt(then, event).filter((id) => !back.includes(id));
}

export function comingBack(then: Then, event: Event): Figures {
  const are = clientsAt(then, event);
  const fresh = newClients(then, event);
  const before = heldBefore(then, event);
  const were = before === undefined ? [] : clientsAt(then, before);
  const stayed = were.filter((id) => are.includes(id));
  const referred = then.clients.filter(
    ({ id, referredBy }) => fresh.includes(id) && referredBy !== undefined,
  );
  const related = are.filter((id) => linesOf(then, event, id) >= 2);
  return {
    'new-clients': count(fresh.length),
    'repeat-share': quotient(are.length - fresh.length, are.length),
    'retention-rate': unlessCancelled(event, quotient(stayed.length, were.length)),
    'churn-rate': unlessCancelled(event, quotient(were.length - stayed.length, were.length)),
    'referral-share': quotient(referred.length, fresh.length),
    'related-sales': quotient(related.length, are.length),
    'reactivation-rate': reactivation(then, event),
    ...exhibiting(then, event),
  };
}

/** How many of ticket, booth and sponsorship a client has; the ticket of an exhibitor or a sponsor is the booth or the sponsorship. */
function linesOf(then: Then, event: Event, client: string): number {
  const lines = counting(then, event, client).flatMap(({ ticket, booth, area, role, sponsorship }) => {
    const isBooth = booth !== undefined || (area ?? 0) > 0 || role === 'exhibitor';
    const isSponsorship = (sponsorship?.amount ?? 0) > 0 || role === 'sponsor';
    const isTicket = ticket !== undefined && !isBooth && role !== 'sponsor';
    return [isBooth ? 'booth' : [], isSponsorship ? 'sponsorship' : [], isTicket ? 'ticket' : []].flat();
  });
  return new Set(lines).size;
}

function reactivation(then: Then, event: Event): Told {
  const held = heldOf(then, seriesOf(event));
  const at = held.findIndex(({ id }) => id === event.id);
  if (at < 2) return null;
  const two = held.slice(at - 2, at);
  const earlier = held.slice(0, at - 2);
  const away = then.clients.filter(
    ({ id }) => earlier.some((one) => tookPart(then, one, id)) && !two.some((one) => tookPart(then, one, id)),
  );
  return quotient(away.filter(({ id }) => tookPart(then, event, id)).length, away.length);
}

function exhibiting(then: Then, event: Event): Figures {
  const exhibitors = exhibitorsAt(then, event);
  // Of the edition after next nobody says that it was booked anew.
  const [after] = beside(then, event).later;
  const next = after && (isHeld(then, after) || counting(then, after).length > 0) ? after : undefined;
  const again = next === undefined ? [] : exhibitorsAt(then, next);
  const areas = exhibitors.flatMap((id) => {
    const [now, then_] = [areaAt(then, event, id), next === undefined ? null : areaAt(then, next, id)];
    return now === null || then_ === null ? [] : [{ now, later: then_ }];
  });
  const known = exhibitors.map((id) => areaAt(then, event, id)).filter((area) => area !== null);
  return {
    'rebooking-rate':
      next === undefined
        ? null
        : quotient(exhibitors.filter((id) => again.includes(id)).length, exhibitors.length),
    'area-rebooked':
      next === undefined
        ? null
        : quotient(sum(areas.map(({ later }) => later)), sum(areas.map(({ now }) => now))),
    occupancy: event.area === undefined ? null : unlessCancelled(event, quotient(sum(known), event.area)),
  };
}
