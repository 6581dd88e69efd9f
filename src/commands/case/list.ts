/** `case list`: what clients complained of, asked for, objected to and suggested, the open ones first. */
import { judged, readJudged } from '../../porch/selected/judgement.ts';
import { casesReport } from '../../reports/client/cases.ts';
import { command } from '../command.ts';
import { judging, oneOf } from '../options.ts';

export default command({
  arguments: {},
  options: { state: oneOf('--state <STATE>', ['open', 'closed', 'all']), ...judging },
  async run(context, { state = 'open', ...typed }) {
    const { roster, judgement } = await readJudged(context, ['clients', 'events', 'cases'], typed);
    const chosen = [...roster.cases.values()].filter(
      ({ closed }) => state === 'all' || (closed === undefined) === (state === 'open'),
    );
    return judged(casesReport(roster, chosen, judgement.day), judgement);
  },
});
