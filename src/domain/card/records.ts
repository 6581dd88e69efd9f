/** The records a card is made of: those about one client, or all of a roster of which the others are passed over. */
import { byId } from '../../lib/collect.ts';
import type { CollectionName, Roster } from '../roster.ts';

/** Collections that belong to clients, and are on the card. */
const ownCollections = [
  'registrations',
  'interactions',
  'followups',
  'answers',
  'cases',
  'costs',
  'losses',
  'decisions',
] as const;
/** All of them. */
export const cardCollections = ['clients', 'events', ...ownCollections, 'surveys', 'reviews'] as const;

/** What was not read is not on the card. */
export type CardRoster = Roster<'events'> & Partial<Pick<Roster, Own | 'surveys' | 'reviews'>>;
type Own = Extract<CollectionName, (typeof ownCollections)[number]>;

/** The records of one client, in the order of their ids. */
export function ownOf<K extends Own>(roster: CardRoster, name: K, client: string) {
  type One = NonNullable<CardRoster[K]> extends ReadonlyMap<string, infer R> ? R : never;
  const records = (roster[name] ?? new Map()) as ReadonlyMap<
    string,
    One & { readonly id: string; readonly client?: string }
  >;
  return [...records.values()].filter((one) => one.client === client).sort(byId) as One[];
}
