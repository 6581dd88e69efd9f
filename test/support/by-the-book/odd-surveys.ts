/** Questionnaires of every shape a figure reads: dimensions, scales, reversed scales, fairness, effort, expectations, or none of these. */
import type { Answer, Question } from '../../../src/domain/records/survey.ts';
import type { Chance } from './chance.ts';

const question = (id: string, more: Partial<Question> = {}): Question => ({
  id,
  text: { en: id },
  kind: 'scale',
  min: 1,
  max: 5,
  ...more,
});

const overall = question('overall', { dimension: 'overall' });
const again = question('again', { dimension: 'overall', min: 0, max: 10 });
const upsideDown = question('upside-down', { dimension: 'overall', reversed: true });
const content = question('content', { dimension: 'content' });
const lectures = question('lectures', { dimension: 'content', max: 7 });
const people = question('people', { dimension: 'interaction', reversed: true });
const recommend: Question = { id: 'recommend', text: { en: 'recommend' }, kind: 'nps' };
const fairness = question('fairness', { aspect: 'service', level: 'spiritual' });
const staff = question('staff', { aspect: 'service', level: 'social' });
const effort = question('effort', { max: 7, measures: 'effort' });
const confirmation = question('confirmation', { max: 10, measures: 'confirmation' });
const ideal = question('ideal', { max: 10, measures: 'ideal' });
const hoped = question('hoped', { dimension: 'overall', expectationOf: 'overall' });
const words: Question = { id: 'words', text: { en: 'words' }, kind: 'text' };

export const questionnaires: readonly (readonly Question[])[] = [
  [overall, recommend],
  [overall, again, content, lectures, people, recommend, words],
  [upsideDown, hoped, fairness, effort],
  [content, staff, fairness, recommend],
  [overall, confirmation, ideal, effort],
  [words],
];

/** Values of an answer, some blank, many at the ends of the scale. */
export function oddValues(luck: Chance, questions: readonly Question[]): Answer['values'] {
  return Object.fromEntries(
    questions.flatMap(({ id, kind, min = 1, max = 5 }): [string, number | string][] => {
      if (luck.isOneIn(5)) return [];
      if (kind === 'text') return [[id, 'well']];
      if (kind === 'nps') return [[id, luck.oneOf(0, 6, 7, 8, 9, 10, 10)]];
      return [[id, luck.oneOf(min, min + 1, max, max - 1, min + luck.number(max - min + 1))]];
    }),
  );
}
