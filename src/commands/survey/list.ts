/** `survey list`: every survey, with how many answers count. */

import { judged, readJudged } from '../../porch/judgement.ts';
import { surveyCollections, surveysReport } from '../../reports/surveys.ts';
import { command } from '../command.ts';
import { judging } from '../options.ts';

export default command({
  arguments: {},
  options: judging,
  async run(context, typed) {
    const { roster, judgement } = await readJudged(context, surveyCollections, typed);
    const { day } = judgement;
    return judged(surveysReport(roster, { day, zone: context.zoneOf(roster) }), judgement);
  },
});
