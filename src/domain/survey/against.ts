/** The results of a survey beside those of the same questions at another edition. */
import type { Question, Survey } from '../records/survey.ts';
import type { Result } from './results.ts';
import { endsOf } from './scales.ts';

export interface Beside {
  readonly previous: number | null;
  /** Neither of the two is rounded. */
  readonly change: number | null;
  /** The two may as well be the same: the change is no more than both margins allow. Null where that cannot be said. */
  readonly within: boolean | null;
}

const alone: Beside = { previous: null, change: null, within: null };

/** Held against the same dimension or aspect, or the question of the same id, kind and scale. */
export function besideOf(result: Result, others: ReadonlyMap<string, Result>): Beside {
  const other = others.get(keyOf(result));
  const [value, previous] = [meanOrNps(result), other === undefined ? null : meanOrNps(other)];
  if (value === null || previous === null) return { ...alone, previous };
  const change = value - previous;
  // One answer is as good as chance.
  if (result.n === 1 || other?.n === 1) return { previous, change, within: true };
  const reach = other?.reach ?? null;
  if (result.reach === null || reach === null) return { previous, change, within: null };
  // The margins of two samples that do not depend on each other add up by their squares.
  return { previous, change, within: Math.abs(change) <= Math.hypot(result.reach, reach) };
}

export function byKey(results: readonly Result[]): ReadonlyMap<string, Result> {
  return new Map(results.map((result) => [keyOf(result), result]));
}

/** The mean, or the NPS of what asks for a recommendation. */
export function meanOrNps({ nps, mean }: Result): number | null {
  return nps ?? mean;
}

/** The survey of another event that is most like this one: of its template, else of its name, else with most questions in common. */
export function surveyLike(survey: Survey, others: Iterable<Survey>): Survey | undefined {
  const ids = new Set(survey.questions.map(({ id }) => id));
  let best: { readonly likeness: number; readonly one: Survey } | undefined;
  for (const one of others) {
    const common = one.questions.filter(({ id }) => ids.has(id)).length;
    if (common === 0) continue;
    const isSame = survey.template !== undefined && one.template === survey.template;
    const likeness = common + (isSame ? 1e6 : 0) + (one.name === survey.name ? 1e3 : 0);
    if (best === undefined || likeness > best.likeness) best = { likeness, one };
  }
  return best?.one;
}

function keyOf(result: Result): string {
  if (result.about !== 'question') return `${result.about} ${result.of}`;
  return questionKey(result.question);
}

/** Of the same id, kind and scale, so that scores of one survey can be held against those of another. */
export function isSameQuestion(one: Question, other: Question): boolean {
  return questionKey(one) === questionKey(other);
}

function questionKey(question: Question): string {
  const { min, max } = endsOf(question);
  return `question ${question.id} ${question.kind} ${min}..${max}`;
}
