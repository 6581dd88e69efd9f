/** `segment list`: shipped and saved segments, each with its size today. */
import { joinedFields } from '../../domain/relationship/read-fields.ts';
import { segmentBook, segmentCollections } from '../../domain/segment/book.ts';
import { judged, readJudged } from '../../porch/judgement.ts';
import { sizesOf } from '../../porch/segment-sizes.ts';
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
