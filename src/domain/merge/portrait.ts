/** What is known of a client, whole or in part: what two tellings of one person are merged as. */
import type { PersonDraft } from '../draft.ts';
import type { Client } from '../records/client.ts';

/** A record without its id and its times. */
export type Portrait = Partial<Omit<Client, 'id' | 'created' | 'updated' | 'origin' | 'archived'>>;
export type PortraitKey = keyof Portrait;

/** A row's person as a client's fields. Roles of one event are the registration's; `withRoles` says they are the client's own. */
export function portraitOf(person: PersonDraft, withRoles: boolean): Portrait {
  const portrait: Record<string, unknown> = {};
  for (const key in person) {
    if (key !== 'texts' && (key !== 'roles' || withRoles)) portrait[key] = person[key as keyof PersonDraft];
  }
  return Object.assign(portrait, person.texts) as Portrait;
}
