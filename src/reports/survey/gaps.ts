/** What people found beside what they had expected, the widest disappointment first. */
import type { Answer, Survey } from '../../domain/records/survey.ts';
import { gapsOf } from '../../domain/survey/gaps.ts';
import { say } from '../phrases.ts';
import type { Column, Report } from '../report.ts';
import { wordsOfQuestion } from './question-words.ts';

const columns: readonly Column[] = [
  { key: 'id', kind: 'id', extra: true },
  { key: 'text', kind: 'phrase', rank: 1, wraps: true },
  { key: 'n', kind: 'int', rank: 1 },
  { key: 'expected', kind: 'score', rank: 1 },
  { key: 'perceived', kind: 'score', rank: 1 },
  { key: 'gap', kind: 'score', signed: true, rank: 1 },
  { key: 'margin', kind: 'score', rank: 2 },
];

export function gapsSection(survey: Survey, answers: readonly Answer[]): Report[] {
  const gaps = gapsOf(survey, answers);
  if (gaps.length === 0) return [];
  return [
    {
      kind: 'report',
      key: 'gaps',
      title: say('title.gaps'),
      layout: 'table',
      columns,
      rows: gaps.map(({ question, ...gap }) => ({
        id: question.id,
        text: wordsOfQuestion(question),
        ...gap,
      })),
      empty: say('none.questions'),
    },
  ];
}
