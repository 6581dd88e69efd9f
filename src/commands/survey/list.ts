/** `survey list`: every survey, with how many answers count. */
import { surveyCollections, surveysReport } from '../../reports/surveys.ts';
import { command } from '../command.ts';

export default command({
  arguments: {},
  options: {},
  async run(context) {
    const roster = await context.read(surveyCollections);
    return surveysReport(roster, { day: context.todayIn(roster), zone: context.zoneOf(roster) });
  },
});
