/** Which fields of a record differ, with both values. */
import { same } from '../../lib/plain.ts';

export interface ChangedField {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** In the order of `before`, then what only `after` has; undefined where a side has no such field. */
export function* changedFields(before: object, after: object): Generator<ChangedField> {
  const was = new Map<string, unknown>(Object.entries(before));
  const is = new Map<string, unknown>(Object.entries(after));
  for (const field of new Set([...was.keys(), ...is.keys()])) {
    const change = { field, before: was.get(field), after: is.get(field) };
    if (!same(change.before, change.after)) yield change;
  }
}
