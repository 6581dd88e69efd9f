/** What was answered to one question, and how often. */
import type { Bilingual } from '../records/field.ts';
import type { Answer, Question } from '../records/survey.ts';
import { endsOf, scoreOf } from './scales.ts';

export interface Count {
  /** A score, or an option as it is kept. */
  readonly value: number | string;
  /** The words of an option. */
  readonly text?: Bilingual;
  readonly n: number;
}

/** Steps of a scale that are all told, chosen or not. */
const steps = 11;

/** Scores from the least, options in the order they are offered, others after them. Of several options each is counted. Nothing of free words. */
export function countsOf(answers: readonly Answer[], question: Question): Count[] {
  switch (question.kind) {
    case 'scale':
    case 'nps':
      return countsOfScores(answers, question);
    case 'choice':
    case 'multi':
      return countsOfOptions(answers, question);
    default:
      return [];
  }
}

function countsOfScores(answers: readonly Answer[], question: Question): Count[] {
  const { min, max } = endsOf(question);
  const counts = new Map<number, number>();
  if (max - min < steps) for (let step = min; step <= max; step++) counts.set(step, 0);
  for (const answer of answers) {
    const score = scoreOf(answer, question);
    if (score !== null) counts.set(score, (counts.get(score) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => a - b).map(([value, n]) => ({ value, n }));
}

function countsOfOptions(answers: readonly Answer[], { id, options = [] }: Question): Count[] {
  const offered = new Map(options.map((text) => [text.en ?? text['zh-CN'] ?? '', text]));
  const counts = new Map<string, number>([...offered.keys()].map((option) => [option, 0]));
  for (const { values } of answers) {
    const value = Object.hasOwn(values, id) ? values[id] : undefined;
    if (value === undefined || value === '') continue;
    for (const option of Array.isArray(value) ? value : [String(value)])
      counts.set(option, (counts.get(option) ?? 0) + 1);
  }
  return [...counts].map(([value, n]) => {
    const text = offered.get(value);
    return text === undefined ? { value, n } : { value, text, n };
  });
}
