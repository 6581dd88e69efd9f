/** `segment list`: shipped and saved segments, each with its size today, or their names alone, for which nobody is judged. */
import { joinedFields } from '../../domain/relationship/read-fields.ts';
import { type NamedSegment, segmentBook, segmentCollections } from '../../domain/segment/book.ts';
import { judged, readJudged } from '../../porch/selected/judgement.ts';
import { sizesOf } from '../../porch/selected/segment-sizes.ts';
import { matchContext } from '../../porch/selected/selection.ts';
import { say } from '../../reports/phrases.ts';
import type { Row } from '../../reports/report.ts';
import { segmentNamesReport, segmentsReport } from '../../reports/segment/segments.ts';
import { command } from '../command.ts';
import { flag, judging } from '../options.ts';

export default command({
  arguments: {},
  options: { names: flag('--names'), ...judging },
  async run(context, { names, ...typed }) {
    if (names === true) {
      const roster = await context.read(['segments']);
      const { segments } = segmentBook(roster.segments.values(), context.todayIn(roster));
      return segmentNamesReport(segments.map(told));
    }
    const { roster, judgement } = await readJudged(context, segmentCollections, typed, joinedFields);
    const matching = matchContext(context, roster, judgement);
    const { segments } = segmentBook(roster.segments.values(), matching.day);
    const sizes = sizesOf(segments, roster, matching);
    const rows = segments.map((segment) => ({ ...told(segment), members: sizes.get(segment.name) ?? null }));
    return judged(segmentsReport(rows), judgement);
  },
});

function told({ name, condition, shipped }: NamedSegment): Row {
  return { name, about: shipped ? say('segment.about', { id: name }) : null, condition, shipped };
}
