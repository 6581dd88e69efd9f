/** Who was at the event as what; somebody who is there as both kinds of visitor is a professional one. */
import type { Role } from '../../records/client.ts';
import type { Clients } from '../facts/clients.ts';
import type { EventFacts } from '../facts/event-facts.ts';
import type { Figure, Note } from '../figure.ts';
import { unheld } from '../figure.ts';

export interface Present {
  readonly professional: Clients;
  /** General visitors. */
  readonly general: Clients;
  readonly exhibitors: Clients;
  /** Said where it is not known who came. */
  readonly notes: readonly Note[];
}

/** A figure that says why, where the event was not held. */
export function presentAt({
  event,
  held,
  checkinData,
  registered,
  participants,
}: EventFacts): Present | Figure {
  if (!held) return unheld(event);
  const inRole = (role: Role) => registered.clientsOf((one) => one.role === role).and(participants);
  const professional = inRole('professional-visitor');
  return {
    professional,
    general: inRole('visitor').without(professional),
    exhibitors: inRole('exhibitor'),
    notes: checkinData ? [] : ['of-registered'],
  };
}
