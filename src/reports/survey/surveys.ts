/** The list of surveys. */
import { asOf } from '../../domain/edition/as-of.ts';
import { attendances } from '../../domain/edition/attendance.ts';
import type { RegistrationFacts } from '../../domain/edition/counting-registrations.ts';
import { editionsIn } from '../../domain/kpi/facts/editions.ts';
import { surveyFields } from '../../domain/records/survey.ts';
import type { Roster } from '../../domain/roster.ts';
import { countingAnswers, respondents } from '../../domain/survey/counting.ts';
import { promoterParts, promoterScore, recommendation, satisfaction } from '../../domain/survey/scores.ts';
import { byId, byKeys, groupBy, sum } from '../../lib/collect.ts';
import type { Day } from '../../lib/time/day.ts';
import { say } from '../phrases.ts';
import { rowOf } from '../record-columns.ts';
import type { Column, Report, Row } from '../report.ts';

export const surveyCollections = ['events', 'surveys', 'answers'] as const;

const columns: readonly Column[] = [
  { key: 'id', kind: 'id', rank: 1 },
  { key: 'name', kind: 'text', rank: 1 },
  { key: 'eventName', kind: 'text', rank: 2 },
  { key: 'event', kind: 'id', extra: true },
  { key: 'template', kind: 'text', rank: 5 },
  { key: 'questionCount', kind: 'int', rank: 6 },
  { key: 'askedCount', kind: 'int', rank: 4 },
  { key: 'answerCount', kind: 'int', rank: 1 },
  { key: 'responseRate', kind: 'share', rank: 2 },
  { key: 'satisfaction', kind: 'score', rank: 2 },
  { key: 'nps', kind: 'score', rank: 2 },
];

type Reading = Roster<(typeof surveyCollections)[number]> & {
  readonly registrations: ReadonlyMap<string, RegistrationFacts>;
};

/** Surveys by event, the newest first, each with how many were asked, how many answers count on the day, and what they come to. */
export function surveysReport(
  roster: Reading,
  { day, zone }: { readonly day: Day; readonly zone: string },
): Report {
  const answers = groupBy(roster.answers.values(), ({ survey }) => survey);
  const view = asOf(day, zone);
  const startOf = (event: string) => roster.events.get(event)?.start ?? '';
  const surveys = [...roster.surveys.values()].sort(
    (a, b) => byStart(startOf(b.event), startOf(a.event)) || byId(a, b),
  );
  const editions = editionsIn(roster, attendances(roster, zone)(day), view);
  const rows = surveys.map((survey): Row => {
    const event = roster.events.get(survey.event);
    const counting = countingAnswers(answers.get(survey.id) ?? [], view);
    const asked = new Set(survey.asked?.map(({ client }) => client)).size;
    const invited = asked > 0 || event === undefined ? asked : editions.cameTo(event).size;
    return {
      ...rowOf(surveyFields, survey),
      eventName: event?.name ?? null,
      questionCount: survey.questions.length,
      askedCount: asked,
      answerCount: counting.length,
      responseRate: invited === 0 ? null : respondents(counting) / invited,
      satisfaction: meanOf(counting.map((answer) => satisfaction(answer, survey))),
      nps: promoterScore(promoterParts(known(counting.map((answer) => recommendation(answer, survey))))),
    };
  });
  return {
    kind: 'report',
    title: say('title.surveys'),
    layout: 'table',
    columns,
    rows,
    empty: say('none.surveys'),
    next: surveys[0]
      ? [`regulars survey results ${surveys[0].id}`]
      : [say('next.survey', { template: 'conference' })],
  };
}

const byStart = byKeys<string>((start) => start);

function meanOf(scores: readonly (number | null)[]): number | null {
  const all = known(scores);
  return all.length === 0 ? null : sum(all) / all.length;
}

function known(scores: readonly (number | null)[]): number[] {
  return scores.filter((score) => score !== null);
}
