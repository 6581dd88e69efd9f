/** `segment compare`: who left and who came between two editions or days, and from which label to which. */
import { asOf } from '../../domain/edition/as-of.ts';
import { fail } from '../../domain/errors.ts';
import type { Moment } from '../../domain/movement/moment.ts';
import { movements } from '../../domain/movement/movement.ts';
import { clientsOf } from '../../domain/movement/population.ts';
import type { Client } from '../../domain/records/client.ts';
import { setLabels } from '../../domain/records/client.ts';
import { labelIn } from '../../domain/relationship/history.ts';
import { segmentBook, segmentCollections } from '../../domain/segment/book.ts';
import { selects } from '../../domain/segment/select.ts';
import { judged, readJudged } from '../../porch/selected/judgement.ts';
import { sizesOf } from '../../porch/selected/segment-sizes.ts';
import { judgedAt, readMoments } from '../../porch/selected/two-moments.ts';
import { movementReport, sizesReport } from '../../reports/segment/compare.ts';
import { command } from '../command.ts';
import { flag, judging, oneOf, segmentOption } from '../options.ts';

export default command({
  arguments: { first: 'one', second: 'one' },
  options: {
    by: oneOf('--by <LABEL>', setLabels),
    segment: segmentOption,
    attended: flag('--attended'),
    sizes: flag('--sizes'),
    ...judging,
  },
  async run(context, { first, second, by, segment, attended, sizes, ...typed }) {
    const given = { '--sizes': sizes, '--segment': segment, '--attended': attended, '--by': by };
    const [one, other] = Object.entries(given).flatMap(([name, value]) => (value ? name : []));
    if (one !== undefined && other !== undefined && other !== '--by')
      throw fail('usage.not-together', { one, other });
    if (sizes && by) throw fail('usage.not-together', { one: '--sizes', other: '--by' });

    const read = await readJudged(context, segmentCollections, typed);
    const { roster, judgement } = read;
    const compared = await readMoments(read, first, second);
    const { before, after, series } = compared;
    if (sizes) {
      const at = (moment: Moment) => {
        const { roster: then, matching } = judgedAt(context, roster, moment, series);
        return sizesOf(segmentBook(then.segments.values(), moment.day).segments, then, matching);
      };
      const { segments } = segmentBook(roster.segments.values(), judgement.day);
      return judged(sizesReport(compared, segments, at(before), at(after)), judgement);
    }

    const label = by ?? 'stage';
    const view = asOf(judgement.day, context.zoneOf(roster));
    const sideAt = (moment: Moment) => {
      const { roster: then, matching } = judgedAt(context, roster, moment, series);
      const isKnown = ({ id }: Client) => then.clients.has(id);
      const labelOf = (client: Client) =>
        isKnown(client) ? labelIn(matching.relationships.of(client), label).value : null;
      if (segment === undefined) {
        const there = clientsOf(roster, moment.editions, view, attended ?? false);
        return { isIn: ({ id }: Client) => there.has(id), labelOf };
      }
      const isMeant = selects(segmentBook(then.segments.values(), moment.day).meant(segment), matching);
      return { isIn: (client: Client) => isKnown(client) && isMeant(client), labelOf };
    };
    const moved = movements(roster.clients.values(), sideAt(before), sideAt(after));
    const shown = { by: label, segment: segment ?? null, attended: attended ?? false };
    return judged(movementReport(compared, moved, shown), judgement);
  },
});
