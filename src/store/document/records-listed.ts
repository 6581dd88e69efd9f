/** Records in order, with look-up by id; both are built only when somebody uses them. */
import type { AnyRecord } from '../../domain/roster.ts';
import { once } from '../../lib/once.ts';

/** No two records have one id. */
export function recordsListed(
  size: number,
  make: () => readonly AnyRecord[],
): ReadonlyMap<string, AnyRecord> {
  const records = once(make);
  const byId = once(() => new Map(records().map((record) => [record.id, record])));
  return {
    size,
    get: (id) => byId().get(id),
    has: (id) => byId().has(id),
    forEach: (visit) => byId().forEach(visit),
    values: () => records().values(),
    keys: () => byId().keys(),
    entries: () => byId().entries(),
    [Symbol.iterator]: () => byId().entries(),
  };
}
