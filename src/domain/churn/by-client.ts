/** What was written down of each client, in the order of its days. */
import { heldIn } from '../../lib/collect.ts';
import type { Day } from '../../lib/time/day.ts';

interface Dated {
  readonly id: string;
  readonly day: Day;
}

/** By client, the earliest first. */
export function byClient<T extends Dated & { readonly client: string }>(
  records: Iterable<T>,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const record of records) heldIn(groups, record.client, () => []).push(record);
  for (const group of groups.values()) group.sort(inOrder);
  return groups;
}

/** By day, on the same day by id. */
export function inOrder(a: Dated, b: Dated): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  return a.id.length - b.id.length || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
