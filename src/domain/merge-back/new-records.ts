/** A row that came back without an id in a list of registrations or follow-ups, as the record it asks for. */
import type { Instant } from '../../lib/time/instant.ts';
import { asItHappens } from '../edition/as-it-happens.ts';
import { counts } from '../edition/participation.ts';
import { UserError } from '../errors.ts';
import { resolveEvent } from '../find/named.ts';
import { resolveClient } from '../find.ts';
import type { FollowUp } from '../records/followup.ts';
import type { Registration } from '../records/registration.ts';
import type { Roster } from '../roster.ts';
import type { EditedRow } from './list.ts';
import type { RowValues } from './new-rows.ts';

/** What one of them is told by: a registration by the first three, a follow-up by the others. */
export type Known = Partial<
  Pick<Registration, 'client' | 'event' | 'status'> & Pick<FollowUp, 'due' | 'text'>
>;

type Fields = Known & Readonly<Record<string, unknown>>;

export type NewRecord =
  | {
      readonly client: string;
      readonly fields: Fields;
      /** Whether a record is this one, written down already. */
      readonly isSame: (one: Known) => boolean;
    }
  | { readonly why: 'whose' | 'which-event' };

type Read = Roster<'clients' | 'events'>;

/** A client is registered for an event once, unless that registration was cancelled. */
export function newRegistration(roster: Read, row: EditedRow, values: RowValues, now: Instant): NewRecord {
  const client = meant(() => resolveClient(roster, said(row, 'clientName')));
  if (client === null) return { why: 'whose' };
  const event = meant(() => resolveEvent(roster.events.values(), said(row, 'eventName')));
  if (event === null) return { why: 'which-event' };
  const registeredAt = asItHappens(event, now, roster.settings.zone ?? 'UTC');
  const given: Fields = { status: 'registered', registeredAt, ...Object.fromEntries(values) };
  return {
    client: client.id,
    fields: { ...given, client: client.id, event: event.id },
    isSame: ({ client: of, event: at, status }) =>
      of === client.id && at === event.id && status !== undefined && counts({ status }),
  };
}

/** The same thing to do for the same client by the same day is one follow-up. Without an owner it is that of `owner`. */
export function newFollowUp(roster: Read, row: EditedRow, values: RowValues, owner: string): NewRecord {
  const client = meant(() => resolveClient(roster, said(row, 'clientName')));
  if (client === null) return { why: 'whose' };
  const given = { priority: 'normal', state: 'open', owner, ...Object.fromEntries(values) };
  return {
    client: client.id,
    fields: { ...given, client: client.id },
    isSame: ({ client: of, due, text }) =>
      of === client.id && due === values.get('due') && text === values.get('text'),
  };
}

/** Whom or what it is about, by name, id or contact. */
function said({ cells }: EditedRow, key: 'clientName' | 'eventName'): string {
  return String(cells.get(key) ?? '');
}

/** Null where nobody is meant, or several may be. */
function meant<T>(resolve: () => T): T | null {
  try {
    return resolve();
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}
