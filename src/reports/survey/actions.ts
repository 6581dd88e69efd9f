/** Improvement actions: what is done about which question, and how it was scored before and after. */
import { type Action, actionFields } from '../../domain/records/action.ts';
import type { Roster } from '../../domain/roster.ts';
import { type ActionScore, type Asking, actionScore } from '../../domain/survey/action-score.ts';
import { byKeys } from '../../lib/collect.ts';
import { type Phrase, say } from '../phrases.ts';
import { rowOf } from '../record-columns.ts';
import type { Column, Report, Row } from '../report.ts';
import { wordsOfQuestion } from './question-words.ts';

export const actionCollections = ['events', 'surveys', 'answers', 'actions'] as const;
type Known = Roster<(typeof actionCollections)[number]>;

const columns: readonly Column[] = [
  { key: 'id', kind: 'id', rank: 1 },
  { key: 'due', kind: 'day', rank: 2 },
  { key: 'questionText', kind: 'phrase', rank: 3, wraps: true },
  { key: 'text', kind: 'text', rank: 1, wraps: true },
  { key: 'owner', kind: 'text', rank: 5 },
  { key: 'state', kind: 'choice', rank: 4 },
  { key: 'before', kind: 'score', rank: 1 },
  { key: 'after', kind: 'score', rank: 1 },
  { key: 'change', kind: 'score', signed: true, rank: 2 },
  { key: 'note', kind: 'phrase', rank: 6 },
  { key: 'surveyName', kind: 'text', extra: true },
  { key: 'eventName', kind: 'text', extra: true },
  { key: 'survey', kind: 'id', extra: true },
  { key: 'question', kind: 'id', extra: true },
  { key: 'answersBefore', kind: 'int', extra: true },
  { key: 'answersAfter', kind: 'int', extra: true },
  { key: 'doneAt', kind: 'instant', extra: true },
];

/** What is open first, and what is due first of that. */
export function actionsReport(roster: Known, actions: Iterable<Action>, asking: Asking): Report {
  const rows = [...actions].sort(inOrder).map((action) => rowFor(roster, action, asking));
  const first = rows.find(({ state }) => state === 'open');
  return {
    kind: 'report',
    title: say('title.actions'),
    layout: 'table',
    columns,
    rows,
    empty: say('none.actions'),
    notes: rows.some(({ within }) => within === true) ? [say('survey.within')] : [],
    next: first ? [`regulars action done ${String(first.id)}`] : [],
  };
}

/** The same below something else. */
export function actionsSection(roster: Known, actions: readonly Action[], asking: Asking): Report {
  const { next: _, ...report } = actionsReport(roster, actions, asking);
  return { ...report, key: 'actions' };
}

/** Those an event gave rise to, and those it shows the effect of; nothing where there are none. */
export function actionsOfEvent(roster: Known, event: string, asking: Asking): Report[] {
  const own = [...roster.actions.values()].filter((one) => {
    if (one.state === 'dropped') return false;
    return (
      roster.surveys.get(one.survey)?.event === event || actionScore(roster, one, asking).event?.id === event
    );
  });
  return own.length === 0 ? [] : [actionsSection(roster, own, asking)];
}

const inOrder = byKeys<Action>(
  ({ state }) => (state === 'open' ? 0 : 1),
  ({ due }) => due ?? '9999',
  ({ id }) => id,
);

function rowFor(roster: Known, action: Action, asking: Asking): Row {
  const survey = roster.surveys.get(action.survey);
  const event = survey && roster.events.get(survey.event);
  const asked = survey?.questions.find(({ id }) => id === action.question);
  const score = actionScore(roster, action, asking);
  const { before, answersBefore, after, answersAfter, change, within } = score;
  const { scoreBefore: _, ...own } = rowOf(actionFields, action);
  return {
    ...own,
    questionText: asked ? wordsOfQuestion(asked) : null,
    surveyName: survey?.name ?? null,
    eventName: event?.name ?? null,
    before,
    answersBefore,
    after,
    answersAfter,
    change,
    within,
    note: noteOf(score),
  };
}

function noteOf({ after, event, why, within }: ActionScore): Phrase | null {
  if (why !== null) return say('action.no-score', { why, event: event?.name ?? null });
  if (within === true) return say('survey.is-within');
  return after === null || event === null ? null : say('action.asked-again', { event: event.name });
}
