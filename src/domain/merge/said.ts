/** The rows that told of a record, by their marks: what becomes one with it keeps those of both. */
import type { Origin } from '../records/field.ts';

/** The origin with further marks; the very same where it has them all. */
export function withSaid(origin: Origin | undefined, marks: readonly string[] = none): Origin | undefined {
  if (marks.length === 0) return origin;
  if (marks.length === 1 && origin?.said === undefined) return { ...origin, said: marks };
  const before = origin?.said ?? none;
  const said = new Set([...before, ...marks]);
  return said.size === before.length ? origin : { ...origin, said: [...said] };
}

const none: readonly never[] = [];
