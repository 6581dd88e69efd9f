/** `survey results`: what the answers to one survey come to. */
import type { Context } from '../../context.ts';
import { fail } from '../../domain/errors.ts';
import { resolveEvent, resolveSurvey } from '../../domain/find/named.ts';
import { groupings } from '../../domain/kpi/groups.ts';
import type { Action } from '../../domain/records/action.ts';
import type { Survey } from '../../domain/records/survey.ts';
import { type CollectionName, type Roster, typedId } from '../../domain/roster.ts';
import { surveyLike } from '../../domain/survey/against.ts';
import { questionNamed } from '../../domain/survey/question-named.ts';
import { membersOf } from '../../porch/selected/counted.ts';
import { type Judged, type Judging, judged, readJudged } from '../../porch/selected/judgement.ts';
import { answersTo, groupsByMode, wholeFacts, withPopulation } from '../../porch/survey/answers.ts';
import type { Report } from '../../reports/report.ts';
import { surveyResultsReport } from '../../reports/survey/results.ts';
import { surveyCollections } from '../../reports/survey/surveys.ts';
import { command } from '../command.ts';
import { againstOption, flag, judging, oneOf, segmentOption, text } from '../options.ts';

export default command({
  arguments: { survey: 'one' },
  options: {
    by: oneOf('--by <FIELD>', [...groupings, 'mode']),
    against: againstOption,
    segment: segmentOption,
    comments: flag('--comments'),
    question: text('--question <QUESTION>'),
    bars: flag('--bars'),
    ...judging,
  },
  async run(context, { survey: name, by, against, segment, comments, question, bars, ...typed }) {
    const parted = by === 'mode' ? undefined : by;
    const read = await readFor(context, typed, {
      labels: segment !== undefined || parted !== undefined,
      clients: comments === true || question !== undefined,
    });
    const { roster, judgement } = read;
    const survey = resolveSurvey(roster.surveys.values(), name);
    const includes = segment === undefined ? undefined : await membersOf(context, read, segment);
    const answered = answersTo(context, read, survey, includes);
    const { counting } = answered;
    if (comments === true || question !== undefined) {
      const { surveyCommentsReport, surveyQuestionReport } = await import('../../reports/survey/said.ts');
      const report =
        question === undefined
          ? surveyCommentsReport(survey, counting, roster.clients)
          : surveyQuestionReport(survey, questionNamed(survey, question), counting, roster.clients);
      return judged(report, judgement);
    }
    if (by !== undefined) {
      const { surveyGroupsReport } = await import('../../reports/survey/groups.ts');
      const { groupsByClient } = await import('../../porch/survey/groups.ts');
      const groups =
        parted === undefined
          ? groupsByMode(counting)
          : groupsByClient(context, read, parted, counting, answered.event);
      return judged(surveyGroupsReport(survey, groups, by), judgement);
    }
    // How many of a part of the clients could have answered is not known.
    const populated = (one: typeof answered) =>
      includes === undefined ? withPopulation(context, typed, one) : one;
    const actions = [...roster.actions.values()].filter(
      (one) => one.survey === survey.id && one.state !== 'dropped',
    );
    const other = against === undefined ? undefined : surveyMeant(roster, survey, against);
    return judged(
      surveyResultsReport(await populated(answered), {
        against: other && (await populated(answersTo(context, read, other, includes))),
        facts: wholeFacts(roster, answered),
        bars: bars === true,
        actions,
        sections: await actionsTold(context, read, actions),
      }),
      judgement,
    );
  },
});

/** As a table, which is loaded only where there are any. */
async function actionsTold(
  context: Context,
  { roster, judgement: { day } }: Judged<(typeof surveyCollections)[number] | 'actions'>,
  actions: readonly Action[],
): Promise<Report[]> {
  if (actions.length === 0) return [];
  const { actionsSection } = await import('../../reports/survey/actions.ts');
  return [actionsSection(roster, actions, { day, zone: context.zoneOf(roster) })];
}

/** Labels and conditions look at everything. */
async function readFor(
  context: Context,
  typed: Judging,
  { labels, clients }: { readonly labels: boolean; readonly clients: boolean },
): Promise<Judged<CollectionName>> {
  if (labels) {
    const { readFigured } = await import('../../porch/readings/figures.ts');
    return readFigured(context, typed, { whole: true, also: ['actions'] });
  }
  const wanted: readonly CollectionName[] = [
    ...surveyCollections,
    'actions',
    ...(clients ? (['clients'] as const) : []),
  ];
  return readJudged(context, wanted, typed);
}

/** By its id, else the one of that event that is most like it. */
function surveyMeant(
  { surveys, events }: Pick<Roster, 'surveys' | 'events'>,
  survey: Survey,
  typed: string,
): Survey {
  const known = surveys.get(typedId('surveys', typed));
  if (known !== undefined) return known;
  const event = resolveEvent(events.values(), typed);
  const others = [...surveys.values()].filter((one) => one.event === event.id && one.id !== survey.id);
  const like = surveyLike(survey, others);
  if (like === undefined) throw fail('survey.none-like', { event: event.name, survey: survey.name });
  return like;
}
