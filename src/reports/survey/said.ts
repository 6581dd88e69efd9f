/** What each answer says to one question of a survey, and who gave it; of comments the same for all questions of free words. */
import type { Client } from '../../domain/records/client.ts';
import type { Bilingual } from '../../domain/records/field.ts';
import type { Answer, Question, Survey } from '../../domain/records/survey.ts';
import { scoreOf } from '../../domain/survey/scales.ts';
import { recommendation, satisfaction } from '../../domain/survey/scores.ts';
import { byKeys } from '../../lib/collect.ts';
import { say } from '../phrases.ts';
import type { Column, Report, Row } from '../report.ts';
import { wordsOfQuestion } from './question-words.ts';

const who: readonly Column[] = [
  { key: 'satisfaction', kind: 'score', rank: 2 },
  { key: 'nps', kind: 'score', rank: 3 },
  { key: 'client', kind: 'id', rank: 1 },
  { key: 'name', kind: 'name', rank: 2, personal: true },
];
const comments: readonly Column[] = [
  { key: 'id', kind: 'id', extra: true },
  { key: 'question', kind: 'id', extra: true },
  { key: 'asks', kind: 'phrase', rank: 4, heading: say('heading.question'), wraps: true, once: true },
  { key: 'comment', kind: 'text', rank: 1, personal: true, wraps: true },
  ...who,
];

type Clients = ReadonlyMap<string, Client>;

/** Question by question, those who were least satisfied first. */
export function surveyCommentsReport(survey: Survey, answers: readonly Answer[], clients: Clients): Report {
  const asking = survey.questions.filter(({ kind }) => kind === 'text');
  const rows = asking.flatMap((question) =>
    leastSatisfied(survey, answers).flatMap((answer): Row[] => {
      const said = valueAt(answer, question.id);
      if (typeof said !== 'string' || said.trim() === '') return [];
      const asks = wordsOfQuestion(question);
      return [
        { id: answer.id, question: question.id, asks, comment: said, ...whoGave(answer, survey, clients) },
      ];
    }),
  );
  return {
    kind: 'report',
    title: say('title.comments', { name: survey.name }),
    layout: 'table',
    // Where there are several questions, one has to see which.
    columns:
      asking.length > 1 ? comments.map((one) => (one.key === 'asks' ? { ...one, rank: 1 } : one)) : comments,
    rows,
    empty: say('none.comments'),
  };
}

/** The lowest scores first; of what is no score, those who were least satisfied. */
export function surveyQuestionReport(
  survey: Survey,
  question: Question,
  answers: readonly Answer[],
  clients: Clients,
): Report {
  const rows = leastSatisfied(survey, answers).flatMap((answer): Row[] => {
    const said = saidIn(answer, question);
    return said === null ? [] : [{ id: answer.id, ...said, ...whoGave(answer, survey, clients) }];
  });
  const text = wordsOfQuestion(question);
  return {
    kind: 'report',
    title: say('title.question', { name: survey.name, text: question.text }),
    layout: 'table',
    columns: [{ key: 'id', kind: 'id', extra: true }, ...saidColumns(question), ...who],
    rows: isScored(question) ? rows.sort(byKeys(({ said }) => Number(said))) : rows,
    empty: say('none.said'),
    facts: [
      {
        label: say('fact.survey'),
        value: say('named.survey', { name: survey.name, id: survey.id }),
        kind: 'phrase',
      },
      { label: say('heading.question'), value: text, kind: 'phrase' },
      { label: say('fact.answers'), value: rows.length, kind: 'int' },
    ],
  };
}

function isScored({ kind }: Question): boolean {
  return kind === 'scale' || kind === 'nps';
}

/** Options are told to people in their language. */
function saidColumns(question: Question): readonly Column[] {
  if (isScored(question)) return [{ key: 'said', kind: 'score', rank: 1 }];
  if (question.kind === 'text') return [{ key: 'said', kind: 'text', rank: 1, personal: true, wraps: true }];
  return [
    { key: 'said', kind: 'list', rank: 1, personal: true, only: 'programs' },
    { key: 'chosen', kind: 'phrase', rank: 1, personal: true, only: 'people' },
  ];
}

function leastSatisfied(survey: Survey, answers: readonly Answer[]): readonly Answer[] {
  return answers
    .map((answer) => ({ answer, score: satisfaction(answer, survey) ?? Number.MAX_VALUE }))
    .sort(byKeys(({ score }) => score))
    .map(({ answer }) => answer);
}

/** Null where the question was left blank. */
function saidIn(answer: Answer, question: Question): Row | null {
  if (isScored(question)) {
    const score = scoreOf(answer, question);
    return score === null ? null : { said: score };
  }
  const value = valueAt(answer, question.id);
  const said = (Array.isArray(value) ? value : [value ?? '']).map(String).filter((one) => one.trim() !== '');
  if (said.length === 0) return null;
  if (question.kind === 'text') return { said: said.join('\n') };
  return { said, chosen: say('survey.chosen', { options: said.map(wordsIn(question)) }) };
}

/** The words an option was offered in; what somebody wrote beside the options stands as it is. */
function wordsIn({ options = [] }: Question): (kept: string) => Bilingual {
  return (kept) => options.find(({ en, 'zh-CN': zh }) => (en ?? zh) === kept) ?? { en: kept };
}

function whoGave(answer: Answer, survey: Survey, clients: Clients): Row {
  const client = answer.client === undefined ? undefined : clients.get(answer.client);
  return {
    satisfaction: satisfaction(answer, survey),
    nps: recommendation(answer, survey),
    client: answer.client ?? null,
    name: client?.name ?? answer.respondent?.find((one) => one.name !== undefined)?.name ?? null,
  };
}

function valueAt({ values }: Answer, question: string): Answer['values'][string] | undefined {
  return Object.hasOwn(values, question) ? values[question] : undefined;
}
