import { describe, expect, test } from 'vitest';
import type { Action } from '../../../src/domain/records/action.ts';
import type { Event } from '../../../src/domain/records/event.ts';
import type { Answer, Question, Survey } from '../../../src/domain/records/survey.ts';
import { actionScore, questionScore } from '../../../src/domain/survey/action-score.ts';

const made = { created: '2025-01-01T00:00:00Z', updated: '2025-01-01T00:00:00Z' };
const asking = { day: '2027-12-01', zone: 'UTC' };
const byId = <T extends { readonly id: string }>(records: readonly T[]) =>
  new Map(records.map((one) => [one.id, one]));

const events: readonly Event[] = [
  { ...made, id: 'E001', name: 'Salon 2025', series: 'Salon', start: '2025-04-18' },
  { ...made, id: 'E002', name: 'Salon 2026', series: 'Salon', start: '2026-04-17' },
  { ...made, id: 'E003', name: 'Salon 2027', series: 'Salon', start: '2027-04-16' },
];
const venue: Question = { id: 'venue', kind: 'scale', text: { en: 'The venue' } };
const survey = (id: string, event: string, ...questions: readonly Question[]): Survey => ({
  ...made,
  id,
  name: `Survey ${id}`,
  event,
  questions,
});
let count = 0;
const answer = (of: string, value: number | string, at = '2026-05-01T00:00:00Z'): Answer => ({
  ...made,
  id: `A${String(++count).padStart(5, '0')}`,
  survey: of,
  at,
  mode: 'web',
  values: { venue: value },
  complete: true,
});
const action: Action = {
  ...made,
  id: 'N001',
  survey: 'S001',
  question: 'venue',
  text: 'a second cloakroom',
  state: 'done',
  scoreBefore: 3,
  answersBefore: 2,
};
const roster = (surveys: readonly Survey[], answers: readonly Answer[], known = events) => ({
  settings: {},
  counters: {},
  events: byId(known),
  surveys: byId(surveys),
  answers: byId(answers),
});

describe('the score after', () => {
  const first = survey('S001', 'E001', venue);

  test('is that of the first later edition which asks again', () => {
    const of = roster(
      [first, survey('S002', 'E002', venue), survey('S003', 'E003', venue)],
      [answer('S001', 3), answer('S001', 3), answer('S002', 4), answer('S002', 5), answer('S003', 1)],
    );
    expect(actionScore(of, action, asking)).toMatchObject({
      before: 3,
      answersBefore: 2,
      after: 4.5,
      answersAfter: 2,
      change: 1.5,
      event: events[1],
      why: null,
    });
  });

  test('skips an edition that did not ask, and one that asked on another scale', () => {
    const of = roster(
      [first, survey('S002', 'E002', { ...venue, max: 10 }), survey('S003', 'E003', venue)],
      [answer('S002', 9), answer('S003', 4)],
    );
    expect(actionScore(of, action, asking)).toMatchObject({ after: 4, event: events[2] });
  });

  test('is held against the score that was kept, whatever was answered since', () => {
    const of = roster(
      [first, survey('S002', 'E002', venue)],
      [answer('S001', 1), answer('S001', 1), answer('S002', 4)],
    );
    expect(actionScore(of, action, asking)).toMatchObject({ before: 3, change: 1 });
  });

  test('is not there while there is no later edition, it was not asked again, or nobody answered', () => {
    const later = survey('S002', 'E002', venue);
    const other = survey('S002', 'E002', { ...venue, id: 'food' });
    expect(actionScore(roster([first], [], events.slice(0, 1)), action, asking).why).toBe('no-edition');
    expect(actionScore(roster([first, other], []), action, asking).why).toBe('not-asked');
    expect(actionScore(roster([first, later], []), action, asking)).toMatchObject({
      after: null,
      change: null,
      event: events[1],
      why: 'no-answers',
    });
  });

  test('of a cancelled edition does not count', () => {
    const known = events.map((one) => (one.id === 'E002' ? { ...one, cancelled: true } : one));
    const of = roster(
      [first, survey('S002', 'E002', venue), survey('S003', 'E003', venue)],
      [answer('S002', 1), answer('S003', 5)],
      known,
    );
    expect(actionScore(of, action, asking)).toMatchObject({ after: 5, event: known[2] });
  });

  test('that may be chance is said to be so', () => {
    const some = (of: string, ...values: readonly number[]) => values.map((value) => answer(of, value));
    const surveys = [first, survey('S002', 'E002', venue)];
    const few = roster(surveys, [...some('S001', 2, 4), ...some('S002', 3, 4)]);
    expect(actionScore(few, action, asking).within).toBe(true);
    const many = roster(surveys, [
      ...some('S001', ...Array.from({ length: 40 }, (_, at) => 2 + (at % 2))),
      ...some('S002', ...Array.from({ length: 40 }, (_, at) => 4 + (at % 2))),
    ]);
    expect(actionScore(many, action, asking).within).toBe(false);
  });
});

test('what comes after the day judged is not known on it', () => {
  const of = roster(
    [survey('S001', 'E001', venue)],
    [answer('S001', 2), answer('S001', 5, '2028-01-01T00:00:00Z')],
  );
  expect(questionScore(of, survey('S001', 'E001', venue), venue, asking)).toMatchObject({
    score: 2,
    answers: 1,
  });
});

test('words, blanks and scores off the scale make no score', () => {
  const of = roster([survey('S001', 'E001', venue)], [answer('S001', 'good'), answer('S001', 9)]);
  expect(questionScore(of, survey('S001', 'E001', venue), venue, asking)).toMatchObject({
    score: null,
    answers: 0,
  });
});
