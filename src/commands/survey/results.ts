/** `survey results`: what the answers to one survey come to. */
import { asOf } from '../../domain/as-of.ts';
import { resolveSurvey } from '../../domain/find.ts';
import { countingAnswers, givenAt } from '../../domain/survey/counting.ts';
import { judged, readJudged } from '../../porch/judgement.ts';
import { surveyResultsReport } from '../../reports/survey-results.ts';
import { surveyCollections } from '../../reports/surveys.ts';
import { command } from '../command.ts';
import { judging } from '../options.ts';

export default command({
  arguments: { name: 'one' },
  options: judging,
  async run(context, { name, ...typed }) {
    const { roster, judgement } = await readJudged(context, surveyCollections, typed);
    const survey = resolveSurvey(roster.surveys.values(), name);
    const view = asOf(judgement.day, context.zoneOf(roster));
    const given = [...roster.answers.values()].filter(
      (answer) => answer.survey === survey.id && view.happened(givenAt(answer)),
    );
    const event = roster.events.get(survey.event);
    return judged(surveyResultsReport(survey, event, given, countingAnswers(given, view)), judgement);
  },
});
