/** `segment list`: shipped and saved segments, each with its size today. */
import { UserError } from '../../domain/errors.ts';
import { joinedFields } from '../../domain/relationship/read-fields.ts';
import type { Roster } from '../../domain/roster.ts';
import { type NamedSegment, segmentBook, segmentCollections } from '../../domain/segment/book.ts';
import { selects } from '../../domain/segment/select.ts';
import { judged, readJudged } from '../../porch/judgement.ts';
import { matchContext } from '../../porch/selection.ts';
import { say } from '../../reports/phrases.ts';
import { segmentsReport } from '../../reports/segments.ts';
import { command } from '../command.ts';
import { judging } from '../options.ts';

export default command({
  arguments: {},
  options: judging,
  async run(context, typed) {
    const { roster, judgement } = await readJudged(context, segmentCollections, typed, joinedFields);
    const matching = matchContext(context, roster, judgement);
    const { segments } = segmentBook(roster.segments.values(), matching.day);
    const sizes = sizesOf(segments, roster, matching);
    const rows = segments.map(({ name, condition, shipped }) => ({
      name,
      about: shipped ? say('segment.about', { id: name }) : null,
      members: sizes.get(name) ?? null,
      condition,
      shipped,
    }));
    return judged(segmentsReport(rows), judgement);
  },
});

/**
 * Each client is asked of every segment in turn, as what is known of one is joined once. No size where a condition can no longer be
 * read: its event or segment is gone or has a namesake, or it was typed into the file.
 */
function sizesOf(
  segments: readonly NamedSegment[],
  { clients }: Pick<Roster, 'clients'>,
  matching: ReturnType<typeof matchContext>,
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
