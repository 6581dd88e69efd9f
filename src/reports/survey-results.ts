/** The results of one survey, as a whole and question by question. */
import type { Event } from '../domain/records/event.ts';
import type { Answer, Survey } from '../domain/records/survey.ts';
import { type Result, surveyResults } from '../domain/survey/results.ts';
import { endsOf } from '../domain/survey/scales.ts';
import { named } from './kpi.ts';
import { type Phrase, say } from './phrases.ts';
import type { Column, Fact, Report, Row } from './report.ts';

const columns: readonly Column[] = [
  { key: 'id', kind: 'id', extra: true },
  { key: 'about', kind: 'choice', rank: 3 },
  { key: 'text', kind: 'phrase', rank: 1 },
  { key: 'n', kind: 'int', rank: 1 },
  { key: 'mean', kind: 'score', rank: 1 },
  { key: 'top2', kind: 'share', rank: 1 },
  { key: 'nps', kind: 'score', rank: 1 },
  { key: 'promoters', kind: 'int', extra: true },
  { key: 'passives', kind: 'int', extra: true },
  { key: 'detractors', kind: 'int', extra: true },
  { key: 'kind', kind: 'choice', extra: true },
  { key: 'min', kind: 'int', extra: true },
  { key: 'max', kind: 'int', extra: true },
];

/** `all` are the survey's answers, `counting` those of them that count. */
export function surveyResultsReport(
  survey: Survey,
  event: Event | undefined,
  all: readonly Answer[],
  counting: readonly Answer[],
): Report {
  const results = surveyResults(survey, counting);
  return {
    kind: 'report',
    title: say('title.survey', { name: survey.name }),
    layout: 'table',
    columns,
    rows: results.map(rowOf),
    empty: say('none.questions'),
    facts: [
      {
        label: say('fact.survey'),
        value: say('named.survey', { name: survey.name, id: survey.id }),
        kind: 'phrase',
      },
      ...(event ? [{ label: say('fact.event'), value: named(event), kind: 'phrase' } as const] : []),
      { label: say('fact.answers'), value: counting.length, kind: 'int' },
      {
        label: say('fact.asked'),
        value: new Set(survey.asked?.map(({ client }) => client)).size,
        kind: 'int',
      },
      ...partsOf(results),
    ],
    notes: [
      ...leftOut(all, counting),
      ...(results.some(({ scaled }) => scaled) ? [say('survey.scaled')] : []),
    ],
  };
}

/** Who is behind the NPS, where it was asked for. */
function partsOf(results: readonly Result[]): Fact[] {
  const parts = results.find((result) => result.parts !== null)?.parts;
  if (!parts) return [];
  return [
    { label: say('fact.promoters'), value: parts.promoters, kind: 'int' },
    { label: say('fact.passives'), value: parts.passives, kind: 'int' },
    { label: say('fact.detractors'), value: parts.detractors, kind: 'int' },
  ];
}

/** Question rows carry their id and kind; rows of a dimension, an aspect or a level its code. */
function rowOf(result: Result): Row {
  const { n, mean, topTwo, nps, parts } = result;
  const scores = {
    n,
    mean,
    top2: topTwo,
    nps,
    promoters: parts?.promoters ?? null,
    passives: parts?.passives ?? null,
    detractors: parts?.detractors ?? null,
  };
  if (result.about !== 'question') {
    const { about, of } = result;
    return { id: of, about, text: say('survey.scored', { of }), ...scores, kind: 'scale', min: 1, max: 5 };
  }
  const { id, text, kind, dimension, aspect, level, touchpoint } = result.question;
  const ends = kind === 'scale' || kind === 'nps' ? endsOf(result.question) : { min: null, max: null };
  return {
    id,
    about: 'question',
    text: say('bilingual', { text }),
    ...scores,
    kind,
    ...ends,
    dimension: dimension ?? null,
    aspect: aspect ?? null,
    level: level ?? null,
    touchpoint: touchpoint ?? null,
  };
}

function leftOut(all: readonly Answer[], counting: readonly Answer[]): Phrase[] {
  const counted = new Set(counting);
  const junk = all.filter(({ setAside }) => setAside !== undefined).map(({ id }) => id);
  const unfinished = all.filter(({ setAside, complete }) => setAside === undefined && !complete).length;
  const superseded = all.filter((answer) => !counted.has(answer)).length - junk.length - unfinished;
  return [
    ...(junk.length > 0 ? [say('survey.junk', { ids: junk })] : []),
    ...(unfinished > 0 ? [say('survey.unfinished', { answers: unfinished })] : []),
    ...(superseded > 0 ? [say('survey.superseded', { answers: superseded })] : []),
  ];
}
