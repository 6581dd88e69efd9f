/** The records of a book in the form in which the program keeps them. */
import { emptyRoster, type Roster } from '../../../src/domain/roster.ts';
import type { Book } from './book.ts';

export function asRoster({ settings, ...records }: Book): Roster {
  const maps = Object.entries(records).map(([name, all]) => [name, new Map(all.map((one) => [one.id, one]))]);
  return { ...emptyRoster(settings), ...Object.fromEntries(maps) };
}
