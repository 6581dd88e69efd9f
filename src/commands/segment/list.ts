/** `segment list`: shipped and saved segments, each with its size today. */
import { UserError } from '../../domain/errors.ts';
import { joinedFields } from '../../domain/relationship/read-fields.ts';
import type { Roster } from '../../domain/roster.ts';
import { segmentBook, segmentCollections } from '../../domain/segment/book.ts';
import { selectClients } from '../../domain/segment/select.ts';
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
    const rows = segments.map(({ name, condition, shipped }) => ({
      name,
      about: shipped ? say('segment.about', { id: name }) : null,
      members: sizeOf(name, roster, matching),
      condition,
      shipped,
    }));
    return judged(segmentsReport(rows), judgement);
  },
});

/** Null where the condition can no longer be read: its event or segment is gone or has a namesake, or it was typed into the file. */
function sizeOf(
  name: string,
  { clients }: Pick<Roster, 'clients'>,
  matching: ReturnType<typeof matchContext>,
): number | null {
  try {
    return selectClients(clients.values(), matching.conditionOf(name), matching).length;
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}
