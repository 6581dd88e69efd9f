/** `survey list`: every survey, with how many answered and what their answers come to. */
import { registrationFacts } from '../../domain/edition/counting-registrations.ts';
import { judged, readJudged } from '../../porch/selected/judgement.ts';
import { surveyCollections, surveysReport } from '../../reports/survey/surveys.ts';
import { command } from '../command.ts';
import { judging } from '../options.ts';

export default command({
  arguments: {},
  options: judging,
  async run(context, typed) {
    const wanted = [...surveyCollections, 'registrations'] as const;
    const { roster, judgement } = await readJudged(context, wanted, typed, {
      registrations: registrationFacts,
    });
    const { day } = judgement;
    return judged(surveysReport(roster, { day, zone: context.zoneOf(roster) }), judgement);
  },
});
