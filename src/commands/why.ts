/** `why`: how every label of a client came about, and what would change it. */
import { resolveClient } from '../domain/find.ts';
import { joinedFields } from '../domain/relationship/read-fields.ts';
import { labelCollections } from '../domain/relationship/relationship.ts';
import { segmentCollections } from '../domain/segment/book.ts';
import { judged, readJudged } from '../porch/judgement.ts';
import { matchContext } from '../porch/selection.ts';
import { whyReport } from '../reports/why.ts';
import { command } from './command.ts';
import { judging } from './options.ts';

export default command({
  arguments: { ref: 'one' },
  options: { ...judging },
  async run(context, { ref, ...typed }) {
    const { roster, judgement } = await readJudged(
      context,
      [...new Set([...segmentCollections, ...labelCollections])],
      typed,
      joinedFields,
    );
    const { relationships } = matchContext(context, roster, judgement);
    return judged(whyReport(relationships.of(resolveClient(roster, ref))), judgement);
  },
});
