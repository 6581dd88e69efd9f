import { describe, expect, test } from 'vitest';
import { emptyRoster } from '../../../src/domain/roster.ts';
import { countingAnswers } from '../../../src/domain/survey/counting.ts';
import { words as en } from '../../../src/i18n/en/index.ts';
import { words as zh } from '../../../src/i18n/zh-CN/index.ts';
import { wordsOf } from '../../../src/output/cell.ts';
import type { Phrase } from '../../../src/reports/phrases.ts';
import { surveyResultsReport } from '../../../src/reports/survey/results.ts';
import { surveysReport } from '../../../src/reports/survey/surveys.ts';
import { answer, event, overall, recommend, registration, survey } from '../../domain/kpi/hand-made.ts';

const salon = event('E001', '2026-03-01', { name: 'Spring Salon' });
const asked = ['C1', 'C2', 'C2'].map((client) => ({
  client,
  at: '2026-03-02T00:00:00.000Z',
  mode: 'terminal',
}));
const one = survey('S001', 'E001', {
  name: 'After the salon',
  asked,
  questions: [{ ...overall, text: { en: 'Overall?', 'zh-CN': '总体？' } }, recommend],
});
const answers = [
  answer('S001', { overall: 2 }, { client: 'C1' }),
  answer('S001', { overall: 4, recommend: 9 }, { client: 'C1', at: '2026-03-06T00:00:00.000Z' }),
  answer('S001', { overall: 5, recommend: 3 }),
  answer('S001', { overall: 1 }, { id: 'A99999', setAside: 'junk' }),
  answer('S001', {}, { complete: false }),
];

describe('the results of a survey', () => {
  const counting = countingAnswers(answers, { happened: () => true });
  const report = surveyResultsReport({ survey: one, event: salon, all: answers, counting });
  const rows = [...report.rows];

  test('are rows with n, mean, the share of 4 and 5, and the NPS in its parts', () => {
    const row = { n: 2, mean: 4.5, top2: 1, nps: null, promoters: null, passives: null, detractors: null };
    expect(rows.map(({ text: _, ...rest }) => rest)).toMatchObject([
      { id: 'satisfaction', about: 'satisfaction', ...row },
      { id: 'overall', about: 'dimension', ...row },
      { id: 'overall', about: 'question', kind: 'scale', min: 1, max: 5, dimension: 'overall', ...row },
      {
        id: 'recommend',
        about: 'question',
        kind: 'nps',
        min: 0,
        max: 10,
        n: 2,
        mean: null,
        nps: 0,
        promoters: 1,
        passives: 0,
        detractors: 1,
      },
    ]);
  });

  test('are put in the language of the reader, a question in the other one where it has no other', () => {
    const texts = (words: typeof en) => rows.map(({ text }) => wordsOf(text as Phrase, words));
    expect(texts(en)).toEqual(['Overall satisfaction', 'Overall', 'Overall?', 'Recommend?']);
    expect(texts(zh)).toEqual(['总体满意度', '整体', '总体？', 'Recommend?']);
  });

  test('say what was left out, and why', () => {
    expect(report.notes?.map((note) => wordsOf(note, en))).toEqual([
      'Left out as not serious: A99999',
      'Left out as unfinished: 1 answer',
      'Left out because the same person answered again: 1 answer',
      'With fewer than 100 answers each score has a margin (±): in 19 of 20 such surveys the score of everybody lies within it. A margin that reaches the end of the scale leaves anything possible.',
    ]);
    expect(report.facts?.map(({ label, value }) => [label.key, value]).slice(2)).toEqual([
      ['fact.answers', 2],
      ['fact.asked', 2],
      ['fact.promoters', 1],
      ['fact.passives', 0],
      ['fact.detractors', 1],
    ]);
  });
});

test('a survey whose answers do not count shows what it asks, says so in a sentence, and tells no figure', () => {
  const all = [answer('S001', { overall: 1 }, { id: 'A99999', setAside: 'junk' })];
  const report = surveyResultsReport({ survey: one, event: salon, all, counting: [] });
  expect([...report.rows].map(({ id }) => id)).toEqual(['overall', 'recommend']);
  expect(report.columns.flatMap(({ key, extra }) => (extra ? [] : key))).toEqual(['text', 'kind']);
  expect(report.notes?.map((note) => wordsOf(note, en))).toEqual([
    'No answer counts yet: these are the questions.',
    'Left out as not serious: A99999',
  ]);
  expect(report.facts?.map(({ label }) => label.key)).toEqual([
    'fact.survey',
    'fact.event',
    'fact.answers',
    'fact.asked',
  ]);
  expect(report.sections).toEqual([]);
});

test('surveys stand by event, the newest first, with how many were asked, how many answers count, and what they come to', () => {
  const roster = {
    ...emptyRoster(),
    events: new Map(
      [salon, event('E002', '2026-06-01', { name: 'Summer Salon' })].map((each) => [each.id, each]),
    ),
    surveys: new Map(
      [one, survey('S002', 'E002', { name: 'Visitors', template: 'exhibition' })].map((each) => [
        each.id,
        each,
      ]),
    ),
    answers: new Map(answers.map((each) => [each.id, each])),
  };
  const { rows, next } = surveysReport(roster, { day: '2026-11-24', zone: 'UTC' });
  expect([...rows]).toMatchObject([
    {
      id: 'S002',
      eventName: 'Summer Salon',
      template: 'exhibition',
      askedCount: 0,
      answerCount: 0,
      responseRate: null,
      satisfaction: null,
      nps: null,
    },
    {
      id: 'S001',
      eventName: 'Spring Salon',
      template: null,
      questionCount: 2,
      askedCount: 2,
      answerCount: 2,
      responseRate: 1,
      satisfaction: 4.5,
      nps: 0,
    },
  ]);
  expect(next).toEqual(['regulars survey results S002']);
  expect(surveysReport(emptyRoster(), { day: '2026-11-24', zone: 'UTC' }).next?.[0]).toEqual({
    key: 'next.survey',
    params: { template: 'conference' },
  });
});

test('where nobody was recorded as asked, those who took part could have answered', () => {
  const records = ['C1', 'C2', 'C3', 'C4'].map((client) => registration(client, 'E001'));
  const roster = {
    ...emptyRoster(),
    events: new Map([[salon.id, salon]]),
    surveys: new Map([[one.id, { ...one, asked: [] }]]),
    answers: new Map(answers.map((each) => [each.id, each])),
    registrations: new Map(records.map((each) => [each.id, each])),
  };
  const rateOn = (day: string) => [...surveysReport(roster, { day, zone: 'UTC' }).rows][0]?.responseRate;
  expect(rateOn('2026-11-24')).toBe(0.5);
  // Before it is held nobody took part.
  expect(rateOn('2026-02-28')).toBeNull();
});
