/** What people said in their own words, each with the client behind it. */
import type { Client } from '../domain/records/client.ts';
import type { Answer, Survey } from '../domain/records/survey.ts';
import { recommendation, satisfaction } from '../domain/survey/scores.ts';
import { say } from './phrases.ts';
import type { Column, Report, Row } from './report.ts';

const columns: readonly Column[] = [
  { key: 'id', kind: 'id', extra: true },
  { key: 'question', kind: 'id', extra: true },
  { key: 'asks', kind: 'phrase', rank: 4, heading: say('heading.question') },
  { key: 'comment', kind: 'text', rank: 1, personal: true },
  { key: 'satisfaction', kind: 'score', rank: 2, heading: say('survey.scored', { of: 'satisfaction' }) },
  { key: 'nps', kind: 'score', rank: 3 },
  { key: 'client', kind: 'id', rank: 1 },
  { key: 'name', kind: 'name', rank: 2, personal: true },
];

/** Question by question, those who were least satisfied first. */
export function surveyCommentsReport(
  survey: Survey,
  answers: readonly Answer[],
  clients: ReadonlyMap<string, Client>,
): Report {
  const scored = answers
    .map((answer) => ({ answer, score: satisfaction(answer, survey) }))
    .sort((a, b) => (a.score ?? Number.MAX_VALUE) - (b.score ?? Number.MAX_VALUE));
  const rows = survey.questions
    .filter(({ kind }) => kind === 'text')
    .flatMap(({ id, text }) =>
      scored.flatMap(({ answer, score }): Row[] => {
        const said = Object.hasOwn(answer.values, id) ? answer.values[id] : undefined;
        if (typeof said !== 'string' || said.trim() === '') return [];
        const client = answer.client === undefined ? undefined : clients.get(answer.client);
        const name = client?.name ?? answer.respondent?.find((one) => one.name !== undefined)?.name ?? null;
        return [
          {
            id: answer.id,
            question: id,
            asks: say('bilingual', { text }),
            comment: said,
            satisfaction: score,
            nps: recommendation(answer, survey),
            client: answer.client ?? null,
            name,
          },
        ];
      }),
    );
  return {
    kind: 'report',
    title: say('title.comments', { name: survey.name }),
    layout: 'table',
    columns,
    rows,
    empty: say('none.comments'),
  };
}
