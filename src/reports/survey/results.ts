/** The results of one survey, as a whole and question by question. */
import type { Action } from '../../domain/records/action.ts';
import type { Event } from '../../domain/records/event.ts';
import type { Answer, Survey } from '../../domain/records/survey.ts';
import { type Beside, besideOf, byKey } from '../../domain/survey/against.ts';
import { type Result, surveyResults } from '../../domain/survey/results.ts';
import { endsOf } from '../../domain/survey/scales.ts';
import { groupBy } from '../../lib/collect.ts';
import { named } from '../kpi/kpi.ts';
import { type Phrase, say } from '../phrases.ts';
import type { Column, Fact, Report, Row } from '../report.ts';
import { distributionSection } from './distribution.ts';
import { gapsSection } from './gaps.ts';
import { matrixSection } from './matrix.ts';
import { wordsOfQuestion } from './question-words.ts';

const columns: readonly Column[] = [
  { key: 'id', kind: 'id', extra: true },
  { key: 'about', kind: 'choice', rank: 5 },
  { key: 'text', kind: 'phrase', rank: 1, wraps: true },
  { key: 'n', kind: 'int', rank: 1 },
  { key: 'mean', kind: 'score', rank: 1 },
  { key: 'top2', kind: 'share', rank: 1 },
  { key: 'nps', kind: 'score', rank: 1 },
];
const further: readonly Column[] = [
  { key: 'margin', kind: 'score', rank: 2 },
  { key: 'spread', kind: 'sparkline', rank: 2, only: 'people' },
  { key: 'promoters', kind: 'int', extra: true },
  { key: 'passives', kind: 'int', extra: true },
  { key: 'detractors', kind: 'int', extra: true },
  { key: 'kind', kind: 'choice', extra: true },
  { key: 'min', kind: 'int', extra: true },
  { key: 'max', kind: 'int', extra: true },
  { key: 'dimension', kind: 'scored', extra: true },
  { key: 'aspect', kind: 'scored', extra: true },
  { key: 'level', kind: 'scored', extra: true },
  { key: 'touchpoint', kind: 'text', extra: true },
  { key: 'reversed', kind: 'flag', extra: true },
  { key: 'expectationOf', kind: 'id', extra: true },
];
const beside: readonly Column[] = [
  { key: 'previous', kind: 'score', rank: 2 },
  { key: 'change', kind: 'score', signed: true, rank: 1 },
  { key: 'note', kind: 'phrase', rank: 2 },
];

/** Before anybody has answered: what is asked, and none of the scores. */
const kinds: Column = { key: 'kind', kind: 'choice', rank: 2 };
const unanswered: readonly Column[] = [...columns, ...further].map((column) => {
  if (column.key === 'kind') return kinds;
  return column.key === 'text' ? column : { ...column, extra: true };
});

const actionsColumn: Column = { key: 'actions', kind: 'list', rank: 2 };

/** What the results are made of. */
export interface Answered {
  readonly survey: Survey;
  readonly event: Event | undefined;
  /** The survey's answers, and those of them that count. */
  readonly all: readonly Answer[];
  readonly counting: readonly Answer[];
  /** How many could have answered; null where it is not known. */
  readonly population?: number | null;
}

interface Further {
  /** The survey of another event that it is held against. */
  readonly against?: Answered | undefined;
  /** Figures of the whole survey. */
  readonly facts?: readonly Fact[];
  readonly bars?: boolean;
  /** What is done about its questions, and that as a table. */
  readonly actions?: readonly Action[];
  readonly sections?: readonly Report[];
}

