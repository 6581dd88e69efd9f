/** What those who answered thought of an event: by dimension, by aspect and level, against what they expected, who would recommend it, and in their own words. */
import type { Answered } from '../../domain/edition/by-client.ts';
import type { Measured } from '../../domain/kpi/measure.ts';
import type { Client } from '../../domain/records/client.ts';
import type { Answer, Survey } from '../../domain/records/survey.ts';
import { groupBy } from '../../lib/collect.ts';
import { say } from '../phrases.ts';
import type { Column, Report, Row } from '../report.ts';
import { gapsSection } from '../survey/gaps.ts';
import { matrixSection } from '../survey/matrix.ts';
import { wordsOfQuestion } from '../survey/question-words.ts';

const dimensionColumns: readonly Column[] = [
  { key: 'label', kind: 'phrase', rank: 1 },
  { key: 'value', kind: 'score', rank: 1 },
  { key: 'bar', kind: 'bar', rank: 3, only: 'people' },
  { key: 'change', kind: 'score', signed: true, rank: 1 },
  { key: 'n', kind: 'int', rank: 2 },
  { key: 'margin', kind: 'score', rank: 4 },
];
const partColumns: readonly Column[] = [
  { key: 'part', kind: 'phrase', rank: 1 },
  { key: 'n', kind: 'int', rank: 1 },
  { key: 'share', kind: 'share', rank: 1 },
  { key: 'bar', kind: 'bar', rank: 3, only: 'people' },
];
const commentColumns: readonly Column[] = [
  { key: 'comment', kind: 'text', rank: 1, personal: true, wraps: true },
  { key: 'question', kind: 'phrase', rank: 3 },
  { key: 'client', kind: 'phrase', rank: 2, personal: true, heading: say('report.client') },
];

/** Comments shown where a page is read. */
const most = 20;

export function satisfactionReports(
  measured: readonly Measured[],
  answers: readonly Answered[],
  clients: ReadonlyMap<string, Client>,
): Report[] {
  const dimensions = measured.filter(
    ({ kpi, figure }) => kpi.id === 'satisfaction-by-dimension' && figure.value !== null,
  );
  return [
    {
      kind: 'report',
      title: say('report.satisfaction'),
      layout: 'table',
      columns: dimensionColumns,
      rows: dimensions.map(({ figure, change }): Row => {
        const { dimension = 'overall', value, sample, margin = null } = figure;
        // From the worst to the best of 1..5.
        const bar = value === null ? null : (value - 1) / 4;
        return { label: say('survey.scored', { of: dimension }), value, bar, change, n: sample, margin };
      }),
      empty: say('report.no-satisfaction'),
      chart: { kind: 'bars', of: 'label', values: ['value'], ends: [1, 5] },
    },
    ...ofSurveys(answers, matrixSection),
    ...ofSurveys(answers, gapsSection),
    ...recommendation(measured),
    ...comments(answers, clients),
  ];
}

/** Of surveys that both have one, the one with more answers is shown: two under one heading cannot be told apart. */
function ofSurveys(
  answers: readonly Answered[],
  section: (survey: Survey, answers: readonly Answer[]) => Report[],
): Report[] {
  const bySurvey = [...groupBy(answers, ({ survey }) => survey)].sort(([, a], [, b]) => b.length - a.length);
  for (const [survey, given] of bySurvey) {
    const found = section(
      survey,
      given.map(({ answer }) => answer),
    );
    if (found.length > 0) return found;
  }
  return [];
}

function recommendation(measured: readonly Measured[]): Report[] {
  const parts = measured.find(({ kpi }) => kpi.id === 'nps')?.figure.parts;
  if (parts === undefined) return [];
  const { promoters, passives, detractors } = parts;
  const all = promoters + passives + detractors;
  if (all === 0) return [];
  const rows = [
    { part: say('fact.promoters'), n: promoters },
    { part: say('fact.passives'), n: passives },
    { part: say('fact.detractors'), n: detractors },
  ].map(({ part, n }): Row => ({ part, n, share: n / all, bar: n / all }));
  return [
    {
      kind: 'report',
      title: say('report.recommendation'),
      layout: 'table',
      columns: partColumns,
      rows,
      empty: say('report.no-satisfaction'),
      chart: { kind: 'parts', of: 'part', values: ['n'] },
    },
  ];
}

/** Who may be named is; an answer nobody signed has no client. */
function comments(answers: readonly Answered[], clients: ReadonlyMap<string, Client>): Report[] {
  const rows = answers.flatMap(({ answer, survey }) =>
    survey.questions.flatMap((question): Row[] => {
      const said = Object.hasOwn(answer.values, question.id) ? answer.values[question.id] : undefined;
      if (question.kind !== 'text' || typeof said !== 'string' || said.trim() === '') return [];
      const client = answer.client === undefined ? undefined : clients.get(answer.client);
      const named = client && say('named.client', { id: client.id, name: client.name });
      return [{ comment: said, question: wordsOfQuestion(question), client: named ?? null }];
    }),
  );
  if (rows.length === 0) return [];
  return [
    {
      kind: 'report',
      title: say('report.comments'),
      layout: 'table',
      columns: commentColumns,
      rows,
      most: most,
      empty: say('report.no-satisfaction'),
    },
  ];
}
