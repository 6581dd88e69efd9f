/** Records in their order as a look-up by id, which is made only for whoever looks something up. */
import type { AnyRecord } from '../domain/roster.ts';

/** No two records have one id. */
export function recordsListed(records: readonly AnyRecord[]): ReadonlyMap<string, AnyRecord> {
  let made: ReadonlyMap<string, AnyRecord> | undefined;
  const byId = () => {
    made ??= new Map(records.map((record) => [record.id, record]));
    return made;
  };
  return {
    size: records.length,
    get: (id) => byId().get(id),
    has: (id) => byId().has(id),
    forEach: (visit) => byId().forEach(visit),
    values: () => records.values(),
    keys: () => byId().keys(),
    entries: () => byId().entries(),
    [Symbol.iterator]: () => byId().entries(),
  };
}
