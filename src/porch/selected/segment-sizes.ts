/** How many clients each segment has. */
import { UserError } from '../../domain/errors.ts';
import type { Roster } from '../../domain/roster.ts';
import type { NamedSegment } from '../../domain/segment/book.ts';
import type { MatchContext } from '../../domain/segment/match.ts';
import { selects } from '../../domain/segment/select.ts';

/**
 * Each client is asked of every segment in turn, as what is known of one is joined once. No size where a condition can no longer be
 * read: its event or segment is gone or has a namesake, or it was typed into the file.
 */
export function sizesOf(
  segments: readonly NamedSegment[],
  { clients }: Pick<Roster, 'clients'>,
  matching: MatchContext,
): ReadonlyMap<string, number> {
  const tests = segments.flatMap(({ name }) => {
    try {
      return [{ name, isIn: selects(matching.conditionOf(name), matching) }];
    } catch (error) {
      if (error instanceof UserError) return [];
      throw error;
    }
  });
  const sizes = new Map(tests.map(({ name }) => [name, 0]));
  for (const client of clients.values())
    for (const { name, isIn } of tests) if (isIn(client)) sizes.set(name, (sizes.get(name) ?? 0) + 1);
  return sizes;
}
