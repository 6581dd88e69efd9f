import { expect, test } from 'vitest';
import { words as en } from '../../../src/i18n/en/index.ts';
import { words as zh } from '../../../src/i18n/zh-CN/index.ts';
import { widthOf } from '../../../src/lib/text/width.ts';
import { table } from '../../../src/output/format/table.ts';
import { paintFor } from '../../../src/output/paint.ts';
import type { Report } from '../../../src/reports/report.ts';
import { surveyGroupsReport } from '../../../src/reports/survey/groups.ts';
import { surveyResultsReport } from '../../../src/reports/survey/results.ts';
import { surveyCommentsReport } from '../../../src/reports/survey/said.ts';
import { answer, event, overall, recommend, survey } from '../../domain/kpi/hand-made.ts';

const long = {
  en: 'How good was what there was to eat and to drink on both days, in the hall by the river and on the boat, taking all of it together?',
  'zh-CN':
    '两天里在河边展厅和船上提供的餐饮，从早餐、午餐到晚宴和茶歇，全部放在一起来看，您觉得怎么样？请按一到五分打分',
};
const free = { id: 'said', kind: 'text', text: long } as const;
const choice = { id: 'how', kind: 'choice', text: long, options: [long, { en: 'No' }] } as const;
const one = survey('S001', 'E001', {
  questions: [
    { ...overall, text: long },
    { ...overall, id: 'hoped', text: long, expectationOf: 'overall' },
    { ...recommend, text: long },
    choice,
    free,
    { ...free, id: 'else' },
  ],
});
const answers = [5, 4, 3].map((score, at) =>
  answer(
    'S001',
    { overall: score, hoped: 4, recommend: score * 2, how: long.en, said: `so ${at}` },
    { id: `A${at}`, client: `C${at}` },
  ),
);
const results = surveyResultsReport({
  survey: one,
  event: event('E001', '2026-03-01'),
  all: answers,
  counting: answers,
});
const sections = (results.sections ?? []).filter(({ only }) => only !== 'programs');
const reports: readonly (readonly [string, Report])[] = [
  ['results', results],
  ...sections.map((section): [string, Report] => [section.title.key, section]),
  [
    'parts',
    surveyGroupsReport(one, [{ key: 'a', heading: { key: 'survey.whole', params: {} }, answers }], 'a'),
  ],
  ['comments', surveyCommentsReport(one, answers, new Map())],
];

const drawn = (report: Report, columns: number, words: typeof en) =>
  table(
    report,
    report.columns.filter(({ extra, only }) => !extra && only !== 'programs'),
    [...report.rows],
    words,
    { columns, wide: false, paint: paintFor(false) },
  ).lines;

test.each(reports)('what a question asks is whole in a table of 80 and of 60 cells: %s', (_, report) => {
  for (const words of [en, zh])
    for (const columns of [80, 60]) {
      const lines = drawn(report, columns, words);
      expect(lines.join('\n')).not.toContain('…');
      for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(columns);
      const said = lines.join(' ');
      const parts = words === en ? long.en.split(' ') : long['zh-CN'].match(/[两天餐饮您分]/g);
      for (const part of parts ?? []) expect(said).toContain(part);
    }
});

test('among comments a question stands once, above what was said to it', () => {
  const lines = drawn(surveyCommentsReport(one, answers, new Map()), 80, en);
  expect(lines.join('\n').match(/How good was/g)).toHaveLength(1);
});