export function surveyResultsReport(
  answered: Answered,
  { against, facts = [], bars = false, actions = [], sections = [] }: Further = {},
): Report {
  const { survey, all, counting, population = null } = answered;
  const isBlank = counting.length === 0 && against === undefined;
  const results = surveyResults(survey, counting, population).filter(
    ({ about }) => !isBlank || about === 'question',
  );
  const others =
    against === undefined
      ? null
      : byKey(surveyResults(against.survey, against.counting, against.population ?? null));
  const acted = groupBy(actions, ({ question }) => question);
  const rows = results.map((result) => {
    const row = rowOf(result, others === null ? null : besideOf(result, others));
    return result.about === 'question'
      ? { ...row, actions: (acted.get(result.question.id) ?? []).map(({ id }) => id) }
      : row;
  });
  return {
    kind: 'report',
    title: say('title.survey', { name: survey.name }),
    layout: 'table',
    columns: [
      ...(isBlank ? unanswered : columns),
      ...(others === null ? [] : beside),
      ...(actions.length === 0 ? [] : [actionsColumn]),
      ...(isBlank ? [] : further),
    ].filter(({ key }) => key !== 'margin' || rows.some(({ margin }) => margin !== null)),
    rows,
    isWhole: true,
    empty: say('none.questions'),
    facts: [...factsOf(answered, against), ...(isBlank ? [] : partsOf(results)), ...facts],
    sections: [...(isBlank ? [] : sectionsOf(survey, counting, results, bars)), ...sections],
    notes: [
      ...(isBlank && rows.length > 0 ? [say('survey.none-counts')] : []),
      ...leftOut(all, counting),
      ...(results.some(({ scaled }) => scaled) ? [say('survey.scaled')] : []),
      ...(counting.length === 1 ? [say('survey.single')] : []),
      ...(rows.some(({ margin }) => margin !== null) ? [say('survey.margin')] : []),
      ...(rows.some(({ within }) => within === true) ? [say('survey.within')] : []),
    ],
  };
}

/** Which survey it is, of which event, and how many were asked and answered. */
function factsOf({ survey, event, counting }: Answered, against: Answered | undefined): Fact[] {
  const told = (label: Phrase, value: Phrase): Fact => ({ label, value, kind: 'phrase' });
  const clients = new Set(survey.asked?.map(({ client }) => client));
  return [
    told(say('fact.survey'), surveyNamed(survey)),
    ...(event ? [told(say('fact.event'), named(event))] : []),
    ...(against
      ? [told(say('fact.against'), against.event ? named(against.event) : surveyNamed(against.survey))]
      : []),
    { label: say('fact.answers'), value: counting.length, kind: 'int' },
    { label: say('fact.asked'), value: clients.size, kind: 'int' },
  ];
}

function sectionsOf(
  survey: Survey,
  counting: readonly Answer[],
  results: readonly Result[],
  bars: boolean,
): Report[] {
  return [
    ...matrixSection(survey, counting),
    ...gapsSection(survey, counting),
    ...distributionSection(results, bars),
  ];
}

const surveyNamed = ({ name, id }: Survey): Phrase => say('named.survey', { name, id });

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
function rowOf(result: Result, beside: Beside | null): Row {
  const { n, mean, topTwo, nps, parts, margin, counts } = result;
  const isScored = mean !== null || nps !== null;
  const scores = {
    n,
    mean,
    top2: topTwo,
    nps,
    margin,
    ...(beside === null ? {} : { ...beside, note: beside.within === true ? say('survey.is-within') : null }),
    spread: isScored && counts.length > 0 ? counts.map((count) => count.n) : null,
    promoters: parts?.promoters ?? null,
    passives: parts?.passives ?? null,
    detractors: parts?.detractors ?? null,
  };
  if (result.about !== 'question') {
    const { about, of } = result;
    return { id: of, about, text: aboutOf(result), ...scores, kind: 'scale', min: 1, max: 5 };
  }
  const { id, kind, dimension, aspect, level, touchpoint, reversed, expectationOf } = result.question;
  const ends = kind === 'scale' || kind === 'nps' ? endsOf(result.question) : { min: null, max: null };
  return {
    id,
    about: 'question',
    text: wordsOfQuestion(result.question),
    ...scores,
    kind,
    ...ends,
    dimension: dimension ?? null,
    aspect: aspect ?? null,
    level: level ?? null,
    touchpoint: touchpoint ?? null,
    reversed: reversed ?? false,
    expectationOf: expectationOf ?? null,
  };
}

/** What a result is of, in words. */
export function aboutOf(result: Result): Phrase {
  if (result.about === 'question') return wordsOfQuestion(result.question);
  return result.about === 'touchpoint'
    ? say('survey.touchpoint', { of: result.of })
    : say('survey.scored', { of: result.of });
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
