/** Who was at the event as what; somebody who is there as both kinds of visitor is a professional one. */
import type { Role } from '../records/client.ts';
import type { EventFacts } from './event-facts.ts';
import type { Figure, Note } from './figure.ts';
import { unheld } from './figure.ts';

export interface Present {
  readonly professional: ReadonlySet<string>;
  /** General visitors. */
  readonly general: ReadonlySet<string>;
  readonly exhibitors: ReadonlySet<string>;
  /** Said where it is not known who came. */
  readonly notes: readonly Note[];
}

/** A figure that says why, where the event was not held. */
export function presentAt({ event, held, checkinData, present }: EventFacts): Present | Figure {
  if (!held) return unheld(event);
  const inRole = (role: Role) => new Set(present.flatMap((one) => (one.role === role ? one.client : [])));
  const professional = inRole('professional-visitor');
  const visitors = inRole('visitor');
  return {
    professional,
    general: new Set([...visitors].filter((client) => !professional.has(client))),
    exhibitors: inRole('exhibitor'),
    notes: checkinData ? [] : ['of-registered'],
  };
}
