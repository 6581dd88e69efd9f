/** The ticket taken to be a buyer's where nobody is named: another of the order may already be theirs, and then this one is a seat of it. */
import type { Draft, RegistrationDraft, SeatDraft, Sheetful } from '../../draft.ts';
import { toolOf } from '../../merge/one-registration.ts';
import type { Registration } from '../../records/registration.ts';
import type { Roster } from '../../roster.ts';

/** The file with such tickets changed for those that are known, as its first rows are not the same every time. */
export function withKnownTickets(
  sheet: Sheetful,
  roster: Roster<'registrations'>,
  event: string,
  clientOf: readonly string[],
): Sheetful {
  if (!sheet.drafts.some(({ isPayers }) => isPayers)) return sheet;
  const known = [...roster.registrations.values()].filter((one) => one.event === event);
  const keys = new Set(known.flatMap(({ key }) => key ?? []));
  const seats = new Map(sheet.seats.map((seat) => [seat.key, seat]));
  const drafts = sheet.drafts.map((draft, at): Draft => {
    const { registration, isPayers, place } = draft;
    if (!isPayers || registration?.key === undefined || keys.has(registration.key)) return draft;
    const theirs = known.find((one) => one.client === clientOf[at] && isOfOrder(one, registration));
    if (theirs?.key === undefined) return draft;
    const told = seats.get(theirs.key);
    seats.delete(theirs.key);
    seats.set(registration.key, seatOf(registration, place));
    // The file need not tell of the ticket that is known.
    if (told === undefined) return withoutRegistration(draft);
    const { place: _, ...ticket } = told;
    return { ...draft, registration: { ...ticket, answers: {} } };
  });
  return { ...sheet, drafts, seats: [...seats.values()] };
}

function isOfOrder(known: Registration, { order, key = '' }: RegistrationDraft): boolean {
  return known.order !== undefined && known.order === order && toolOf(known.key ?? '') === toolOf(key);
}

function seatOf(registration: RegistrationDraft, place: Draft['place']): SeatDraft {
  const { order = '', key = '', ticket, status = 'registered', fee, paid } = registration;
  return {
    place,
    order,
    key,
    status,
    ...(ticket === undefined ? {} : { ticket }),
    ...(fee ? { fee } : {}),
    ...(paid ? { paid } : {}),
  };
}

function withoutRegistration({ registration: _, ...draft }: Draft): Draft {
  return draft;
}
