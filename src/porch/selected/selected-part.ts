/** The part of a roster that a condition selects to go out: what belongs to some clients, or some registrations. */
import type { Context } from '../../context.ts';
import { belongingTo } from '../../domain/part.ts';
import type { CollectionName, Roster } from '../../domain/roster.ts';
import type { Judgement } from './judgement.ts';
import { type matchContext, type Selecting, selectedClients, selectedRegistrations } from './selection.ts';

interface Part {
  readonly roster: Roster;
  readonly judgement: Judgement;
  readonly matching: ReturnType<typeof matchContext>;
}

/** Of registrations a condition asks what it asks in their list: `event:E002` is those for E002, not all of whoever is registered there. */
export async function selectedPart(
  context: Context,
  what: CollectionName | 'all',
  condition: string,
  selecting: Selecting,
): Promise<Part> {
  if (what === 'registrations' && condition !== '') {
    const { roster, selected, ...by } = await selectedRegistrations(context, condition, selecting);
    const registrations = new Map(selected.map(({ registration }) => [registration.id, registration]));
    return { ...by, roster: { ...roster, registrations } };
  }
  const { roster, selected, ...by } = await selectedClients(context, condition, selecting);
  return { ...by, roster: belongingTo(roster, new Set(selected.map(({ id }) => id))) };
}
