/** The scores of a survey, those of each part of the answers beside each other. */
import type { Answer, Survey } from '../../domain/records/survey.ts';
import { meanOrNps } from '../../domain/survey/against.ts';
import { surveyResults } from '../../domain/survey/results.ts';
import { type Phrase, say } from '../phrases.ts';
import type { Column, Report, Row } from '../report.ts';
import { aboutOf } from './results.ts';

export interface AnswerGroup {
  /** As a condition has it: `role:speaker`. */
  readonly key: string;
  readonly heading: Phrase;
  readonly answers: readonly Answer[];
}

/** Under the key of each group its mean, or its NPS; under `<key> n` how many answers that rests on, under `<key> margin` how far it may be off. */
export function surveyGroupsReport(survey: Survey, groups: readonly AnswerGroup[], by: string): Report {
  const results = groups.map(({ answers }) => surveyResults(survey, answers));
  const [first = surveyResults(survey, [])] = results;
  return {
    kind: 'report',
    title: say('title.survey', { name: survey.name }),
    layout: 'table',
    columns: [
      { key: 'id', kind: 'id', extra: true },
      { key: 'about', kind: 'choice', rank: 9 },
      { key: 'text', kind: 'phrase', rank: 1, wraps: true },
      ...groups.flatMap(({ key, heading }, at): Column[] => [
        { key, kind: 'score', rank: at + 1, heading },
        { key: `${key} n`, kind: 'int', rank: at + 2, heading: 'n' },
        { key: `${key} margin`, kind: 'score', extra: true, heading: '±' },
      ]),
    ],
    rows: first
      .map((result, place): Row => {
        const id = result.about === 'question' ? result.question.id : result.of;
        const values = groups.flatMap(({ key }, at) => {
          const own = results[at]?.[place];
          return [
            [key, own === undefined ? null : meanOrNps(own)],
            [`${key} n`, own?.n ?? 0],
            [`${key} margin`, own?.margin ?? null],
          ];
        });
        return { id, about: result.about, text: aboutOf(result), ...Object.fromEntries(values) };
      })
      .filter((_, place) =>
        results.some((own) => own[place] !== undefined && meanOrNps(own[place]) !== null),
      ),
    empty: say(survey.questions.length === 0 ? 'none.questions' : 'none.scores'),
    facts: [
      {
        label: say('fact.survey'),
        value: say('named.survey', { name: survey.name, id: survey.id }),
        kind: 'phrase',
      },
    ],
    notes: [say('survey.parted', { by })],
  };
}
