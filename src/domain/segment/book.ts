/** All segments by name: the shipped ones and those that were saved. */

import { nearest } from '../../lib/alike/near.ts';
import { fold } from '../../lib/text/fold.ts';
import type { Day } from '../../lib/time/day.ts';
import { fail } from '../errors.ts';
import type { Segment } from '../records/segment.ts';
import { labelCollections } from '../relationship/relationship.ts';
import type { CollectionName } from '../roster.ts';
import { readCondition } from './check.ts';
import type { Condition } from './condition.ts';
import { clientLanguage } from './language/client-language.ts';
import { type ShippedId, shippedSegments } from './shipped.ts';

/** Any segment may ask for any of these. */
export const segmentCollections = [
  ...labelCollections,
  'segments',
] as const satisfies readonly CollectionName[];

/** A segment by its name, its id where it was saved. */
export type NamedSegment =
  | { readonly name: ShippedId; readonly shipped: true; readonly condition: string }
  | { readonly name: string; readonly shipped: false; readonly id: string; readonly condition: string };

export interface SegmentBook {
  /** Shipped ones first, then the saved ones as they stand in the roster. */
  readonly segments: readonly NamedSegment[];
  /** By name in any case, or by id. Fails with `segment.unknown`. */
  find(name: string): NamedSegment;
  /** The checked condition of a segment. Fails with `segment.unknown` and `condition.wrong`. */
  conditionOf(name: string): Condition;
  /** The checked condition of the segment of that name; where there is none, of what was typed, if it asks for a field. */
  meant(typed: string): Condition;
}

/** The book on `day`, by which days in conditions are read. A saved name never hides a shipped one. */
export function segmentBook(saved: Iterable<Segment>, day: Day): SegmentBook {
  const segments: NamedSegment[] = shippedSegments.map(({ id, condition }) => ({
    name: id,
    shipped: true,
    condition,
  }));
  for (const { id, name, condition } of saved) segments.push({ name, shipped: false, id, condition });
  const byName = new Map<string, NamedSegment>();
  for (const segment of segments) {
    for (const key of segment.shipped ? [segment.name] : [segment.name, segment.id]) {
      if (!byName.has(fold(key))) byName.set(fold(key), segment);
    }
  }

  function find(name: string): NamedSegment {
    const found = byName.get(fold(name));
    if (found) return found;
    throw fail('segment.unknown', {
      name,
      near: nearest(
        name,
        segments.map((segment) => segment.name),
      ),
      shipped: shippedSegments.map(({ id }) => id),
    });
  }

  const read = (condition: string) => readCondition(condition, clientLanguage, day);
  const conditionOf = (name: string) => read(find(name).condition);
  const meant = (typed: string) =>
    !byName.has(fold(typed)) && asksForField(typed) ? read(typed) : conditionOf(typed);
  return { segments, find, conditionOf, meant };
}

/** A name of a segment has none of the signs after a field, unless somebody saved it so. */
function asksForField(typed: string): boolean {
  return /[:<>=]/.test(typed.normalize('NFKC'));
}
