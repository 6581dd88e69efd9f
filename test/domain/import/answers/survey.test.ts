import { expect, test } from 'vitest';
import { edit } from '../../../../src/domain/change/edit.ts';
import { chooseSurvey, importedFingerprints } from '../../../../src/domain/import/answers/survey.ts';
import type { Question } from '../../../../src/domain/records/survey.ts';
import { emptyRoster, type Roster } from '../../../../src/domain/roster.ts';
import { now, sheet } from '../hand-made.ts';

const scale = (id: string, en: string, more: Partial<Question> = {}): Question => ({
  id,
  kind: 'scale',
  min: 1,
  max: 5,
  text: { en },
  ...more,
});

const heading = {
  en: 'How good was it? (1 poor, 5 excellent)',
  'zh-CN': '实际上有多好？（1 很差，5 非常好）',
};
const asked: readonly Question[] = [
  scale('overall', 'How satisfied are you overall?', {
    text: { en: 'How satisfied are you overall?', 'zh-CN': '总体而言，您满意吗？' },
  }),
  scale('talks', 'The talks: topics, speakers', {
    heading,
    text: { en: 'The talks: topics, speakers', 'zh-CN': '演讲：主题、讲者' },
  }),
  scale('venue', 'The venue', { heading, text: { en: 'The venue', 'zh-CN': '场地' } }),
];

/** Which questions of the survey those of a file are. */
function meant(...texts: readonly string[]): string[] {
  const typed = { id: 'S001', created: now, updated: now };
  const survey = { ...typed, name: 'After', event: 'E001', questions: asked };
  const roster: Roster = { ...emptyRoster(), surveys: new Map([['S001', survey]]) };
  const told = texts.map((text, at) => scale(`q${at + 1}`, text));
  const file = { ...sheet([]), survey: { fingerprint: 'f', questions: told } };
  const { questionOf } = chooseSurvey(edit(roster, now), roster, file, 'E001', 'After');
  return told.map(({ id }) => questionOf(id));
}

test('a row of a matrix is known by what is asked above it and its own words, however a tool joins the two', () => {
  expect(
    meant(
      'How good was it? (1 poor, 5 excellent) [The talks: topics, speakers]',
      'How good was it? (1 poor, 5 excellent) [The venue]',
    ),
  ).toEqual(['talks', 'venue']);
  expect(
    meant(
      '2、实际上有多好？（1 很差，5 非常好）—演讲：主题、讲者',
      '2、实际上有多好？（1 很差，5 非常好）—场地',
    ),
  ).toEqual(['talks', 'venue']);
});

test('the number a form puts before a question is not part of it', () => {
  expect(meant('1、总体而言，您满意吗？')).toEqual(['overall']);
  expect(meant('Q3. How satisfied are you overall?')).toEqual(['overall']);
});

test('of two questions in the same words only the first is the one there is', () => {
  expect(meant('1、总体而言，您满意吗？', '7、总体而言，您满意吗？', 'Anything else?')).toEqual([
    'overall',
    'q2',
    'q3',
  ]);
});

test('a recommendation supposed to be out of five is out of ten once somebody gives more', () => {
  const recommend = scale('r', 'Would you recommend us?');
  const kindAfter = (mark: number, kind: Question['kind'] = 'nps') => {
    const survey = { id: 'S001', created: now, updated: now, name: 'After', event: 'E001', key: 'E001:f' };
    const known = new Map([['S001', { ...survey, questions: [recommend] }]]);
    const roster: Roster = { ...emptyRoster(), surveys: known };
    const answer = { place: { row: 2 }, key: 'k', values: { r: mark }, complete: true, respondent: {} };
    const told = { ...recommend, kind, max: 10, min: 0 };
    const file = {
      ...sheet([]),
      answers: [answer as never],
      survey: { fingerprint: 'f', questions: [told] },
    };
    return chooseSurvey(edit(roster, now), roster, file, 'E001', undefined).asked[0]?.kind;
  };
  expect([kindAfter(9), kindAfter(5), kindAfter(9, 'scale')]).toEqual(['nps', 'scale', 'scale']);
});

test('a survey made by hand, or filled in on its own form, is of no file', () => {
  const made = { id: 'S001', created: now, updated: now, name: 'After', event: 'E001', questions: [] };
  const fingerprints = importedFingerprints([
    made,
    { ...made, key: 'E001:' },
    { ...made, event: 'E012', key: 'E012:ab12' },
  ]);
  expect([...fingerprints]).toEqual(['ab12']);
});
