/** What surveys can be made from, and the questions of one of them. */
import type { Question } from '../../domain/records/survey.ts';
import { endsOf } from '../../domain/survey/scales.ts';
import type { SurveyTemplate } from '../../domain/survey/template.ts';
import { say } from '../phrases.ts';
import type { Column, Report, Row } from '../report.ts';

type Named = SurveyTemplate & { readonly name: string };

const columns: readonly Column[] = [
  { key: 'name', kind: 'text', rank: 1 },
  { key: 'title', kind: 'phrase', heading: say('fact.survey'), rank: 1 },
  { key: 'questionCount', kind: 'int', rank: 1 },
];

export function surveyTemplatesReport(templates: readonly Named[]): Report {
  return {
    kind: 'report',
    title: say('title.survey-templates'),
    layout: 'table',
    columns,
    rows: templates.map(
      ({ name, title, questions }): Row => ({
        name,
        title: say('bilingual', { text: title }),
        questionCount: questions.length,
      }),
    ),
    empty: say('none.surveys'),
    next: templates[0]
      ? [
          `regulars survey templates ${templates[0].name}`,
          say('next.survey', { template: templates[0].name }),
        ]
      : [],
  };
}

const questionColumns: readonly Column[] = [
  { key: 'id', kind: 'id', rank: 2 },
  { key: 'kind', kind: 'choice', rank: 1 },
  { key: 'text', kind: 'phrase', rank: 1, wraps: true },
  { key: 'min', kind: 'int', rank: 3 },
  { key: 'max', kind: 'int', rank: 3 },
  { key: 'heading', kind: 'phrase', heading: say('heading.above'), extra: true },
  { key: 'reversed', kind: 'flag', extra: true },
  { key: 'options', kind: 'bilingual', extra: true },
  { key: 'dimension', kind: 'scored', extra: true },
  { key: 'aspect', kind: 'scored', extra: true },
  { key: 'level', kind: 'scored', extra: true },
  { key: 'touchpoint', kind: 'text', extra: true },
  { key: 'measures', kind: 'choice', extra: true },
  { key: 'expectationOf', kind: 'id', extra: true },
  { key: 'role', kind: 'choice', extra: true },
  { key: 'required', kind: 'flag', extra: true },
];

export function surveyQuestionsReport(name: string, { title, questions }: SurveyTemplate): Report {
  return {
    kind: 'report',
    title: say('bilingual', { text: title }),
    layout: 'table',
    columns: questionColumns,
    rows: questions.map(rowOf),
    empty: say('none.questions'),
    next: [say('next.survey', { template: name })],
  };
}

function rowOf(question: Question): Row {
  const { text, heading, kind, ...rest } = question;
  const ends = kind === 'scale' || kind === 'nps' ? endsOf(question) : { min: null, max: null };
  return {
    ...Object.fromEntries(questionColumns.map(({ key }) => [key, null])),
    ...rest,
    kind,
    text: say('bilingual', { text }),
    heading: heading ? say('bilingual', { text: heading }) : null,
    ...ends,
  };
}
