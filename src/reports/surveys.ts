/** The list of surveys. */
import { asOf } from '../domain/as-of.ts';
import { surveyFields } from '../domain/records/survey.ts';
import type { Roster } from '../domain/roster.ts';
import { countingAnswers } from '../domain/survey/counting.ts';
import { byId, byKeys, groupBy } from '../lib/collect.ts';
import type { Day } from '../lib/day.ts';
import { say } from './phrases.ts';
import { rowOf } from './record-columns.ts';
import type { Column, Report, Row } from './report.ts';

export const surveyCollections = ['events', 'surveys', 'answers'] as const;

const columns: readonly Column[] = [
  { key: 'id', kind: 'id', rank: 1 },
  { key: 'name', kind: 'text', rank: 1 },
  { key: 'eventName', kind: 'text', rank: 2 },
  { key: 'event', kind: 'id', extra: true },
  { key: 'template', kind: 'text', rank: 4 },
  { key: 'questionCount', kind: 'int', rank: 5 },
  { key: 'askedCount', kind: 'int', rank: 3 },
  { key: 'answerCount', kind: 'int', rank: 1 },
];

/** Surveys by event, the newest first, each with how many were asked and how many answers count on the day. */
export function surveysReport(
  roster: Roster<(typeof surveyCollections)[number]>,
  { day, zone }: { readonly day: Day; readonly zone: string },
): Report {
  const answers = groupBy(roster.answers.values(), ({ survey }) => survey);
  const view = asOf(day, zone);
  const startOf = (event: string) => roster.events.get(event)?.start ?? '';
  const surveys = [...roster.surveys.values()].sort(
    (a, b) => byStart(startOf(b.event), startOf(a.event)) || byId(a, b),
  );
  const rows = surveys.map(
    (survey): Row => ({
      ...rowOf(surveyFields, survey),
      eventName: roster.events.get(survey.event)?.name ?? null,
      questionCount: survey.questions.length,
      askedCount: new Set(survey.asked?.map(({ client }) => client)).size,
      answerCount: countingAnswers(answers.get(survey.id) ?? [], view).length,
    }),
  );
  return {
    kind: 'report',
    title: say('title.surveys'),
    layout: 'table',
    columns,
    rows,
    empty: say('none.surveys'),
    next: surveys[0]
      ? [`regulars survey results ${surveys[0].id}`]
      : ['regulars survey create "After the event" --template conference --event E001'],
  };
}

const byStart = byKeys<string>((start) => start);
