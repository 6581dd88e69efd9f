/** What of other collections conditions and labels look at: the rest of a record need not be read for them. */
import { registrationFacts } from '../edition/counting-registrations.ts';

export const joinedFields = {
  registrations: registrationFacts,
  interactions: ['id', 'client', 'at', 'event', 'minutes'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
