/** The answers to a survey as they count on the day judged, with how many could have answered. */
import type { Context } from '../../context.ts';
import { asOf } from '../../domain/edition/as-of.ts';
import { effort } from '../../domain/kpi/satisfaction/ces.ts';
import { satisfactionIndex } from '../../domain/kpi/satisfaction/satisfaction-index.ts';
import type { Answer, Survey } from '../../domain/records/survey.ts';
import { thresholdsOf } from '../../domain/records/thresholds.ts';
import type { Roster } from '../../domain/roster.ts';
import { countingAnswers, givenAt } from '../../domain/survey/counting.ts';
import { enoughAnswers } from '../../domain/survey/margin.ts';
import { groupBy, sum } from '../../lib/collect.ts';
import { say } from '../../reports/phrases.ts';
import type { Fact } from '../../reports/report.ts';
import type { AnswerGroup } from '../../reports/survey/groups.ts';
import type { Answered } from '../../reports/survey/results.ts';
import type { surveyCollections } from '../../reports/survey/surveys.ts';
import type { Judged, Judging } from '../selected/judgement.ts';

/** `includes` chooses clients, and so nobody anonymous. */
export function answersTo(
  context: Context,
  { roster, judgement }: Judged<(typeof surveyCollections)[number]>,
  survey: Survey,
  includes?: (client: string) => boolean,
): Answered {
  const view = asOf(judgement.day, context.zoneOf(roster));
  // Whom nobody asked for was not left out.
  const isAsked = ({ client }: Answer) =>
    includes === undefined || (client !== undefined && includes(client));
  const all = [...roster.answers.values()].filter(
    (answer) => answer.survey === survey.id && view.happened(givenAt(answer)) && isAsked(answer),
  );
  const counting = countingAnswers(all, { happened: view.happened });
  return { survey, event: roster.events.get(survey.event), all, counting };
}

/** With how many took part, which only the margins of few answers ask for. */
export async function withPopulation(
  context: Context,
  typed: Judging,
  answered: Answered,
): Promise<Answered> {
  const { event, counting } = answered;
  if (event === undefined || counting.length === 0 || counting.length >= enoughAnswers) return answered;
  const { factsOfEvents, readFigured } = await import('../readings/figures.ts');
  const figured = await readFigured(context, typed, { whole: false });
  const { participants } = factsOfEvents(context, figured)(event);
  return { ...answered, population: participants.size };
}

/** Figures that several questions make together. */
export function wholeFacts(roster: Roster<never>, { survey, counting }: Answered): Fact[] {
  const limits = thresholdsOf(roster.settings);
  const answers = counting.map((answer) => ({ answer, survey }));
  const index = satisfactionIndex({ answers, limits }).value;
  const ease = effort({ answers, participants: new Set() }).value;
  const weights = [
    limits['index.satisfaction'],
    limits['index.confirmation'],
    limits['index.ideal'],
  ] as const;
  const [satisfaction, confirmation, ideal] = weights.map((weight) => weight / sum(weights));
  return [
    ...(ease === null ? [] : [{ label: say('fact.effort'), value: ease, kind: 'score' } as const]),
    ...(index === null
      ? []
      : ([
          { label: say('fact.index'), value: index, kind: 'score' },
          {
            label: say('fact.weights'),
            value: say('survey.weights', {
              satisfaction: satisfaction ?? 0,
              confirmation: confirmation ?? 0,
              ideal: ideal ?? 0,
            }),
            kind: 'phrase',
          },
        ] as const)),
  ];
}

/** By how they were given, the most used first. */
export function groupsByMode(answers: readonly Answer[]): AnswerGroup[] {
  return [...groupBy(answers, ({ mode }) => mode)]
    .sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
    .map(([mode, own]) => ({ key: `mode:${mode}`, heading: say('survey.mode', { mode }), answers: own }));
}
