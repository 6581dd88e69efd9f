/** `survey results`: what the answers to one survey come to. */
import { asOf } from '../../domain/as-of.ts';
import { resolveSurvey } from '../../domain/find.ts';
import { countingAnswers, givenAt } from '../../domain/survey/counting.ts';
import { surveyResultsReport } from '../../reports/survey-results.ts';
import { surveyCollections } from '../../reports/surveys.ts';
import { command } from '../command.ts';

export default command({
  arguments: { name: 'one' },
  options: {},
  async run(context, { name }) {
    const roster = await context.read(surveyCollections);
    const survey = resolveSurvey(roster.surveys.values(), name);
    const view = asOf(context.todayIn(roster), context.zoneOf(roster));
    const given = [...roster.answers.values()].filter(
      (answer) => answer.survey === survey.id && view.happened(givenAt(answer)),
    );
    return surveyResultsReport(survey, roster.events.get(survey.event), given, countingAnswers(given, view));
  },
});
